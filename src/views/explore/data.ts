import { bold, heading, inlineCode, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import type { DatabaseColumns, DatabaseRows, FilterOperator, VersionInfo } from 'waymark-onet';
import { MAX_OPTION_TEXT, button, container, cut, file, menu, plain, row, text } from '../blocks.ts';
import { backButtons } from '../lists/career-list.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

export const ROWS_PER_PAGE = 10;

/** Ten rows of this many characters leave room for the rest of a message; the file has them whole. */
const MAX_ROW_TEXT = 320;

/** The columns that say what a row is about come first: so many stand on its first line. */
const FIRST_LINE = 4;

/** Of what fits in less than so many characters nothing is worth showing. */
const MIN_SHOWN = 20;

export const COLUMNS_PER_PAGE = 20;

/** Twenty columns of this many characters leave room for the rest of a message. */
const MAX_COLUMN_TEXT = 150;

/** Discord's limit on a menu's options; no table of O*NET has as many columns. */
const MAX_OPTIONS = 25;

type Column = DatabaseColumns['column'][number];
type Row = DatabaseRows['row'][number];

export interface ColumnsData extends Pages {
  readonly table: string;
  /** A word about what has just happened. */
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly total: number;
  readonly rowsId: string;
  readonly back: string;
  readonly provenance: Provenance;
}

/** What the columns of a table are. */
export function columnsView(t: Sentences, data: ColumnsData): APIMessageTopLevelComponent[] {
  const { table, note, columns, total, page, pages } = data;
  const kinds = Object.entries(t.data.types);
  const lines = columns.map(({ column_id, title, type, optional }) => {
    const said = [
      plain(title),
      ...kinds.filter(([kind]) => kind === type).map(([, words]) => words),
      ...(optional === true ? [t.data.mayBeEmpty] : []),
    ];
    return cut(`- ${inlineCode(column_id)} ${said.join(' · ')}`, MAX_COLUMN_TEXT);
  });
  return [
    container([
      text(
        [
          heading(t.data.columns(plain(table)), 2),
          ...(note === undefined ? [] : [note]),
          t.data.columnCount(total, page, pages),
        ].join('\n'),
      ),
      ...(lines.length > 0 ? [text(lines.join('\n'))] : []),
      ...(pages > 1 ? [row(pager(t, data))] : []),
      row([button({ id: data.rowsId, label: t.data.seeRows, primary: true }), ...backButtons(t, data.back)]),
      sourceLine(t, data.provenance),
    ]),
  ];
}

export interface RowsData extends Pages {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The title of the career whose code this is. */
  readonly careerOf: (code: string) => string | undefined;
  readonly total: number;
  readonly filter: Column | undefined;
  readonly operator: FilterOperator | undefined;
  readonly value: string;
  readonly sort: Column | undefined;
  readonly descending: boolean;
  readonly filterId: string;
  readonly sortId: string;
  readonly unfilterId: string;
  readonly turnOrderId: string;
  readonly fileId: string;
  readonly back: string;
  readonly provenance: Provenance;
}

/** A page of a table's rows, and what they can be filtered and sorted by. */
export function rowsView(t: Sentences, data: RowsData): APIMessageTopLevelComponent[] {
  const { columns, rows, total, filter, operator, sort, page, pages } = data;
  const head = [
    heading(t.data.rows(plain(data.table)), 2),
    ...(filter && operator
      ? [t.data.filtered(inlineCode(filter.column_id), t.data.operators[operator], plain(data.value))]
      : []),
    ...(sort ? [t.data.sorted(inlineCode(sort.column_id), data.descending)] : []),
    total === 0 ? t.data.noRows : t.data.rowCount(total, page, pages),
  ];
  const lines = rows.map((cells, index) => {
    const number = (page - 1) * ROWS_PER_PAGE + index + 1;
    return rowLines(t, data, cells, `${bold(String(number))} · `);
  });
  return [
    container([
      text(head.join('\n')),
      ...(lines.length > 0 ? [text(lines.join('\n'))] : []),
      row([columnMenu(data.filterId, t.data.filter, columns, undefined)]),
      row([columnMenu(data.sortId, t.data.sortBy, columns, sort)]),
      ...(pages > 1 ? [row(pager(t, data))] : []),
      row([
        ...(filter ? [button({ id: data.unfilterId, label: t.data.unfilter })] : []),
        ...(sort ? [button({ id: data.turnOrderId, label: t.data.turnOrder })] : []),
        button({ id: data.fileId, label: t.data.file, disabled: total === 0 }),
        ...backButtons(t, data.back),
      ]),
      sourceLine(t, data.provenance),
    ]),
  ];
}

/** What a row is about, and below it in small print what is said of that; what is empty is left out. */
function rowLines(t: Sentences, { columns, careerOf }: RowsData, cells: Row, start: string): string {
  const told = columns.flatMap(({ column_id }) => {
    const cell = cells[column_id];
    if (cell === null || cell === undefined || cell === '') return [];
    const career = careerOf(String(cell));
    const named = career !== undefined && !Object.values(cells).includes(career);
    return [`${column_id}: ${plain(String(cell))}${named ? ` (${plain(career)})` : ''}`];
  });
  const first = cut(told.slice(0, FIRST_LINE).join(' · '), MAX_ROW_TEXT);
  const rest = told.slice(FIRST_LINE).join(' · ');
  const left = MAX_ROW_TEXT - first.length;
  return [
    `${start}${first === '' ? t.data.empty : first}`,
    ...(rest === '' || left < MIN_SHOWN ? [] : [subtext(cut(rest, left))]),
  ].join('\n');
}

const columnMenu = (
  id: string,
  placeholder: string,
  columns: readonly Column[],
  chosen: Column | undefined,
) =>
  menu({
    id,
    placeholder,
    options: columns.slice(0, MAX_OPTIONS).map((column, index) => ({
      label: cut(`${placeholder}: ${column.title}`, MAX_OPTION_TEXT),
      value: String(index),
      default: column === chosen,
    })),
  });

/** The message that brings a file. */
export const fileView = (
  t: Sentences,
  sentence: string,
  name: string,
  provenance: Provenance,
): APIMessageTopLevelComponent[] => [container([text(sentence), file(name), sourceLine(t, provenance)])];

/** Rows as comma-separated values after RFC 4180, the columns' ids first. */
export const tableCsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  [
    columns.map(({ column_id }) => column_id),
    ...rows.map((cells) => columns.map(({ column_id }) => String(cells[column_id] ?? ''))),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Which versions answer. */
export const versionView = (
  t: Sentences,
  { api_version, taxonomy, database, provenance }: VersionInfo & { provenance: Provenance },
): APIMessageTopLevelComponent[] => [
  container([
    text(
      [
        heading(t.data.version, 2),
        provenance.source === 'local' ? t.data.here : t.data.api(plain(api_version)),
        ...(taxonomy === undefined ? [] : [t.data.taxonomy(plain(taxonomy))]),
        ...(database === undefined ? [] : [t.data.database(plain(database))]),
      ].join('\n'),
    ),
    sourceLine(t, provenance),
  ]),
];
