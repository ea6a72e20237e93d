import { numberFormat } from '../../formats.ts';
import type { DataWords } from '../../words/explore/data.ts';

const number = numberFormat('en-US');

const paged = (found: string, page: number, pages: number): string =>
  pages > 1 ? `**${found}** · page ${number.format(page)} of ${number.format(pages)}` : `**${found}**`;

export const data: DataWords = {
  tables: 'Tables of the O*NET database',
  tablesIntro: 'The data itself, as O*NET publishes it.',
  chooseTable: 'Choose a table',
  columns: (table) => `Columns of ${table}`,
  columnCount: (columns, page, pages) =>
    paged(columns === 1 ? '1 column' : `${number.format(columns)} columns`, page, pages),
  types: { text: 'text', number: 'number', date: 'date' },
  mayBeEmpty: 'may be empty',
  rows: (table) => `Rows of ${table}`,
  rowCount: (rows, page, pages) => paged(rows === 1 ? '1 row' : `${number.format(rows)} rows`, page, pages),
  noRows: 'No rows match.',
  notNumber: (column, value) => `\`${column}\` holds numbers. “${value}” is not one: try 3.`,
  badFilter: (column, value) =>
    `Filtering \`${column}\` by “${value}” didn’t work. Try another value or another condition.`,
  operators: {
    eq: 'is',
    ne: 'is not',
    lt: 'is less than',
    le: 'is at most',
    gt: 'is more than',
    ge: 'is at least',
    contains: 'contains',
    startswith: 'starts with',
  },
  filtered: (column, operator, value) => `Where ${column} ${operator} “${value}”`,
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'highest' : 'lowest'} first`,
  empty: 'empty',
  seeRows: 'Rows',
  seeColumns: 'Columns',
  filter: 'Filter by a column',
  filterBy: (column) => `Filter by ${column}`,
  condition: 'Condition',
  value: 'Value',
  unfilter: 'Remove the filter',
  sortBy: 'Sort by a column',
  turnOrder: 'Reverse the order',
  file: 'As a CSV file',
  fileWhole: (table, rows) => `${table}: all ${number.format(rows)} rows.`,
  filePart: (table, rows, total) =>
    `${table}: the first ${number.format(rows)} of ${number.format(total)} rows. Filter them to get the others.`,
  noTable: (text) => `There is no table called “${text}”. These are all the tables.`,
  halfFilter: 'A filter needs a column and a value. These are the columns.',
  noColumn: (text, table) => `${table} has no column “${text}”. These are its columns.`,
  version: 'Where these answers come from',
  here: 'The data kept with this app; no web service is asked.',
  api: (version) => `O*NET Web Services ${version}`,
  taxonomy: (taxonomy) => `Taxonomy: ${taxonomy}`,
  database: (database) => `Database: ${database}`,
};
