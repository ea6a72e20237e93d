import type { Column, ColumnType } from '../engine/database/schema.ts';

/**
 * What the cells of a column must be. Ids of this release: the `code` of an occupation, the id of an `element`, of a
 * `scale`. Where `n/a` or nothing stands for no value: any `text`, a `whole` number, any `number`, one within the row's
 * scale (`scaled`), a `flag` (`Y` or `N`), a `date` (month and year as `MM/YYYY`), or the `name` of the element whose id
 * is in another column of the row.
 */
export type Kind =
  'code' | 'element' | 'scale' | 'text' | 'whole' | 'number' | 'scaled' | 'flag' | 'date' | 'name';

export interface Header {
  /** The column's name in the database. */
  readonly column: string;
  readonly kind: Kind;
}

export const CODE = 'O*NET-SOC Code';
export const ELEMENT = 'Element ID';
export const ELEMENT_NAME = 'Element Name';
export const SCALE = 'Scale ID';
export const VALUE = 'Data Value';
export const CATEGORY = 'Category';

/** Headers whose column has another name, or whose cells are not plain text. */
const HEADERS: Readonly<Record<string, Partial<Header>>> = {
  [CODE]: { column: 'onetsoc_code', kind: 'code' },
  'Related O*NET-SOC Code': { column: 'related_onetsoc_code', kind: 'code' },
  [SCALE]: { kind: 'scale' },
  [VALUE]: { kind: 'scaled' },
  N: { kind: 'whole' },
  'Standard Error': { kind: 'number' },
  'Lower CI Bound': { kind: 'number' },
  'Upper CI Bound': { kind: 'number' },
  'Recommend Suppress': { kind: 'flag' },
  'Not Relevant': { kind: 'flag' },
  Date: { column: 'date_updated', kind: 'date' },
  'Job Zone': { kind: 'whole' },
  Minimum: { kind: 'number' },
  Maximum: { kind: 'number' },
  'Anchor Value': { kind: 'number' },
  Index: { column: 'related_index', kind: 'whole' },
  'Shown in My Next Move': { kind: 'flag' },
  'Hot Technology': { kind: 'flag' },
  'In Demand': { kind: 'flag' },
  'Commodity Code': { kind: 'whole' },
  'Task ID': { kind: 'whole' },
  'Original Task ID': { kind: 'whole' },
  'Incumbents Responding': { kind: 'whole' },
  Percent: { kind: 'number' },
  'Source(s)': { column: 'sources' },
};

/** How the cells under a header are parsed; `siblings` are the file's headers. Unknown headers hold text. */
export function readHeader(header: string, siblings: readonly string[]): Header {
  const known = HEADERS[header];
  return { column: known?.column ?? snakeCase(header), kind: known?.kind ?? kindByName(header, siblings) };
}

const COLUMN_TYPES: Partial<Readonly<Record<Kind, ColumnType>>> = {
  date: 'date',
  whole: 'number',
  number: 'number',
  scaled: 'number',
};

/** The database column for a header. */
export function columnOf(header: string, { column, kind }: Header, optional: boolean): Column {
  return { id: column, title: header, type: COLUMN_TYPES[kind] ?? 'text', optional };
}

function kindByName(header: string, siblings: readonly string[]): Kind {
  // Categories of a scale are numbers; others, such as those of emerging tasks, are words.
  if (header === CATEGORY) return siblings.includes(SCALE) ? 'whole' : 'text';
  if (header.endsWith(ELEMENT)) return 'element';
  const isNameOfId = header.endsWith(ELEMENT_NAME) && siblings.includes(header.replace(/Name$/, 'ID'));
  return isNameOfId ? 'name' : 'text';
}

/** The id of a table or column: `Job Zone Reference` is `job_zone_reference`. */
export function snakeCase(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
