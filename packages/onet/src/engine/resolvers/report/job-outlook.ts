import { needsKey } from '../../../services/schema/not-available.ts';
import type { CareerFacts, WagePercentiles } from '../../../published/published.ts';
import { noData, occupationResolver, type EnglishSite } from '../../database/query.ts';

import { BRIGHT_OUTLOOK_TITLES } from '../bright-outlook-titles.ts';

/** Percent of change in ten years under which an occupation counts as below average: decline, or little change. */
const LITTLE_CHANGE = 1;

/**
 * The outlook as My Next Move names it. O*NET publishes no rule for the last two: Bright is O*NET's own list, and below
 * average is our reading of "decline, or little or no change" (less than 1 percent in ten years).
 */
function category({ bright, outlook }: CareerFacts): 'Bright' | 'Average' | 'Below Average' | undefined {
  if (bright.length > 0) return 'Bright';
  if (outlook === undefined) return undefined;
  return outlook.changePercent < LITTLE_CHANGE ? 'Below Average' : 'Average';
}

const percentiles = (unit: 'annual' | 'hourly', wages: WagePercentiles | undefined) => ({
  ...(wages?.p10 !== undefined && { [`${unit}_10th_percentile`]: wages.p10 }),
  ...(wages?.median !== undefined && { [`${unit}_median`]: wages.median }),
  ...(wages?.p90 !== undefined && { [`${unit}_90th_percentile`]: wages.p90 }),
});

/** Wages in U.S. dollars and the outlook of a career, from the facts that the Bureau of Labor Statistics publishes. */
export function jobOutlook(site: EnglishSite | 'mpp') {
  if (site === 'mpp') return needsKey('Wages and outlook in Spanish');
  return occupationResolver((source, { code }) => {
    const facts = source.published.career(code);
    const outlook = category(facts);
    const salary = {
      ...percentiles('annual', facts.wages?.annual),
      ...percentiles('hourly', facts.wages?.hourly),
    };
    if (outlook === undefined && Object.keys(salary).length === 0) {
      return noData(`Neither wages nor an outlook are published for ${code}.`);
    }
    return {
      ok: true as const,
      data: {
        ...(outlook !== undefined && { outlook: { category: outlook } }),
        ...(facts.bright.length > 0 && {
          bright_outlook: facts.bright.map((reason) => ({
            code: reason,
            title: BRIGHT_OUTLOOK_TITLES[reason],
          })),
        }),
        ...(Object.keys(salary).length > 0 && { salary }),
      },
    };
  });
}
