import type { LocalContext } from '../../services/service.ts';
import type { Failure } from '../../answer.ts';
import type { Filter, FilterOperator, Sort } from '../../services/schema/filter-and-sort.ts';
import type { Query, StoredTable } from '../database/database.ts';
import type { Column } from '../database/schema.ts';
import { noData, success } from './results.ts';

/** The tables of the local release. */
export const databaseTables = ({ database, baseUrl }: LocalContext) =>
  success(
    database.tables().map((table) => ({
      table_id: table.id,
      title: table.title,
      description: describe(table),
      info: `${baseUrl}database/info/${table.id}`,
      rows: `${baseUrl}database/rows/${table.id}`,
    })),
  );

export function databaseColumns(context: LocalContext, { table_id }: { table_id: string }) {
  const found = tableOf(context, table_id);
  if (!found.ok) return found;
  const { table, columns } = found;
  return success({
    table_id,
    title: table.title,
    description: describe(table),
    rows: `${context.baseUrl}database/rows/${table_id}`,
    column: columns.map(({ id, title, type, optional }) => ({
      column_id: id,
      title,
      type,
      ...(type === 'date' && { format: 'MM/YYYY' }),
      optional,
    })),
  });
}

interface RowsParams {
  readonly table_id: string;
  readonly filter?: readonly Filter[] | undefined;
  readonly sort?: readonly Sort[] | undefined;
}

/** Rows of a table that match every filter, sorted; without a sort, in the order of the release file. */
export function databaseRows(context: LocalContext, { table_id, filter = [], sort = [] }: RowsParams) {
  const found = tableOf(context, table_id);
  if (!found.ok) return found;
  const byId = new Map(found.columns.map((column) => [column.id, column]));
  const unknown =
    unknownColumn(table_id, 'filter', filter, byId) ?? unknownColumn(table_id, 'sort', sort, byId);
  if (unknown !== undefined) return unknown;

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
  const from = `FROM ${table_id} t ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`;
  const count: Query<(string | number)[], { total: number }> = { sql: `SELECT count(*) AS total ${from}` };
  const head = context.page(context.database.first(count, ...values)?.total ?? 0);
  const order = [
    ...sort.map((by) => `${sortKey(byId.get(by.column))} ${by.descending ? 'DESC' : 'ASC'}`),
    't.rowid',
  ];
  const selected = found.columns.map(({ id, sql }) => `${sql} AS ${id}`).join(', ');
  const rows: Query<(string | number)[], Record<string, string | number | null>> = {
    sql: `SELECT ${selected} ${from} ORDER BY ${order.join(', ')} LIMIT ? OFFSET ?`,
  };
  const limit = Math.max(0, head.end - head.start + 1);
  const row = context.database
    .all(rows, ...values, limit, head.start - 1)
    .map((cells): Record<string, string | number | null> => ({ ...cells }));
  return success({ ...head, row });
}

/** A column with the SQL of its value. */
interface SqlColumn extends Column {
  readonly sql: string;
}

function tableOf(
  { database }: LocalContext,
  id: string,
): { readonly ok: true; readonly table: StoredTable; readonly columns: readonly SqlColumn[] } | Failure {
  const table = database.tables().find((each) => each.id === id);
  if (table === undefined) return noData(`O*NET ${database.release} has no table ${id} here.`);
  return { ok: true, table, columns: withElementNames(database.columns(id)) };
}

/** Release files name every element beside its id; the database stores names once. */
function withElementNames(columns: readonly Column[]): readonly SqlColumn[] {
  const ids = new Set(columns.map(({ id }) => id));
  return columns.flatMap((column): SqlColumn[] => {
    const own = { ...column, sql: `t.${column.id}` };
    const name = column.id.replace(/element_id$/, 'element_name');
    if (name === column.id || ids.has(name)) return [own];
    const sql = `(SELECT name FROM w_element WHERE id = t.${column.id})`;
    return [own, { id: name, title: column.title.replace(/ID$/, 'Name'), type: 'text', optional: true, sql }];
  });
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
  const unknown = uses.find(({ column }) => !columns.has(column));
  return unknown && badRequest(parameter, `names ${unknown.column}, which is not a column of ${table}`);
}

function badRequest(parameter: 'filter' | 'sort', why: string): Failure {
  return { ok: false, reason: 'bad-request', parameter, message: `"${parameter}" ${why}.` };
}

const COMPARISONS: Readonly<Partial<Record<FilterOperator, string>>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** Months are written MM/YYYY and compare by year first. */
function sortKey(column: SqlColumn | undefined): string {
  const sql = column?.sql ?? 't.rowid';
  if (column?.type === 'date') return dateKey(sql);
  return column?.type === 'text' ? `${sql} COLLATE NOCASE` : sql;
}

const dateKey = (sql: string): string => `(substr(${sql}, 4) || substr(${sql}, 1, 2))`;

/** A filter as SQL; undefined if it compares a number with something else. Texts compare without regard to case. */
function conditionOf(
  { sql, type }: SqlColumn,
  operator: FilterOperator,
  value: string,
): { readonly sql: string; readonly value: string | number } | undefined {
  const comparison = COMPARISONS[operator];
  if (comparison === undefined) {
    const text = value.toLowerCase();
    return { sql: `instr(lower(${sql}), ?) ${operator === 'startswith' ? '= 1' : '> 0'}`, value: text };
  }
  if (type === 'number') {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? { sql: `${sql} ${comparison} ?`, value: number } : undefined;
  }
  if (type === 'date' && operator !== 'eq' && operator !== 'ne') {
    const [month = '', year = ''] = value.split('/');
    return { sql: `${dateKey(sql)} ${comparison} ?`, value: `${year}${month}` };
  }
  return { sql: `${sql} ${comparison} ? COLLATE NOCASE`, value };
}
