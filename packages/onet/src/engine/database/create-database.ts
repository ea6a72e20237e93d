import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, SCHEMA, type Cell, type ReleaseAbout, type Table } from './schema.ts';
import { SEARCH_SQL } from '../search/search-sql.ts';
import { makeViews } from './views.ts';

/** Rows that go in with one statement: more save little, and every table prepares its own. */
const ROWS_AT_ONCE = 16;

export interface RowSink {
  /** Takes the next row: a cell for each column. */
  readonly add: (cells: readonly Cell[]) => void;
  /** Writes what is still waiting; gives the number of rows. */
  readonly end: () => number;
}

/** A database in the making. A file is written beside its place and put there by `finish`. */
export interface NewDatabase {
  readonly addTable: (table: Table) => RowSink;
  /** Makes indexes, views and the search; each step yields its name, so that other work gets its turn between. */
  readonly finish: (about: ReleaseAbout) => Generator<string, void>;
  /** In memory: the database itself, after `finish`. */
  readonly database: DatabaseSync;
  /** Leaves no trace of it; does nothing after `finish`. */
  readonly discard: () => void;
}

/** Begins a database in memory, or in the file `path`, whose folder is made. Throws what the file system says. */
export function newDatabase(path?: string): NewDatabase {
  const beside = path === undefined ? undefined : `${path}.partial-${process.pid}`;
  if (path !== undefined && beside !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(path);
    rmSync(beside, { force: true });
  }
  const db = new DatabaseSync(beside ?? ':memory:');
  // A crash costs nothing: the file is not in its place before it is whole.
  db.exec(`
    PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
    PRAGMA page_size = 8192; PRAGMA cache_size = -8192;
    PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA};
    BEGIN;
    CREATE TABLE waymark_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE waymark_table (id TEXT PRIMARY KEY, title TEXT NOT NULL, release TEXT NOT NULL, rows INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE waymark_column (table_id TEXT, place INTEGER, id TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, optional INTEGER NOT NULL, PRIMARY KEY (table_id, place)) WITHOUT ROWID;
  `);
  const tables = new Map<string, Table>();
  let open = true;

  return {
    database: db,
    addTable(table) {
      tables.set(table.id, table);
      return fill(db, table);
    },
    *finish({ release, date }) {
      for (const table of tables.values()) {
        for (const sql of indexes(table)) db.exec(sql);
        yield `index of ${table.title}`;
      }
      const views = makeViews(
        new Map([...tables].map(([id, { columns }]) => [id, new Set(columns.map((column) => column.id))])),
      );
      for (const sql of views.sql) db.exec(sql);
      for (const sql of SEARCH_SQL) {
        db.exec(sql);
        yield 'search';
      }
      const addMeta = db.prepare('INSERT INTO waymark_meta VALUES (?, ?)');
      addMeta.run('release', release);
      addMeta.run('date', date);
      addMeta.run('views', views.filled.join(' '));
      db.exec('COMMIT');
      if (path !== undefined && beside !== undefined) {
        open = false;
        db.close();
        putInPlace(beside, path);
      }
    },
    discard() {
      if (!open) return;
      open = false;
      db.close();
      if (beside !== undefined) rmSync(beside, { force: true });
    },
  };
}

function fill(db: DatabaseSync, { id, title, release, columns }: Table): RowSink {
  const types = { text: 'TEXT', date: 'TEXT', number: 'NUMERIC' };
  db.exec(`CREATE TABLE ${id} (${columns.map((column) => `${column.id} ${types[column.type]}`).join(', ')})`);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const one = db.prepare(`INSERT INTO ${id} VALUES ${row}`);
  const many = db.prepare(`INSERT INTO ${id} VALUES ${Array<string>(ROWS_AT_ONCE).fill(row).join(', ')}`);
  const most = columns.length * ROWS_AT_ONCE;
  let waiting: Cell[] = [];
  let rows = 0;

  return {
    add(cells) {
      for (const cell of cells) waiting.push(cell);
      rows++;
      if (waiting.length < most) return;
      many.run(...waiting);
      waiting = [];
    },
    end() {
      for (let start = 0; start < waiting.length; start += columns.length) {
        one.run(...waiting.slice(start, start + columns.length));
      }
      waiting = [];
      db.prepare('INSERT INTO waymark_table VALUES (?, ?, ?, ?)').run(id, title, release, rows);
      const addColumn = db.prepare('INSERT INTO waymark_column VALUES (?, ?, ?, ?, ?, ?)');
      columns.forEach((column, place) => {
        addColumn.run(id, place, column.id, column.title, column.type, Number(column.optional));
      });
      return rows;
    },
  };
}

/** Columns that rows are looked up by. */
const LOOKED_UP = ['onetsoc_code', 'task_id', 'dwa_element_id', 'dwa_id'];

function indexes({ id, columns }: Table): string[] {
  const ids = columns.map((column) => column.id);
  const found = LOOKED_UP.filter((column) => ids.includes(column));
  const byElement = ['element_id', 'scale_id', 'data_value'].filter((column) => ids.includes(column));
  return [
    ...found.map((column) => `CREATE INDEX ${id}_by_${column} ON ${id} (${column})`),
    ...(byElement[0] === 'element_id'
      ? [`CREATE INDEX ${id}_by_element ON ${id} (${byElement.join(', ')})`]
      : []),
  ];
}

function putInPlace(beside: string, path: string): void {
  const file = openSync(beside, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}

/** What killed processes left of the same database. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.partial-`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0;
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid))
      rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
