import type { CareerFacts } from './facts.ts';

/** What going from one career to another takes: no more preparation, some training, or a degree. */
export type Step = 'now' | 'training' | 'degree';
export const STEPS: readonly Step[] = ['now', 'training', 'degree'];

/** Years of study, roughly: none, a course or two-year degree, a four-year degree, more than that. */
const EDUCATION: Readonly<Record<string, number>> = {
  'No formal educational credential': 0,
  'High school diploma or equivalent': 0,
  'Some college, no degree': 1,
  'Postsecondary nondegree award': 1,
  "Associate's degree": 1,
  "Bachelor's degree": 2,
  "Master's degree": 3,
  'Doctoral or professional degree': 3,
};

/**
 * How much preparation a career asks for, from 0 (little or none) to 3 (more than a four-year degree): between O*NET's Job
 * Zone, which is what people in it have, and the typical entry education of the Bureau of Labor Statistics, where both
 * are known; a half counts as more. Undefined where neither is.
 */
export function preparationLevel({ zone, education }: CareerFacts): number | undefined {
  const byZone = zone === undefined ? undefined : Math.max(0, zone - 2);
  const byEducation = education === undefined ? undefined : EDUCATION[education];
  if (byZone === undefined || byEducation === undefined) return byZone ?? byEducation;
  return Math.round((byZone + byEducation) / 2);
}

/**
 * What it takes to go from one career to another; undefined where the preparation of the other is not known. A career
 * whose own is not known, such as a military one, is taken for one that takes none.
 */
export function stepBetween(from: CareerFacts | undefined, to: CareerFacts | undefined): Step | undefined {
  const had = from && (preparationLevel(from) ?? 0);
  const wanted = to && preparationLevel(to);
  if (had === undefined || wanted === undefined) return undefined;
  if (wanted <= had) return 'now';
  return wanted === 1 ? 'training' : 'degree';
}
