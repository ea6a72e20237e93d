import { bold, inlineCode, subtext } from '@discordjs/formatters';
import type { DatabaseColumns, DatabaseRows } from 'waymark-onet';
import { select } from '../../components/controls.ts';
import { cut, joinFacts, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';

export const ROWS_PER_PAGE = 10;

/** Ten rows of this many characters leave room for the rest of a message; the file has them whole. */
const MAX_ROW_TEXT = 320;

/** Columns on a row's first line: the first ones say what the row is about. */
const FIRST_LINE_COLUMNS = 5;

/** The rest of a row is shown only if it has room for this many characters. */
const MIN_REST_TEXT = 20;

export const COLUMNS_PER_PAGE = 20;

/** Twenty columns of this many characters leave room for the rest of a message. */
const MAX_COLUMN_TEXT = 150;

type Column = DatabaseColumns['column'][number];
type Row = DatabaseRows['row'][number];

/** A column of a table with its type. */
export function columnLine(t: Sentences, { column_id, title, type, optional }: Column): string {
  const types: Readonly<Partial<Record<string, string>>> = t.data.types;
  const facts = joinFacts([plain(title), types[type], optional === true ? t.data.mayBeEmpty : undefined]);
  return cut(`- ${inlineCode(column_id)} ${facts}`, MAX_COLUMN_TEXT);
}

interface RowsData {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The number of the first row. */
  readonly first: number;
  /** The title of the career with this code. */
  readonly careerOf: (code: string) => string | undefined;
}

/** Rows of a table, numbered. */
export const rowLines = (t: Sentences, data: RowsData): string[] =>
  data.rows.map((cells, index) => rowText(t, data, cells, `${bold(String(data.first + index))} · `));

/** A row's first cells, and the others below in small print; empty cells are left out. */
function rowText(t: Sentences, { columns, careerOf }: RowsData, cells: Row, start: string): string {
  const shown = columns.flatMap(({ column_id }) => {
    const cell = cells[column_id];
    if (cell === null || cell === undefined || cell === '') return [];
    const career = careerOf(String(cell));
    const named = career !== undefined && !Object.values(cells).includes(career);
    return [`${column_id}: ${plain(String(cell))}${named ? ` (${plain(career)})` : ''}`];
  });
  const first = cut(joinFacts(shown.slice(0, FIRST_LINE_COLUMNS)), MAX_ROW_TEXT);
  const rest = joinFacts(shown.slice(FIRST_LINE_COLUMNS));
  const left = MAX_ROW_TEXT - first.length;
  return [
    `${start}${first === '' ? t.data.empty : first}`,
    ...(rest === '' || left < MIN_REST_TEXT ? [] : [subtext(cut(rest, left))]),
  ].join('\n');
}

/** No table of O*NET has more columns than a menu has options. */
export const columnMenu = (
  id: string,
  placeholder: string,
  columns: readonly Column[],
  chosen: Column | undefined,
) =>
  select({
    id,
    placeholder,
    options: columns.map((column, index) => ({
      label: `${placeholder}: ${column.title}`,
      value: String(index),
      default: column === chosen,
    })),
  });

/** Rows as comma-separated values (RFC 4180), the columns' ids first. */
export const tableCsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  [
    columns.map(({ column_id }) => column_id),
    ...rows.map((cells) => columns.map(({ column_id }) => String(cells[column_id] ?? ''))),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
