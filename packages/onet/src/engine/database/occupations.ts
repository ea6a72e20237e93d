import { byCodeUnit } from '../../util/by-code-unit.ts';
import { memoize } from '../../util/memoize.ts';
import type { Database, Query } from './database.ts';

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
