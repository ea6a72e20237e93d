import { numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');

const paged = (found: string, page: number, pages: number): string =>
  pages > 1 ? `**${found}** · page ${number.format(page)} of ${number.format(pages)}` : `**${found}**`;

export const data = {
  tables: 'Tables of the O*NET database',
  tablesIntro: 'The data itself, as O*NET publishes it.',
  chooseTable: 'Choose a table',
  columns: (table: string) => `Columns of ${table}`,
  columnCount: (columns: number, page: number, pages: number) =>
    paged(columns === 1 ? '1 column' : `${number.format(columns)} columns`, page, pages),
  types: { text: 'text', number: 'number', date: 'date' },
  mayBeEmpty: 'may be empty',
  rows: (table: string) => `Rows of ${table}`,
  rowCount: (rows: number, page: number, pages: number) =>
    paged(rows === 1 ? '1 row' : `${number.format(rows)} rows`, page, pages),
  noRows: 'No rows match.',
  /** Text for a column of numbers. */
  notNumber: (column: string, value: string) => `\`${column}\` holds numbers. “${value}” is not one: try 3.`,
  /** Any other invalid filter. */
  badFilter: (column: string, value: string) =>
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
  filtered: (column: string, operator: string, value: string) => `Where ${column} ${operator} “${value}”`,
  sorted: (column: string, descending: boolean) =>
    `Sorted by ${column}, ${descending ? 'highest' : 'lowest'} first`,
  empty: 'empty',
  seeRows: 'Rows',
  filter: 'Filter by a column',
  filterBy: (column: string) => `Filter by ${column}`,
  condition: 'Condition',
  value: 'Value',
  unfilter: 'Remove the filter',
  sortBy: 'Sort by a column',
  turnOrder: 'Reverse the order',
  file: 'As a CSV file',
  fileWhole: (table: string, rows: number) => `${table}: all ${number.format(rows)} rows.`,
  filePart: (table: string, rows: number, total: number) =>
    `${table}: the first ${number.format(rows)} of ${number.format(total)} rows. Filter them to get the others.`,
  noTable: (text: string) => `There is no table called “${text}”. These are all the tables.`,
  /** A column without a value, or a value without a column. */
  halfFilter: 'A filter needs a column and a value. These are the columns.',
  noColumn: (text: string, table: string) => `${table} has no column “${text}”. These are its columns.`,
  version: 'Where these answers come from',
  /** The data is local. */
  here: 'The data kept with this app; no web service is asked.',
  api: (version: string) => `O*NET Web Services ${version}`,
  taxonomy: (taxonomy: string) => `Taxonomy: ${taxonomy}`,
  database: (database: string) => `Database: ${database}`,
};
