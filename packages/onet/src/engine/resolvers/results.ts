import type { Failure } from '../../answer.ts';
import type { PageHead } from '../../services/schema/paging.ts';
import type { LocalContext } from '../../services/service.ts';

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

/** No data of a kind for an occupation. */
export function noRows(what: string, code: string): Failure {
  return noData(`O*NET has no ${what} for ${code}.`);
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
export function pageOf<Key extends string, Item, Row>(
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

/** Groups of occupations to browse, each with the link to its own list in `folder`. */
export function links<Code extends string | number>(
  { baseUrl }: LocalContext,
  folder: string,
  groups: readonly { readonly code: Code; readonly title: string }[],
): { href: string; code: Code; title: string }[] {
  return groups.map(({ code, title }) => ({ href: `${baseUrl}${folder}/${code}`, code, title }));
}
