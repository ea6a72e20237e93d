import { needsKey, type Missing } from '../../../services/schema/not-available.ts';
import type { BrightOutlookReason } from '../../../published/published.ts';
import { BRIGHT_OUTLOOK_TITLES } from '../bright-outlook-titles.ts';
import type { Query } from '../../database/database.ts';
import {
  fromDatabase,
  paged,
  refs,
  type EnglishSite,
  type OccupationRow,
  type QueryContext,
} from '../../database/query.ts';

const ALL: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation ORDER BY title, code' };

const SPANISH: Missing = needsKey('Careers in Spanish');

type Site = EnglishSite | 'mpp';

/** The kinds of Bright Outlook occupations, with links to their lists. */
export function brightOutlookCategories(site: Site) {
  if (site === 'mpp') return SPANISH;
  return fromDatabase(({ baseUrl }) => ({
    ok: true as const,
    data: {
      category: Object.entries(BRIGHT_OUTLOOK_TITLES).map(([code, title]) => ({
        href: `${baseUrl}${site}/bright_outlook/${code}`,
        code,
        title,
      })),
    },
  }));
}

/** Bright Outlook occupations by title: of one kind, or all. */
function brightOccupations(source: QueryContext, category: BrightOutlookReason | undefined): OccupationRow[] {
  return source.database.all(ALL).filter(({ code }) => {
    const reasons = source.published.bright(code);
    return category === undefined ? reasons.length > 0 : reasons.includes(category);
  });
}

/** All Bright Outlook occupations of O*NET OnLine. */
export const allBrightOutlook = fromDatabase((source) =>
  paged(source, 'occupation', brightOccupations(source, undefined), refs(source)),
);

/** The Bright Outlook occupations of O*NET OnLine of one kind. */
export const brightOutlookOccupations = fromDatabase(
  (source, { category }: { category: BrightOutlookReason }) =>
    paged(source, 'occupation', brightOccupations(source, category), refs(source)),
);

/** A career site's Bright Outlook careers of one kind. */
export function brightOutlookCareers(site: Site) {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source, { category }: { category: BrightOutlookReason }) =>
    paged(source, 'career', brightOccupations(source, category), refs(source, site)),
  );
}
