import type { Published } from '../../facts/published-facts.ts';
import type { LocalContext } from '../../services/service.ts';
import { memoize } from '../../util/memoize.ts';
import type { Database, Query } from '../database/database.ts';
import { paged } from './results.ts';

/** An occupation in a list. */
export interface OccupationRow {
  readonly code: string;
  readonly title: string;
}

const OCCUPATIONS: Query<[], OccupationRow> = {
  sql: 'SELECT code, title FROM w_occupation ORDER BY title, code',
};

/** All occupations, by title. */
export const allOccupations = memoize((database: Database) => database.all(OCCUPATIONS));

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

/** The sites in English, which is the language of the local facts. */
export type EnglishSite = 'online' | 'mnm' | 'veterans';

export interface Ref extends OccupationRow {
  readonly href: string;
  readonly tags: { readonly bright_outlook?: boolean };
}

/** O*NET omits a tag that does not apply. */
export const tagsOf = (published: Published, code: string): Ref['tags'] =>
  published.bright(code).length > 0 ? { bright_outlook: true } : {};

/** Returns a function that makes references to occupations with the links of one site. */
export function refs(
  { baseUrl, published }: Pick<LocalContext, 'baseUrl' | 'published'>,
  site: EnglishSite = 'online',
): (row: OccupationRow) => Ref {
  const folder = site === 'online' ? 'online/occupations' : `${site}/careers`;
  return ({ code, title }) => ({
    href: `${baseUrl}${folder}/${code}/`,
    code,
    title,
    tags: tagsOf(published, code),
  });
}

/** One page of occupations of O*NET OnLine. */
export const pageOfOccupations = (source: LocalContext, rows: readonly OccupationRow[]) =>
  paged(source, 'occupation', rows, refs(source));

/** One page of careers of a career site. */
export const pageOfCareers = (source: LocalContext, site: EnglishSite, rows: readonly OccupationRow[]) =>
  paged(source, 'career', rows, refs(source, site));
