import type { ChartsWords } from '../locales/types.ts';
import type { PayUnit } from '../locales/values.ts';

/** Pay of all who work in a career, in U.S. dollars. */
export interface Pay {
  readonly unit: PayUnit;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
}

type Percentiles = Readonly<Record<'p10' | 'median' | 'p90', number | undefined>>;

/** Published wages as pay: by year, or by hour when only that is published. Undefined when a percentile is missing. */
export function payOf(
  wages: { readonly annual: Percentiles | undefined; readonly hourly: Percentiles | undefined } | undefined,
): Pay | undefined {
  const { p10, median, p90 } = wages?.annual ?? wages?.hourly ?? {};
  if (p10 === undefined || median === undefined || p90 === undefined) return undefined;
  return { unit: wages?.annual === undefined ? 'hour' : 'year', p10, median, p90 };
}

/** Pay as part of a sentence. */
export function payWords(words: ChartsWords, pay: Pay | undefined): string {
  if (pay === undefined) return words.pay.unknown;
  const [median, p10, p90] = [pay.median, pay.p10, pay.p90].map((amount) =>
    words.pay.dollars(amount, pay.unit),
  ) as [string, string, string];
  return words.pay.range(words.pay.per(median, pay.unit), p10, p90);
}
