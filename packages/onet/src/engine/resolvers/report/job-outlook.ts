import type { CareerFacts, WagePercentiles } from '../../../facts/published-facts.ts';
import { brightOutlookTitle } from '../bright-outlook.ts';
import { occupationResolver } from '../resolver.ts';
import { noData, present, success } from '../results.ts';

/** Percent of change in ten years under which an occupation counts as below average: decline, or little change. */
const LITTLE_CHANGE = 1;

/**
 * The outlook as My Next Move names it. O*NET publishes no rule for the last two: Bright is O*NET's own list, and below
 * average is our reading of "decline, or little or no change" (less than 1 percent in ten years).
 */
function category({
  bright,
  outlook,
}: Pick<CareerFacts, 'bright' | 'outlook'>): 'Bright' | 'Average' | 'Below Average' | undefined {
  if (bright.length > 0) return 'Bright';
  if (outlook === undefined) return undefined;
  return outlook.changePercent < LITTLE_CHANGE ? 'Below Average' : 'Average';
}

const percentiles = (unit: 'annual' | 'hourly', { p10, median, p90 }: Partial<WagePercentiles> = {}) =>
  present({
    [`${unit}_10th_percentile`]: p10,
    [`${unit}_median`]: median,
    [`${unit}_90th_percentile`]: p90,
  });

/** Wages in U.S. dollars and the outlook of a career, from the facts that the Bureau of Labor Statistics publishes. */
export const jobOutlook = occupationResolver(({ published }, { code }) => {
  const { wages, ...facts } = published.career(code);
  const outlook = category(facts);
  const salary = { ...percentiles('annual', wages?.annual), ...percentiles('hourly', wages?.hourly) };
  const hasSalary = Object.keys(salary).length > 0;
  if (outlook === undefined && !hasSalary) {
    return noData(`Neither wages nor an outlook are published for ${code}.`);
  }
  return success({
    ...(outlook !== undefined && { outlook: { category: outlook } }),
    ...(facts.bright.length > 0 && { bright_outlook: facts.bright.map(brightOutlookTitle) }),
    ...(hasSalary && { salary }),
  });
});
