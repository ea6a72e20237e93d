import { FILTER_OPERATORS, type FilterOperator } from 'waymark-onet';
import type { Screen } from '../../src/app/reply.ts';
import { echo, plain } from '../../src/components/text.ts';
import type { PublicContext } from '../shared/context.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { normalizeInput } from '../shared/input.ts';
import { allRows, MAX_TABLE_LENGTH, MAX_VALUE_LENGTH } from './custom-ids.ts';
import * as routes from './custom-ids.ts';
import { FILTER_FIELDS, filterModal, rows, rowsFile } from './rows.ts';
import { autocomplete, columns, fetchColumns, isTableId, tables, version } from './tables.ts';

/** Ids and titles of columns are shorter. */
const MAX_COLUMN_LENGTH = 100;

const tableOption = {
  name: 'table',
  required: true,
  autocomplete: true,
  maxLength: MAX_TABLE_LENGTH,
} as const;

const operatorFrom = (word: string | undefined): FilterOperator =>
  FILTER_OPERATORS.find((known) => known === word) ?? 'eq';

const valueFrom = (typed = ''): string => normalizeInput(typed).slice(0, MAX_VALUE_LENGTH).toWellFormed();

/** A typed table id, such as `Occupation Data`. */
const tableFrom = (typed: string): string => normalizeInput(typed).toLowerCase().replaceAll(' ', '_');

/** The index of a column that was chosen in a menu. */
const columnFrom = (chosen = ''): number => (/^\d{1,2}$/.test(chosen) ? Number(chosen) : 0);

interface TypedFilter {
  readonly table: string;
  readonly column?: string | undefined;
  readonly condition?: FilterOperator | undefined;
  readonly value?: string | undefined;
}

/** The rows for the typed options; the table's columns when the column is unknown. */
async function rowsFor(
  context: PublicContext,
  { table: typed, column, condition = 'eq', value }: TypedFilter,
): Promise<Screen> {
  const { t } = context;
  const table = tableFrom(typed);
  if (!isTableId(table)) return columns(context, { table: typed, page: 1 });
  if (column === undefined || value === undefined)
    return column === value
      ? rows(context, { ...allRows(table), page: 1 })
      : columns(context, { table, page: 1 }, t.data.halfFilter);
  const info = await fetchColumns(context, table);
  if (!info.ok) return columns(context, { table, page: 1 });
  const wanted = normalizeInput(column).toLowerCase();
  const filter = info.data.column.findIndex(
    ({ column_id, title }) => column_id === wanted || title.toLowerCase() === wanted,
  );
  return filter < 0
    ? columns(context, { table, page: 1 }, t.data.noColumn(echo(column), plain(info.data.title)))
    : rows(context, {
        ...allRows(table),
        filter,
        operator: condition,
        value: valueFrom(value),
        page: 1,
      });
}

/** `/data`: the tables of the O*NET database. */
export const data = defineCommand(
  'data',
  [
    subcommand({ path: 'data tables' }, async (context) => tables(context, { page: 1 })),
    subcommand(
      { path: 'data columns', options: [tableOption] },
      async (context, { table }) => columns(context, { table: tableFrom(table), page: 1 }),
      async (context, _, typed) => autocomplete(context, typed),
    ),
    subcommand(
      {
        path: 'data rows',
        options: [
          tableOption,
          { name: 'column', autocomplete: true, maxLength: MAX_COLUMN_LENGTH },
          { name: 'condition', choices: FILTER_OPERATORS },
          { name: 'value', maxLength: MAX_VALUE_LENGTH },
        ],
      },
      rowsFor,
      async (context, focused, typed, { table = '' }) =>
        autocomplete(context, typed, focused === 'column' ? tableFrom(table) : undefined),
    ),
    subcommand({ path: 'data version' }, version),
  ],
  [
    component(routes.tablesRoute, 'update', tables),
    component(routes.tableRoute, 'update', async (context, _, [table = '']) =>
      columns(context, { table, page: 1 }),
    ),
    component(routes.columnsRoute, 'update', async (context, state) => columns(context, state)),
    component(routes.rowsRoute, 'update', rows),
    component(routes.sortRoute, 'update', async (context, state, [chosen]) =>
      rows(context, { ...state, sort: columnFrom(chosen), down: 0, page: 1 }),
    ),
    component(routes.filterModalRoute, 'modal', async (context, state, [chosen]) =>
      filterModal(context, state, columnFrom(chosen)),
    ),
    component(routes.filterSubmitRoute, 'update', async (context, state, _values, fields) =>
      rows(context, {
        ...state,
        operator: operatorFrom(fields[FILTER_FIELDS.operator]),
        value: valueFrom(fields[FILTER_FIELDS.value]),
        page: 1,
      }),
    ),
    component(routes.fileRoute, 'reply', rowsFile),
  ],
);
