import type { LocalContext } from '../../../services/service.ts';
import type { BrightOutlookReason } from '../../../facts/published-facts.ts';
import { BRIGHT_OUTLOOK_TITLES } from '../bright-outlook-titles.ts';
import {
  allOccupations,
  pageOfCareers,
  pageOfOccupations,
  type OccupationRow,
  type EnglishSite,
} from '../occupation-list.ts';
import { fromDatabase } from '../resolver.ts';
import { links, success } from '../results.ts';

interface Category {
  readonly category: BrightOutlookReason;
}

/** The kinds of Bright Outlook occupations, with links to their lists. */
export const brightOutlookCategories = (site: EnglishSite) =>
  fromDatabase(({ baseUrl }) => {
    const categories = Object.entries(BRIGHT_OUTLOOK_TITLES).map(([code, title]) => ({ code, title }));
    return success({ category: links(`${baseUrl}${site}/bright_outlook`, categories) });
  });

/** Bright Outlook occupations by title: of one kind, or all. */
function brightOccupations(source: LocalContext, category?: BrightOutlookReason): OccupationRow[] {
  return allOccupations(source.database).filter(({ code }) => {
    const reasons = source.published.bright(code);
    return category === undefined ? reasons.length > 0 : reasons.includes(category);
  });
}

/** All Bright Outlook occupations of O*NET OnLine. */
export const allBrightOutlookOccupations = fromDatabase((source) =>
  pageOfOccupations(source, brightOccupations(source)),
);

/** The Bright Outlook occupations of O*NET OnLine of one kind. */
export const brightOutlookOccupations = fromDatabase((source, { category }: Category) =>
  pageOfOccupations(source, brightOccupations(source, category)),
);

/** A career site's Bright Outlook careers of one kind. */
export const brightOutlookCareers = (site: EnglishSite) =>
  fromDatabase((source, { category }: Category) =>
    pageOfCareers(source, site, brightOccupations(source, category)),
  );
