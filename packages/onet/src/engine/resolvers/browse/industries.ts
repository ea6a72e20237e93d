import { needsKey, type Missing } from '../../../services/schema/not-available.ts';
import type { Query } from '../../database/database.ts';
import {
  fromDatabase,
  noData,
  paged,
  refs,
  type EnglishSite,
  type OccupationRow,
  type QueryContext,
} from '../../database/query.ts';

/** My Next Move tells careers in which most people work in an industry from those in which some do. */
const MOST = 0.5;
const SOME = 0.1;

const ALL: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation ORDER BY title, code' };

const SPANISH: Missing = needsKey('Careers in Spanish');

type Site = EnglishSite | 'mpp';

/** The NAICS sectors, with links to their lists. */
export function industryListing(site: Site) {
  if (site === 'mpp') return SPANISH;
  return fromDatabase(({ baseUrl, published }) => ({
    ok: true as const,
    data: {
      industry: published.industries().map(({ code, title }) => ({
        href: `${baseUrl}${site}/industries/${code}`,
        code,
        title,
      })),
    },
  }));
}

/** Occupations with at least `least` and less than `below` of their jobs in the sector, largest share first. */
function occupationsIn(source: QueryContext, sector: string, least: number, below: number): OccupationRow[] {
  return source.database
    .all(ALL)
    .map((row) => ({
      row,
      share:
        source.published.industriesOf(row.code).find(({ industry }) => industry.code === sector)?.share ?? 0,
    }))
    .filter(({ share }) => share >= least && share < below)
    .toSorted((a, b) => b.share - a.share)
    .map(({ row }) => row);
}

const unknownSector = (source: QueryContext, sector: string): boolean =>
  !source.published.industries().some(({ code }) => code === sector);

const noSuch = (sector: string) =>
  noData(`There is no industry ${sector}; the industry listing has them all.`);

/** A career site's careers of an industry in which most, or only some, of the people work there. */
export function industryCareers(site: Site, share: 'most' | 'some') {
  if (site === 'mpp') return SPANISH;
  return fromDatabase((source, { industry }: { industry: string }) => {
    if (unknownSector(source, industry)) return noSuch(industry);
    const [least, below] = share === 'most' ? [MOST, Infinity] : [SOME, MOST];
    return paged(source, 'career', occupationsIn(source, industry, least, below), refs(source, site));
  });
}

/** The occupations of an industry on O*NET OnLine: those with a tenth or more of their jobs there. */
export const industryOccupations = fromDatabase((source, { industry }: { industry: string }) => {
  if (unknownSector(source, industry)) return noSuch(industry);
  return paged(source, 'occupation', occupationsIn(source, industry, SOME, Infinity), refs(source));
});

/** Every occupation that has jobs in some industry. */
export const allIndustryOccupations = fromDatabase((source) =>
  paged(
    source,
    'occupation',
    source.database.all(ALL).filter(({ code }) => source.published.industriesOf(code).length > 0),
    refs(source),
  ),
);
