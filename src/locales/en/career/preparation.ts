import type { Preparation } from '../../../advice/preparation.ts';

/** The preparation for a career, in texts and pictures. */
export const preparationGroups: Readonly<Record<Preparation, string>> = {
  little: 'Little or no preparation',
  some: 'Some training or a two-year degree',
  degree: 'A four-year degree or more',
};

/** The Job Zones in our words: O*NET's names are longer and contain the number. */
const zones: Readonly<Record<number, string>> = {
  1: 'Little or no preparation',
  2: 'Some preparation',
  3: 'Medium preparation',
  4: 'Considerable preparation',
  5: 'Extensive preparation',
};

/** A Job Zone in words; `title` is O*NET's own name of it. */
export function preparation(zone: number, title: string): string {
  const words = zones[zone];
  if (words === undefined) return title;
  // Release 30.3 merged the first two zones under the second's number.
  return zone === 2 && title.includes('1-2')
    ? 'Very little to some preparation (Job Zones 1 and 2)'
    : `${words} (Job Zone ${zone})`;
}
