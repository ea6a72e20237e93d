import type { Failure } from '../../answer.ts';
import { needsKey, type Missing } from '../../services/schema/not-available.ts';
import type { PageHead } from '../../services/schema/paging.ts';
import type { LocalContext, Resolved } from '../../services/service.ts';
import type { Published } from '../../published/published.ts';
import type { Database, Query } from './database.ts';
import type { ViewName } from './views.ts';
import { memoize } from '../../util/memoize.ts';

/** A resolver that needs the database to be open. */
export interface DatabaseResolver<Params, Data> {
  readonly needsDatabase: true;
  readonly resolve: (context: LocalContext, params: Params) => Resolved<Data>;
}

export function fromDatabase<Params, Data>(
  resolve: DatabaseResolver<Params, Data>['resolve'],
): DatabaseResolver<Params, Data> {
  return { needsDatabase: true, resolve };
}

/** The same for facts of one `view`; `what` names them, in the plural, for the message if the database has none. */
export function fromView<Params, Data>(
  view: ViewName,
  what: string,
  resolve: DatabaseResolver<Params, Data>['resolve'],
): DatabaseResolver<Params, Data> {
  return fromDatabase((source, params) => {
    if (!source.database.holds(view)) return notAvailable(what);
    const resolved = resolve(source, params);
    const factsRelease = source.database.releaseOf(view);
    return resolved.ok && factsRelease !== source.database.release ? { ...resolved, factsRelease } : resolved;
  });
}

export function notAvailable(what: string): Failure {
  return {
    ok: false,
    reason: 'not-available-locally',
    message: `${what} are not among the local facts; they need an imported release that has them (npm run onet:import) or a key for O*NET Web Services (ONET_API_KEY).`,
  };
}

export function noData(message: string): Failure {
  return { ok: false, reason: 'no-data', message };
}

export function success<Data>(data: Data): { readonly ok: true; readonly data: Data } {
  return { ok: true, data };
}

/** The fields that have a value: O*NET leaves out the others. */
export function present<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}

/** One page of a list under its key; `show` makes each row. */
export function paged<Key extends string, Item, Row>(
  { page }: LocalContext,
  key: Key,
  items: readonly Item[],
  show: (item: Item) => Row,
): { readonly ok: true; readonly data: PageHead & Record<Key, Row[]> } {
  const head = page(items.length);
  const rows = items.slice(head.start - 1, Math.max(head.start - 1, head.end)).map(show);
  const list = { [key]: rows } as Record<Key, Row[]>;
  return success({ ...head, ...list });
}

/** One page of occupations of O*NET OnLine. */
export const pageOfOccupations = (source: LocalContext, rows: readonly OccupationRow[]) =>
  paged(source, 'occupation', rows, refs(source));

/** One page of careers of a career site. */
export const pageOfCareers = (source: LocalContext, site: EnglishSite, rows: readonly OccupationRow[]) =>
  paged(source, 'career', rows, refs(source, site));

/** Rows of a list to browse by, each with the link to its own list in `folder`. */
export function links<Code extends string | number>(
  folder: string,
  rows: readonly { readonly code: Code; readonly title: string }[],
): { href: string; code: Code; title: string }[] {
  return rows.map(({ code, title }) => ({ href: `${folder}/${code}`, code, title }));
}

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

/** The sites in English, the language of the local facts. */
export type EnglishSite = 'online' | 'mnm' | 'veterans';

/** A resolver for a site; `what` names, in the plural, what needs a key where the site is in Spanish. */
export function inEnglish<Site extends EnglishSite, Params, Data>(
  site: Site | 'mpp',
  what: string,
  resolver: (site: Site) => DatabaseResolver<Params, Data>,
): DatabaseResolver<Params, Data> | Missing {
  return site === 'mpp' ? needsKey(what) : resolver(site);
}

export interface Ref extends OccupationRow {
  readonly href: string;
  readonly tags: { readonly bright_outlook?: boolean };
}

/** O*NET omits a tag that does not apply. */
export const tagsOf = (published: Published, code: string): Ref['tags'] =>
  published.bright(code).length > 0 ? { bright_outlook: true } : {};

/** Gives references to occupations with the links of one site. */
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

interface Occupation extends OccupationRow {
  readonly description: string | null;
  readonly zone: number | null;
}

const OCCUPATION: Query<[string], Occupation> = {
  sql: 'SELECT code, title, description, zone FROM w_occupation WHERE code = ?',
};

type OfOccupation<Data> = (source: LocalContext, occupation: Occupation) => Resolved<Data>;

const ofOccupation =
  <Data>(resolve: OfOccupation<Data>) =>
  (source: LocalContext, { code }: { readonly code: string }): Resolved<Data> => {
    const occupation = source.database.first(OCCUPATION, code);
    return occupation === undefined
      ? noData(`O*NET ${source.database.release} has no occupation ${code}.`)
      : resolve(source, occupation);
  };

/** Resolves what is asked about one occupation; `no-data` where there is none with this code. */
export const occupationResolver = <Data>(resolve: OfOccupation<Data>) => fromDatabase(ofOccupation(resolve));

/** The same for facts of one `view`; `what` names them, as for `fromView`. */
export const occupationView = <Data>(view: ViewName, what: string, resolve: OfOccupation<Data>) =>
  fromView(view, what, ofOccupation(resolve));
