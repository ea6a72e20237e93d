import { familyOf, type CareerFacts } from './facts.ts';

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
 * are known; a half counts as more. No more than a month of training on the job, without a diploma beyond high school, is
 * little in any Job Zone; more than a year of it, such as an apprenticeship, is some training at least. Undefined where
 * neither is known.
 */
export function preparationLevel({ zone, education, training = '' }: CareerFacts): number | undefined {
  const byZone = zone === undefined ? undefined : Math.max(0, zone - 2);
  const byEducation = education === undefined ? undefined : EDUCATION[education];
  if (byEducation === 0 && training === 'Short-term on-the-job training') return 0;
  if (byZone === undefined || byEducation === undefined) return byZone ?? byEducation;
  return Math.max(LONG_TRAINING.has(training) ? 1 : 0, Math.round((byZone + byEducation) / 2));
}

/** The level of a four-year degree. */
export const FOUR_YEAR_DEGREE = 2;

/** Training on the job of more than a year. */
const LONG_TRAINING = new Set(['Long-term on-the-job training', 'Apprenticeship']);

/** Typical entry education that is for one career alone, such as a licence's: having another of the kind does not help. */
const OWN_TRAINING = new Set(['Postsecondary nondegree award', "Associate's degree"]);
const OWN_DEGREE = new Set(["Master's degree", 'Doctoral or professional degree']);

/** Job families whose four-year degrees are for them alone: engineering, science, education and health. */
const OWN_DEGREE_FAMILIES = new Set(['17', '19', '25', '29']);
/** A health degree is for one occupation alone. */
const HEALTH = '29';

/** Occupations with the same code up to here are one but for their specialty: `29-1141`. */
const SOC_LENGTH = 7;

/**
 * What it takes to go from one career to another: by the levels above, but a career whose certificate, degree or long
 * training on the job is for it alone takes that even from one on the same level. Undefined where the preparation of the
 * other is not known. A career whose own is not known, such as a military one, is taken for one that takes none.
 */
export function stepBetween(from: CareerFacts | undefined, to: CareerFacts | undefined): Step | undefined {
  if (from === undefined || to === undefined) return undefined;
  const had = preparationLevel(from) ?? 0;
  const wanted = preparationLevel(to);
  if (wanted === undefined) return undefined;
  if (wanted > had) return wanted === 1 ? 'training' : 'degree';
  const { education = '', training = '' } = to;
  if (from.code.slice(0, SOC_LENGTH) === to.code.slice(0, SOC_LENGTH)) return 'now';
  const family = familyOf(to.code);
  const isOther = family === HEALTH || family !== familyOf(from.code);
  if (OWN_DEGREE.has(education) || (wanted >= FOUR_YEAR_DEGREE && OWN_DEGREE_FAMILIES.has(family) && isOther))
    return 'degree';
  return OWN_TRAINING.has(education) || LONG_TRAINING.has(training) ? 'training' : 'now';
}
