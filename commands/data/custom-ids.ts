import { choice, code, integer, optional, restText, route, type StateOf } from '../../src/app/custom-id.ts';
import { FILTER_OPERATORS } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** Ids of tables are names of files in lower case; the longest has 48 characters. */
export const MAX_TABLE_LENGTH = 48;

/** Limits the value that rows are compared with. */
export const MAX_VALUE_LENGTH = 18;

const MAX_PAGE = 99_999;

const via = choice('see', ...PAGER_BUTTONS);
const table = code(MAX_TABLE_LENGTH);

/** No table has half as many columns. */
const column = integer(0, 99);

export const tablesRoute = route('data', { via, page: integer(1, 99) });

/** A menu of tables. */
export const tableRoute = route('data.table', {});

export const columnsRoute = route('data.columns', { via, table, page: integer(1, 99) });

/** Filter and sort order of a table's rows; columns are counted from 0. */
const rows = {
  filter: optional(column),
  operator: optional(choice(...FILTER_OPERATORS)),
  sort: optional(column),
  down: integer(0, 1),
  value: restText(MAX_VALUE_LENGTH),
};

/** Rows of a table, filtered and sorted. */
export type RowSelection = { readonly table: string } & StateOf<typeof rows>;

/** Every row, in the order of the table. */
export const allRows = (table: string): RowSelection => ({
  table,
  filter: undefined,
  operator: undefined,
  sort: undefined,
  down: 0,
  value: '',
});

/** A page of rows. `via`, one letter, tells apart buttons that lead to the same page. */
export const rowsRoute = route('rows', {
  via: choice('s', 'd', 'u', 'f', 'p', 'n', 'l'),
  table,
  page: integer(1, MAX_PAGE),
  ...rows,
});

/** A menu of columns to sort by. */
export const sortRoute = route('rows.sort', { table, ...rows });

/** A menu of columns to filter by; opens a modal. */
export const filterModalRoute = route('rows.if', { table, sort: optional(column), down: integer(0, 1) });

/** The modal's submission. */
export const filterSubmitRoute = route('rows.is', {
  table,
  filter: column,
  sort: optional(column),
  down: integer(0, 1),
});

/** The rows as a file. */
export const fileRoute = route('rows.csv', { table, ...rows });
