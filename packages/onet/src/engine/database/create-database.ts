import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, SCHEMA_VERSION, type Cell, type ReleaseInfo, type Table } from './schema.ts';
import { createSearchIndex } from '../search/search-index.ts';
import { isRunning } from '../../util/is-running.ts';
import { createViews } from './views.ts';

/** Rows of one INSERT; more are not faster. */
const ROWS_PER_INSERT = 16;

export interface TableWriter {
  /** Adds a row: a cell for each column. */
  readonly add: (cells: readonly Cell[]) => void;
  /** Writes the remaining rows; gives their total number. */
  readonly end: () => number;
}

/** A database that is being created. A file is written under a temporary name and renamed by `finish`. */
export interface DatabaseBuilder {
  readonly addTable: (table: Table) => TableWriter;
  /** Creates indexes, views and the search index; yields the name of each step, so that other work can run between. */
  readonly finish: (about: ReleaseInfo) => Generator<string, void>;
  /** The database itself; usable after `finish` if it is in memory. */
  readonly database: DatabaseSync;
  /** Deletes it; does nothing after `finish`. */
  readonly discard: () => void;
}

/** Creates a database in memory, or in the file `path` and its folder. Throws the errors of the file system. */
export function createDatabase(path?: string): DatabaseBuilder {
  const temporary = path === undefined ? undefined : `${path}.partial-${process.pid}`;
  if (path !== undefined && temporary !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    removeStale(path);
    rmSync(temporary, { force: true });
  }
  const db = new DatabaseSync(temporary ?? ':memory:');
  // Durability does not matter: the file is renamed only when it is complete.
  db.exec(`
    PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
    PRAGMA page_size = 8192; PRAGMA cache_size = -8192;
    PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};
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
      return writeTable(db, table);
    },
    *finish({ release, date }) {
      for (const table of tables.values()) {
        for (const sql of indexes(table)) db.exec(sql);
        yield `index of ${table.title}`;
      }
      const views = createViews(
        new Map([...tables].map(([id, { columns }]) => [id, new Set(columns.map((column) => column.id))])),
      );
      for (const sql of views.sql) db.exec(sql);
      yield* createSearchIndex(db);
      const addMeta = db.prepare('INSERT INTO waymark_meta VALUES (?, ?)');
      addMeta.run('release', release);
      addMeta.run('date', date);
      addMeta.run('views', views.filled.join(' '));
      db.exec('COMMIT');
      if (path !== undefined && temporary !== undefined) {
        open = false;
        db.close();
        moveIntoPlace(temporary, path);
      }
    },
    discard() {
      if (!open) return;
      open = false;
      db.close();
      if (temporary !== undefined) rmSync(temporary, { force: true });
    },
  };
}

function writeTable(db: DatabaseSync, { id, title, release, columns }: Table): TableWriter {
  const types = { text: 'TEXT', date: 'TEXT', number: 'NUMERIC' };
  db.exec(`CREATE TABLE ${id} (${columns.map((column) => `${column.id} ${types[column.type]}`).join(', ')})`);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const one = db.prepare(`INSERT INTO ${id} VALUES ${row}`);
  const many = db.prepare(`INSERT INTO ${id} VALUES ${Array<string>(ROWS_PER_INSERT).fill(row).join(', ')}`);
  const batchSize = columns.length * ROWS_PER_INSERT;
  let batch: Cell[] = [];
  let rows = 0;

  return {
    add(cells) {
      for (const cell of cells) batch.push(cell);
      rows++;
      if (batch.length < batchSize) return;
      many.run(...batch);
      batch = [];
    },
    end() {
      for (let start = 0; start < batch.length; start += columns.length) {
        one.run(...batch.slice(start, start + columns.length));
      }
      batch = [];
      db.prepare('INSERT INTO waymark_table VALUES (?, ?, ?, ?)').run(id, title, release, rows);
      const addColumn = db.prepare('INSERT INTO waymark_column VALUES (?, ?, ?, ?, ?, ?)');
      columns.forEach((column, place) => {
        addColumn.run(id, place, column.id, column.title, column.type, Number(column.optional));
      });
      return rows;
    },
  };
}

/** Columns with an index. */
const INDEXED_COLUMNS = ['onetsoc_code', 'task_id', 'dwa_element_id', 'dwa_id'];

function indexes({ id, columns }: Table): string[] {
  const ids = columns.map((column) => column.id);
  const found = INDEXED_COLUMNS.filter((column) => ids.includes(column));
  const byElement = ['element_id', 'scale_id', 'data_value'].filter((column) => ids.includes(column));
  return [
    ...found.map((column) => `CREATE INDEX ${id}_by_${column} ON ${id} (${column})`),
    ...(byElement[0] === 'element_id'
      ? [`CREATE INDEX ${id}_by_element ON ${id} (${byElement.join(', ')})`]
      : []),
  ];
}

function moveIntoPlace(temporary: string, path: string): void {
  const file = openSync(temporary, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

/** Deletes temporary files of the same database that killed processes left behind. */
function removeStale(path: string): void {
  const start = `${basename(path)}.partial-`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0;
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid))
      rmSync(join(dirname(path), name), { force: true });
  }
}
