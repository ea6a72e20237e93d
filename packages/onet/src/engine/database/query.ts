import type { Failure } from '../../answer.ts';
import type { PageHead } from '../../services/schema/paging.ts';
import type { LocalContext, Resolved } from '../../services/service.ts';
import type { Published } from '../../published/published.ts';
import type { Database, Query } from './database.ts';
import type { ViewName } from './views.ts';

/** What a resolver over the database works with. */
export interface Source {
  readonly database: Database;
  readonly published: Published;
  readonly baseUrl: string;
  readonly page: LocalContext['page'];
}

/** A resolver that asks the database: it is opened before. */
export interface DatabaseLocal<Params, Data> {
  readonly needsDatabase: true;
  resolve(context: LocalContext, params: Params): Resolved<Data>;
}

export function fromDatabase<Params, Data>(
  resolve: (source: Source, params: Params) => Resolved<Data>,
): DatabaseLocal<Params, Data> {
  return {
    needsDatabase: true,
    resolve: ({ database, published, baseUrl, page }, params) =>
      resolve({ database: database(), published, baseUrl, page }, params),
  };
}

/** The same, where the database holds `view`; `what` names that, in the plural, for when it does not. */
export function fromView<Params, Data>(
  view: ViewName,
  what: string,
  resolve: (source: Source, params: Params) => Resolved<Data>,
): DatabaseLocal<Params, Data> {
  return fromDatabase((source, params) => {
    if (!source.database.holds(view)) return notHere(what);
    const resolved = resolve(source, params);
    const factsRelease = source.database.releaseOf(view);
    return resolved.ok && factsRelease !== source.database.release ? { ...resolved, factsRelease } : resolved;
  });
}

export function notHere(what: string): Failure {
  return {
    ok: false,
    reason: 'not-available-locally',
    message: `${what} are not among the facts on this machine; an imported release that holds them (npm run onet:import) or a key for O*NET Web Services (ONET_API_KEY) brings them.`,
  };
}

export function noData(message: string): Failure {
  return { ok: false, reason: 'no-data', message };
}

/** One page of a list, under its key; each row on the page is made by `show`. */
export function paged<Key extends string, Item, Row>(
  { page }: Source,
  key: Key,
  items: readonly Item[],
  show: (item: Item) => Row,
): { readonly ok: true; readonly data: PageHead & Record<Key, Row[]> } {
  const head = page(items.length);
  const rows = items.slice(head.start - 1, Math.max(head.start - 1, head.end)).map(show);
  const list = { [key]: rows } as Record<Key, Row[]>;
  return { ok: true, data: { ...head, ...list } };
}

/** An occupation as lists name it. */
export interface OccupationRow {
  readonly code: string;
  readonly title: string;
}

/** The sites whose answers are in English: the facts on this machine are, too. */
export type EnglishSite = 'online' | 'mnm' | 'veterans';

export interface Ref extends OccupationRow {
  readonly href: string;
  readonly tags: { readonly bright_outlook?: boolean };
}

/** O*NET leaves the mark out where it does not apply. */
export const tagsOf = (published: Published, code: string): Ref['tags'] =>
  published.bright(code).length > 0 ? { bright_outlook: true } : {};

/** Makes references to occupations with the links of one site. */
export function refs(
  { baseUrl, published }: Pick<Source, 'baseUrl' | 'published'>,
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

const OCCUPATION: Query<[string], OccupationRow & { description: string | null; zone: number | null }> = {
  sql: 'SELECT code, title, description, zone FROM w_occupation WHERE code = ?',
};

/** The occupation of this code, or the failure that says there is none. */
export function occupationOf({ database }: Source, code: string) {
  const occupation = database.first(OCCUPATION, code);
  if (occupation === undefined) return noData(`O*NET ${database.release} has no occupation ${code}.`);
  return { ok: true as const, occupation };
}
