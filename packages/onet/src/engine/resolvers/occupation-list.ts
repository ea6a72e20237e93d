import type { Published } from '../../facts/published-facts.ts';
import type { FactsContext, LocalContext } from '../../services/service.ts';
import { byCodeUnit } from '../../util/by-code-unit.ts';
import { memoize } from '../../util/memoize.ts';
import type { Database, Query } from '../database/database.ts';
import type { CareerSite, OccupationRef } from '../../services/schema/common.ts';
import { pageOf } from './results.ts';

/** An occupation in a list. */
export interface OccupationRow {
  readonly code: string;
  readonly title: string;
}

export interface ListedOccupation extends OccupationRow {
  /** Its Job Zone. */
  readonly zone: number | null;
  readonly zone_title: string | null;
}
const OCCUPATIONS: Query<[], ListedOccupation> = {
  sql: `SELECT o.code, o.title, o.zone, z.name AS zone_title FROM w_occupation o LEFT JOIN w_zone z USING (zone)
    ORDER BY o.title, o.code`,
};

/** All occupations, by title. */
export const allOccupations = memoize((database: Database) => database.all(OCCUPATIONS));

export const occupationsByCode = memoize((database: Database) =>
  allOccupations(database).toSorted((a, b) => byCodeUnit(a.code, b.code)),
);

/** The Job Zone of an occupation; undefined for one without data. */
export const jobZoneOf = ({ zone, zone_title }: ListedOccupation) =>
  zone === null || zone_title === null ? undefined : { code: zone, title: zone_title };

/** The titles of all occupations, by code. */
export const occupationTitles = memoize(
  (database: Database): ReadonlyMap<string, string> =>
    new Map(allOccupations(database).map(({ code, title }) => [code, title])),
);

/** The occupations with these codes; those that this release does not have are left out. */
export function occupationsWith(database: Database, codes: readonly string[]): OccupationRow[] {
  const titles = occupationTitles(database);
  return codes.flatMap((code) => {
    const title = titles.get(code);
    return title === undefined ? [] : [{ code, title }];
  });
}

/** O*NET omits a tag that does not apply. */
export const tagsOf = (published: Published, code: string): OccupationRef['tags'] =>
  published.bright(code).length > 0 ? { bright_outlook: true } : {};

/** Returns a function that makes references to occupations with the links of a career site, or of O*NET OnLine. */
export function refs(
  { baseUrl, published }: FactsContext,
  site?: CareerSite,
): (row: OccupationRow) => OccupationRef {
  const folder = site === undefined ? 'online/occupations' : `${site}/careers`;
  return ({ code, title }) => ({
    href: `${baseUrl}${folder}/${code}/`,
    code,
    title,
    tags: tagsOf(published, code),
  });
}

/** One page of occupations of O*NET OnLine. */
export const pageOfOccupations = (source: LocalContext, rows: readonly OccupationRow[]) =>
  pageOf(source, 'occupation', rows, refs(source));

/** One page of careers of a career site. */
export const pageOfCareers = (source: LocalContext, site: CareerSite, rows: readonly OccupationRow[]) =>
  pageOf(source, 'career', rows, refs(source, site));
