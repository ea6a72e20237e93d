import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { sentencesFor } from '../../src/locales/locales.ts';
import { database, FILTER_OPERATORS, type FilterOperator } from 'waymark-onet';
import { plain } from '../../src/views/blocks.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import type { Context } from '../shared/context.ts';
import {
  columnsRoute,
  fileRoute,
  filteredRoute,
  filterRoute,
  rowsRoute,
  sortRoute,
  tableRoute,
  tablesRoute,
  MAX_VALUE_LENGTH,
} from './custom-ids.ts';
import { FILTER_FIELDS, filterForm, rows, rowsFile, type Rows } from './rows.ts';
import { columnChoices, columns, isTableId, tableChoices, tables, version } from './tables.ts';

const text = ApplicationCommandOptionType.String;

const tableOption = { type: text, name: 'table', required: true, autocomplete: true } as const;

const whole = (table: string): Rows => ({
  table,
  filter: undefined,
  operator: undefined,
  value: '',
  sort: undefined,
  down: 0,
});

const operatorFrom = (word: string | undefined): FilterOperator =>
  FILTER_OPERATORS.find((known) => known === word) ?? 'eq';

const valueFrom = (typed: string | undefined): string => (typed ?? '').trim().slice(0, MAX_VALUE_LENGTH);

/** A place in a list of columns, as a menu says it. */
const placeFrom = (chosen: string | undefined): number =>
  /^\d{1,2}$/.test(chosen ?? '') ? Number(chosen) : 0;

interface Typed {
  readonly table: string;
  readonly column?: string | undefined;
  readonly condition?: FilterOperator | undefined;
  readonly value?: string | undefined;
}

/** The rows for what was typed; a column that is none leads to those there are. */
async function rowsTyped(context: Context, { table, column, condition = 'eq', value }: Typed) {
  const t = sentencesFor(context.locale);
  if (!isTableId(table)) return columns(context, { table, page: 1 });
  if (column === undefined || value === undefined)
    return column === value
      ? rows(context, { ...whole(table), page: 1 })
      : columns(context, { table, page: 1 }, t.data.halfFilter);
  const info = await context.services.onet.call(
    database.columns,
    { table_id: table },
    { signal: context.signal },
  );
  if (!info.ok) return columns(context, { table, page: 1 });
  const wanted = column.trim().toLowerCase();
  const filter = info.data.column.findIndex(
    ({ column_id, title }) => column_id === wanted || title.toLowerCase() === wanted,
  );
  if (filter >= 0)
    return rows(context, {
      ...whole(table),
      filter,
      operator: condition,
      value: valueFrom(value),
      page: 1,
    });
  return columns(context, { table, page: 1 }, t.data.noColumn(plain(column), plain(info.data.title)));
}

/** `/data`: the tables of the O*NET database, for the curious. */
export const data = defineCommand(
  'data',
  [
    subcommand({ path: 'data tables' }, async (context) => tables(context, 1)),
    subcommand(
      { path: 'data columns', options: [tableOption] },
      async (context, { table }) => columns(context, { table: table.trim(), page: 1 }),
      async (context, _, typed) => tableChoices(context, typed),
    ),
    subcommand(
      {
        path: 'data rows',
        options: [
          tableOption,
          { type: text, name: 'column', autocomplete: true },
          { type: text, name: 'condition', choices: FILTER_OPERATORS },
          { type: text, name: 'value' },
        ],
      },
      async (context, typed) => rowsTyped(context, { ...typed, table: typed.table.trim() }),
      async (context, focused, typed, { table }) =>
        focused === 'column'
          ? columnChoices(context, String(table ?? ''), typed)
          : tableChoices(context, typed),
    ),
    subcommand({ path: 'data version' }, version),
  ],
  [
    component(tablesRoute, 'here', async (context, { page }) => tables(context, page)),
    component(tableRoute, 'here', async (context, _, [table = '']) => columns(context, { table, page: 1 })),
    component(columnsRoute, 'here', async (context, state) => columns(context, state)),
    component(rowsRoute, 'here', async (context, state) => rows(context, state)),
    component(sortRoute, 'here', async (context, state, [chosen]) =>
      rows(context, { ...state, sort: placeFrom(chosen), down: 0, page: 1 }),
    ),
    component(filterRoute, 'modal', async (context, state, [chosen]) =>
      filterForm(context, state, placeFrom(chosen)),
    ),
    component(filteredRoute, 'here', async (context, state, _values, fields) =>
      rows(context, {
        ...state,
        operator: operatorFrom(fields[FILTER_FIELDS.operator]),
        value: valueFrom(fields[FILTER_FIELDS.value]),
        page: 1,
      }),
    ),
    component(fileRoute, 'private', async (context, state) => rowsFile(context, state)),
  ],
);
