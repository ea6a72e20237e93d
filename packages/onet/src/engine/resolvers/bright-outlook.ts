import type { LocalContext } from '../../services/service.ts';
import { BRIGHT_OUTLOOK_CATEGORIES, type BrightOutlookReason } from '../../facts/published-facts.ts';
import { allOccupations, type OccupationRow } from '../database/occupations.ts';

/** The names that O*NET OnLine gives its Bright Outlook categories. */
const TITLES: Readonly<Record<BrightOutlookReason, string>> = {
  grow: 'Rapid Growth',
  openings: 'Numerous Job Openings',
  emerging: 'New & Emerging',
};

/** A category with its name. */
export const brightOutlookTitle = (code: BrightOutlookReason): { code: string; title: string } => ({
  code,
  title: TITLES[code],
});

export const BRIGHT_OUTLOOK = BRIGHT_OUTLOOK_CATEGORIES.map(brightOutlookTitle);

/** Bright Outlook occupations by title: of one category, or all. */
export function brightOutlookOccupations(
  { database, published }: LocalContext,
  category?: BrightOutlookReason,
): OccupationRow[] {
  return allOccupations(database).filter(({ code }) => {
    const reasons = published.bright(code);
    return category === undefined ? reasons.length > 0 : reasons.includes(category);
  });
}
