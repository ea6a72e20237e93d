import type { Preparation } from '../../../advice/preparation.ts';

/** How much preparation a career asks for, in texts and pictures. */
export const preparationGroups: Readonly<Record<Preparation, string>> = {
  little: 'Poca o ninguna preparación',
  some: 'Algo de formación o un título de dos años',
  degree: 'Un título universitario o más',
};

/** O*NET names its Job Zones in English only; these are our words for them. */
const preparation: Readonly<Record<number, string>> = {
  1: 'Poca o ninguna preparación',
  2: 'Alguna preparación',
  3: 'Preparación media',
  4: 'Preparación considerable',
  5: 'Mucha preparación',
};

/** A Job Zone in Spanish; `title` is O*NET's own name of it. */
export function preparationZone(zone: number, title: string): string {
  const words = preparation[zone];
  if (words === undefined) return title;
  // Release 30.3 merged the first two zones under the second's number.
  return zone === 2 && title.includes('1-2')
    ? 'Muy poca o alguna preparación (zonas 1 y 2)'
    : `${words} (zona ${zone})`;
}
