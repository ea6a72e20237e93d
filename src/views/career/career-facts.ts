import { growthText } from '../../charts/growth.ts';
import { BEYOND_HIGH_SCHOOL } from '../../advice/preparation.ts';
import type { Sentences } from '../../locales/types.ts';

/** Published facts of a career for a line of small print. */
export interface CareerFactsData {
  /** U.S. dollars: half earn more. */
  readonly pay: { readonly unit: 'year' | 'hour'; readonly dollars: number } | undefined;
  /** Percent of change in the number of jobs over ten years. */
  readonly growth: number | undefined;
  /** Typical entry education, related work before, and training on the job, as the Bureau of Labor Statistics names them. */
  readonly education: string | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
}

/** Pay, growth and usual education in few words; what is not published is left out. */
export function careerFactsWords(t: Sentences, data: CareerFactsData): string[] {
  const { pay, growth } = data;
  return [
    pay && (pay.unit === 'year' ? t.fit.payAYear(pay.dollars) : t.fit.payAnHour(pay.dollars)),
    growth === undefined ? undefined : growthText(t.charts, growth).step,
    t.profile.experience[data.experience ?? ''],
    preparationWords(t, data),
  ].filter((part) => part !== undefined);
}

function preparationWords(
  t: Sentences,
  { education = '', training = '' }: CareerFactsData,
): string | undefined {
  const schooling = t.fit.education[education];
  const learning = t.fit.training[training];
  return BEYOND_HIGH_SCHOOL.has(education) ? schooling : (learning ?? schooling);
}
