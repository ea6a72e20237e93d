import { familyOf, type CareerFacts } from '../facts.ts';

/** What the change from one career to another takes: no more preparation, some training, or a degree. */
export type Step = 'now' | 'training' | 'degree';
export const STEPS: readonly Step[] = ['now', 'training', 'degree'];

/** Levels of education: none, a course or two-year degree, a four-year degree, more. */
const EDUCATION_LEVELS: Readonly<Record<string, number>> = {
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
 * The level of preparation that a career requires, from 0 (little or none) to 3 (more than a four-year degree): the mean,
 * rounded up, of the levels by O*NET's Job Zone and by the typical entry-level education of the Bureau of Labor Statistics,
 * or the one that is known. It is 0 for at most a month of on-the-job training without education beyond high school, and at
 * least 1 for more than a year of it, such as an apprenticeship. Undefined if neither is known.
 */
export function preparationLevel({ zone, education, training = '' }: CareerFacts): number | undefined {
  const byZone = zone === undefined ? undefined : Math.max(0, zone - 2);
  const byEducation = education === undefined ? undefined : EDUCATION_LEVELS[education];
  if (byEducation === 0 && training === 'Short-term on-the-job training') return 0;
  if (byZone === undefined || byEducation === undefined) return byZone ?? byEducation;
  return Math.max(LONG_TRAINING.has(training) ? 1 : 0, Math.round((byZone + byEducation) / 2));
}

/** The level of a four-year degree. */
export const FOUR_YEAR_DEGREE = 2;

/** On-the-job training of more than a year. */
const LONG_TRAINING = new Set(['Long-term on-the-job training', 'Apprenticeship']);

/** Typical entry-level education that qualifies for one career only, such as that for a license. */
const OWN_TRAINING = new Set(['Postsecondary nondegree award', "Associate's degree"]);
const OWN_DEGREE = new Set(["Master's degree", 'Doctoral or professional degree']);

/** Job families with four-year degrees of their own: engineering, science, education and health. */
const OWN_DEGREE_FAMILIES = new Set(['17', '19', '25', '29']);
/** In this job family each occupation has its own degree. */
const HEALTH = '29';

/** The length of the code that the specialties of one occupation share: `29-1141`. */
const SOC_LENGTH = 7;

/**
 * The step from one career to another by their levels of preparation. A career with a certificate, degree or long on-the-job
 * training of its own takes that even from a career on the same level. Undefined if the preparation of `to` is unknown; that
 * of `from` counts as none then, as for a military occupation.
 */
export function stepBetween(from: CareerFacts | undefined, to: CareerFacts | undefined): Step | undefined {
  if (from === undefined || to === undefined) return undefined;
  const present = preparationLevel(from) ?? 0;
  const required = preparationLevel(to);
  if (required === undefined) return undefined;
  if (required > present) return required === 1 ? 'training' : 'degree';
  const { education = '', training = '' } = to;
  if (from.code.slice(0, SOC_LENGTH) === to.code.slice(0, SOC_LENGTH)) return 'now';
  const family = familyOf(to.code);
  const isOther = family === HEALTH || family !== familyOf(from.code);
  if (
    OWN_DEGREE.has(education) ||
    (required >= FOUR_YEAR_DEGREE && OWN_DEGREE_FAMILIES.has(family) && isOther)
  )
    return 'degree';
  return OWN_TRAINING.has(education) || LONG_TRAINING.has(training) ? 'training' : 'now';
}
