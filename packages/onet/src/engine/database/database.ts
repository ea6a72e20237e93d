import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { LRUCache } from 'lru-cache';
import { APPLICATION_ID, SCHEMA_VERSION, type Column } from './schema.ts';
import { tablesOf, type ViewName } from './views.ts';

/** SQL with the types of its parameters and of a row. */
export interface Query<Params extends readonly SQLInputValue[], Row extends object> {
  readonly sql: string;
  /** Never set: only carries the types. */
  readonly types?: (params: Params) => Row;
}

/** A table of the release. */
export interface StoredTable {
  readonly id: string;
  readonly title: string;
  readonly release: string;
  readonly rows: number;
}

/** A local O*NET database, open for reading. */
export interface Database {
  readonly release: string;
  /** Year and month, such as `2026-05`, where known. */
  readonly releaseDate: string | undefined;
  /** Whether there are facts of this kind. */
  readonly holds: (view: ViewName) => boolean;
  /** The release of these facts: not all built-in facts are from the same one. */
  readonly releaseOf: (view: ViewName) => string;
  readonly all: <P extends readonly SQLInputValue[], R extends object>(
    query: Query<P, R>,
    ...params: P
  ) => R[];
  readonly first: <P extends readonly SQLInputValue[], R extends object>(
    query: Query<P, R>,
    ...params: P
  ) => R | undefined;
  /** Every table of the release, by id. */
  readonly tables: () => readonly StoredTable[];
  readonly columns: (table: string) => readonly Column[];
  readonly close: () => void;
}

/** Where `import` writes the database by default. */
export const DEFAULT_DATABASE = '.waymark/onet.sqlite';

/** The file is missing, or not a database of this version. The message tells the operator what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Opens a database file for reading. Throws a DatabaseError. */
export function openDatabase(path: string): Database {
  let db;
  try {
    db = new DatabaseSync(path, { readOnly: true });
  } catch {
    throw new DatabaseError(`${path} cannot be opened; create it with npm run onet:import.`);
  }
  try {
    return readDatabase(db);
  } catch {
    db.close();
    throw new DatabaseError(
      `${path} is not an O*NET database of this version; create it with npm run onet:import.`,
    );
  }
}

const COLUMNS = 'SELECT id, title, type, optional FROM waymark_column WHERE table_id = ? ORDER BY place';

/** Limit of the prepared statements: each service has a few, and the database service adds its own. */
const MAX_STATEMENTS = 200;

/** Wraps a database created by `createDatabase`. Throws for any other. */
export function readDatabase(db: DatabaseSync): Database {
  const pragma = (name: string): unknown => db.prepare(`PRAGMA ${name}`).get()?.[name];
  if (pragma('application_id') !== APPLICATION_ID || pragma('user_version') !== SCHEMA_VERSION) {
    throw new Error('The application id or the schema version differs.');
  }
  db.exec('PRAGMA query_only = 1; PRAGMA cache_size = -8192;');
  const pairs = (sql: string): ReadonlyMap<string, string> =>
    new Map(
      db
        .prepare(sql)
        .all()
        .map(({ key, value }) => [String(key), String(value)]),
    );
  const meta = pairs('SELECT key, value FROM waymark_meta');
  const views = new Set(meta.get('views')?.split(' '));
  const release = meta.get('release') ?? '';
  const date = meta.get('date') ?? '';
  const releases = pairs('SELECT id AS key, release AS value FROM waymark_table');
  const statements = new LRUCache<string, StatementSync>({
    max: MAX_STATEMENTS,
    memoMethod: (sql) => db.prepare(sql),
  });
  const prepared = (sql: string): StatementSync => statements.memo(sql);

  return {
    release,
    releaseDate: date === '' ? undefined : date,
    holds: (view) => views.has(view),
    releaseOf: (view) =>
      tablesOf(view)
        .map((table) => releases.get(table))
        .find(Boolean) ?? release,
    // Each query declares the types of the rows that its SQL selects.
    all: <P extends readonly SQLInputValue[], R extends object>({ sql }: Query<P, R>, ...params: P) =>
      prepared(sql).all(...params) as R[],
    first: <P extends readonly SQLInputValue[], R extends object>({ sql }: Query<P, R>, ...params: P) =>
      prepared(sql).get(...params) as R | undefined,
    // So do these, which `createDatabase` filled.
    tables: () =>
      prepared(
        'SELECT id, title, release, rows FROM waymark_table ORDER BY id',
      ).all() as unknown as StoredTable[],
    columns: (table) =>
      (prepared(COLUMNS).all(table) as unknown as (Omit<Column, 'optional'> & { optional: number })[]).map(
        (column) => ({ ...column, optional: column.optional === 1 }),
      ),
    close() {
      db.close();
    },
  };
}
