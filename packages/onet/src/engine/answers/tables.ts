import type { Failure } from '../../answer.ts';
import type { Filter, FilterOperator, Sort } from '../../services/schema/row-params.ts';
import type { Query, StoredTable } from '../database/database.ts';
import { fromDatabase, noData, type QueryContext } from '../database/query.ts';
import type { Column } from '../database/schema.ts';

/** The tables of the O*NET release on this machine. */
export const databaseTables = fromDatabase(({ database, baseUrl }: QueryContext) => ({
  ok: true as const,
  data: database.tables().map((table) => ({
    table_id: table.id,
    title: table.title,
    description: describe(table),
    info: `${baseUrl}database/info/${table.id}`,
    rows: `${baseUrl}database/rows/${table.id}`,
  })),
}));

export const databaseColumns = fromDatabase((source, { table_id }: { table_id: string }) => {
  const found = tableOf(source, table_id);
  if (!found.ok) return found;
  const { table, columns } = found;
  return {
    ok: true,
    data: {
      table_id,
      title: table.title,
      description: describe(table),
      rows: `${source.baseUrl}database/rows/${table_id}`,
      column: columns.map(({ id, title, type, optional }) => ({
        column_id: id,
        title,
        type,
        ...(type === 'date' && { format: 'MM/YYYY' }),
        optional,
      })),
    },
  };
});

interface RowsParams {
  readonly table_id: string;
  readonly filter?: readonly Filter[] | undefined;
  readonly sort?: readonly Sort[] | undefined;
}

/** Rows of a table that pass every filter, sorted; without a sort in the order of the release's file. */
export const databaseRows = fromDatabase((source, { table_id, filter = [], sort = [] }: RowsParams) => {
  const found = tableOf(source, table_id);
  if (!found.ok) return found;
  const byId = new Map(found.columns.map((column) => [column.id, column]));
  const strange =
    unknownColumn(table_id, 'filter', filter, byId) ?? unknownColumn(table_id, 'sort', sort, byId);
  if (strange !== undefined) return strange;

  const values: (string | number)[] = [];
  const conditions: string[] = [];
  for (const { column, operator, value } of filter) {
    const known = byId.get(column);
    if (known === undefined) continue;
    const condition = conditionOf(known, operator, value);
    if (condition === undefined) {
      return badRequest('filter', `compares ${column}, a number, with "${value.slice(0, 40)}"`);
    }
    conditions.push(condition.sql);
    values.push(condition.value);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const count: Query<(string | number)[], { many: number }> = {
    sql: `SELECT count(*) AS many FROM ${table_id} ${where}`,
  };
  const head = source.page(source.database.first(count, ...values)?.many ?? 0);
  const order = [
    ...sort.map((by) => `${sortKey(byId.get(by.column))} ${by.descending ? 'DESC' : 'ASC'}`),
    'rowid',
  ];
  const rows: Query<(string | number)[], Record<string, string | number | null>> = {
    sql: `SELECT ${found.columns.map(({ id }) => id).join(', ')} FROM ${table_id} ${where}
      ORDER BY ${order.join(', ')} LIMIT ? OFFSET ?`,
  };
  const wanted = Math.max(0, head.end - head.start + 1);
  const row = source.database
    .all(rows, ...values, wanted, head.start - 1)
    .map((cells): Record<string, string | number | null> => ({ ...cells }));
  return { ok: true, data: { ...head, row } };
});

function tableOf(
  { database }: QueryContext,
  id: string,
): { readonly ok: true; readonly table: StoredTable; readonly columns: readonly Column[] } | Failure {
  const table = database.tables().find((each) => each.id === id);
  if (table === undefined) {
    return noData(`There is no table ${id} on this machine, which has O*NET ${database.release}.`);
  }
  return { ok: true, table, columns: database.columns(id) };
}

function describe({ title, release, rows }: StoredTable): string {
  return `"${title}" of the O*NET ${release} Database, ${rows.toLocaleString('en-US')} rows.`;
}

function unknownColumn(
  table: string,
  parameter: 'filter' | 'sort',
  uses: readonly { readonly column: string }[],
  columns: ReadonlyMap<string, Column>,
): Failure | undefined {
  const strange = uses.find(({ column }) => !columns.has(column));
  return strange && badRequest(parameter, `names ${strange.column}, which is no column of ${table}`);
}

function badRequest(parameter: 'filter' | 'sort', why: string): Failure {
  return { ok: false, reason: 'bad-request', parameter, message: `"${parameter}" ${why}.` };
}

const COMPARED: Readonly<Partial<Record<FilterOperator, string>>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** Months are written MM/YYYY and compare by year first. */
function sortKey(column: Column | undefined): string {
  const id = column?.id ?? 'rowid';
  if (column?.type === 'date') return dateKey(id);
  return column?.type === 'text' ? `${id} COLLATE NOCASE` : id;
}

const dateKey = (sql: string): string => `(substr(${sql}, 4) || substr(${sql}, 1, 2))`;

/** One filter as SQL; undefined when it compares a number with something else. Texts compare without regard to case. */
function conditionOf(
  { id, type }: Column,
  operator: FilterOperator,
  value: string,
): { readonly sql: string; readonly value: string | number } | undefined {
  const compared = COMPARED[operator];
  if (compared === undefined) {
    const text = value.toLowerCase();
    return { sql: `instr(lower(${id}), ?) ${operator === 'startswith' ? '= 1' : '> 0'}`, value: text };
  }
  if (type === 'number') {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? { sql: `${id} ${compared} ?`, value: number } : undefined;
  }
  if (type === 'date' && operator !== 'eq' && operator !== 'ne') {
    const [month = '', year = ''] = value.split('/');
    return { sql: `${dateKey(id)} ${compared} ?`, value: `${year}${month}` };
  }
  return { sql: `${id} ${compared} ? COLLATE NOCASE`, value };
}
