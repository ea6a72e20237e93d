import { once } from 'node:events';
import { statSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { MIN_RENEWAL_MS, StoreAdapter, type StoreEntry } from './adapter.ts';
import { migrate } from './sqlite-migrations.ts';

/** How long one attempt may block the event loop while another process holds the lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 5;

/** The pause between two attempts, during which the event loop is free. */
const BUSY_PAUSE_MS = 20;

/** The timeout for the lock. */
const MAX_BUSY_MS = 1_000;

/** Rows per statement of a scan or a sweep. */
const BATCH = 500;

/** Above this number, keys of one owner are read as a range instead of one by one. */
const MAX_SINGLE_READS = 2;

/** A suffix that sorts after every key with the same prefix. */
const LAST = '\u{10FFFF}';

const SQLITE_BUSY = 5;

/** The file was moved or deleted: writes would be lost. */
class StoreFileMovedError extends Error {
  override readonly name = 'StoreFileMovedError';

  constructor() {
    super('the file was deleted or moved; put it back, or restart to begin with a new one');
  }
}

/** A store in one SQLite file, which several processes may share, or in memory. */
export class SqliteAdapter extends StoreAdapter {
  readonly #database: DatabaseSync;
  readonly #file: { readonly path: string; readonly dev: bigint; readonly ino: bigint } | undefined;
  /** Reads and writes retry separately: in WAL mode, readers do not wait for writers. */
  readonly #read = retryWhileBusy();
  readonly #attemptWrite = retryWhileBusy();
  readonly #statements: Readonly<Record<keyof typeof SQL, StatementSync>>;
  #scrubbing: Promise<unknown> = Promise.resolve();

  private constructor(database: DatabaseSync, file?: string) {
    super();
    this.#database = database;
    this.#file = file === undefined ? undefined : { path: file, ...statSync(file, { bigint: true }) };
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)] as const);
    // The names are those of SQL.
    this.#statements = Object.fromEntries(prepared) as Record<keyof typeof SQL, StatementSync>;
  }

  static inMemory(): SqliteAdapter {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    return new SqliteAdapter(database);
  }

  /** Opens the file, or creates it with mode 0600. Rejects with SQLite's error. */
  static async open(file: string): Promise<SqliteAdapter> {
    await makePrivate(file);
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      await retryWhileBusy()(() => {
        // Write-ahead logging: what was written survives the process, and readers do not wait for writers. NORMAL waits
        // for the disk at checkpoints only: a wait blocks the event loop, and a power failure costs the last writes alone.
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON');
        migrate(database);
      });
      return new SqliteAdapter(database, file);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  async read(keys: readonly string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return [];
    const owner = keys.length > MAX_SINGLE_READS ? ownerOf(keys) : undefined;
    const { select, selectRange } = this.#statements;
    const rows = await this.#read(() =>
      owner === undefined
        ? select.all(JSON.stringify(keys), Date.now())
        : selectRange.all(owner, owner + LAST, Date.now()),
    );
    const values = new Map(rows.map(({ key, value }) => [key, String(value)]));
    return keys.map((key) => values.get(key));
  }

  async write(entries: readonly StoreEntry[]): Promise<void> {
    const now = Date.now();
    const { upsert, deleteMember } = this.#statements;
    await this.#write(() => {
      for (const { key, member = '', value, expires = null } of entries) {
        if (expires !== null && expires <= now) deleteMember.run(key, member);
        else upsert.run(key, member, value, expires);
      }
    });
  }

  async remove(keys: readonly string[]): Promise<number> {
    const rows = await this.#write(() => this.#statements.delete.all(JSON.stringify(keys)));
    if (rows.length > 0) this.#truncateWal();
    return new Set(rows.map(({ key }) => key)).size;
  }

  async members(set: string): Promise<string[]> {
    const rows = await this.#read(() => this.#statements.selectMembers.all(set, Date.now()));
    return rows.map(({ member }) => String(member));
  }

  async removeMember(set: string, member: string): Promise<void> {
    const { changes } = await this.#write(() => this.#statements.deleteMember.run(set, member));
    if (Number(changes) > 0) this.#truncateWal();
  }

  async renew(keys: readonly string[], expires: number): Promise<void> {
    const { due, renew } = this.#statements;
    const wanted = [JSON.stringify(keys), expires - MIN_RENEWAL_MS] as const;
    // Reading takes no lock, and most keys need no renewal.
    if ((await this.#read(() => due.get(...wanted))) === undefined) return;
    await this.#write(() => renew.run(expires, ...wanted));
  }

  async *scan(prefix: string): AsyncGenerator<StoreEntry, void> {
    const next = async (key: string, member: string) =>
      this.#read(() => this.#statements.scan.all(key, member, prefix, prefix + LAST, Date.now()));
    let rows = await next('', '');
    while (rows.length > 0) {
      const entries = rows.map(({ key, member, value, expires }) => ({
        key: String(key),
        member: String(member),
        value: String(value),
        expires: expires === null ? undefined : Number(expires),
      }));
      for (const { key, member, value, expires } of entries)
        yield { key, value, ...(member !== '' && { member }), ...(expires !== undefined && { expires }) };
      const { key = '', member = '' } = entries.at(-1) ?? {};
      rows = await next(key, member);
    }
  }

  /** Removes what has expired. */
  async sweep(): Promise<void> {
    while (Number((await this.#write(() => this.#statements.sweep.run(Date.now()))).changes) === BATCH);
    this.#truncateWal();
  }

  async scrub(trace: string): Promise<void> {
    const { path: file } = this.#file ?? {};
    if (file === undefined) return;
    const worker = new Worker(new URL('./sqlite-scrub.ts', import.meta.url), { workerData: { file, trace } });
    const done = once(worker, 'exit');
    this.#scrubbing = Promise.allSettled([this.#scrubbing, done]);
    await done;
  }

  async disconnect(): Promise<void> {
    await this.#scrubbing;
    if (this.#database.isOpen) this.#database.close();
  }

  /** Runs `work` as one transaction. */
  async #write<T>(work: () => T): Promise<T> {
    return this.#attemptWrite(() => {
      this.#checkFile();
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        // SQLite rolls back by itself after some errors, such as a full disk.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #checkFile(): void {
    if (!this.#file) return;
    const { path: file, dev, ino } = this.#file;
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (found?.ino !== ino || found.dev !== dev) throw new StoreFileMovedError();
  }

  /** Deleted rows are still in the write-ahead log. If another process blocks this, the next deletion or sweep does it. */
  #truncateWal(): void {
    this.#statements.truncateWal.get();
  }
}

const IS_LIVE = '(expires IS NULL OR expires > ?)';
const IS_WANTED = "key IN (SELECT value FROM json_each(?)) AND member = ''";
const IS_DUE = `${IS_WANTED} AND (expires IS NULL OR expires < ?)`;

const SQL = {
  select: `SELECT key, value FROM entries WHERE ${IS_WANTED} AND ${IS_LIVE}`,
  selectRange: `SELECT key, value FROM entries WHERE key BETWEEN ? AND ? AND member = '' AND ${IS_LIVE}`,
  selectMembers: `SELECT member FROM entries WHERE key = ? AND member <> '' AND ${IS_LIVE}`,
  scan: `SELECT * FROM entries WHERE (key, member) > (?, ?) AND key >= ? AND key < ? AND ${IS_LIVE} ORDER BY key, member LIMIT ${BATCH}`,
  upsert:
    'INSERT INTO entries (key, member, value, expires) VALUES (?, ?, ?, ?) ' +
    'ON CONFLICT (key, member) DO UPDATE SET value = excluded.value, expires = excluded.expires',
  delete: 'DELETE FROM entries WHERE key IN (SELECT value FROM json_each(?)) RETURNING key',
  deleteMember: 'DELETE FROM entries WHERE key = ? AND member = ?',
  due: `SELECT 1 FROM entries WHERE ${IS_DUE} LIMIT 1`,
  renew: `UPDATE entries SET expires = ? WHERE ${IS_DUE}`,
  sweep: `DELETE FROM entries WHERE (key, member) IN (SELECT key, member FROM entries WHERE expires <= ? LIMIT ${BATCH})`,
  truncateWal: 'PRAGMA wal_checkpoint(TRUNCATE)',
} as const;

/** The common prefix of the keys, if it is a kind and an owner: `picks:1:` of `picks:1:social`. */
function ownerOf(keys: readonly string[]): string | undefined {
  const owner = /^[^:]+:.+:/.exec(keys[0] ?? '')?.[0];
  return owner !== undefined &&
    keys.every((key) => key.lastIndexOf(':') === owner.length - 1 && key.startsWith(owner))
    ? owner
    : undefined;
}

/**
 * Returns a function that runs work and retries it for a second while another process holds the lock. All callers share
 * one pause, so that the event loop is blocked once per pause, however many there are.
 */
function retryWhileBusy(): <T>(work: () => T) => Promise<T> {
  let busy: { readonly error: unknown; readonly pause: Promise<void> } | undefined;
  return async (work) => {
    const until = performance.now() + MAX_BUSY_MS;
    for (;;) {
      while (busy) {
        if (performance.now() >= until) throw busy.error;
        await busy.pause;
      }
      try {
        return work();
      } catch (error) {
        if (!isBusy(error)) throw error;
        const pause = sleep(BUSY_PAUSE_MS).then(() => {
          busy = undefined;
        });
        busy = { error, pause };
      }
    }
  };
}

/** The low byte is the primary result code. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

/** SQLite gives `-wal` and `-shm` the mode of the file itself. */
async function makePrivate(file: string): Promise<void> {
  try {
    // Fails for an existing file: opening and closing it would drop SQLite's locks of this process.
    await writeFile(file, '', { flag: 'wx', mode: 0o600 });
  } catch {
    // It exists, or cannot be created, which SQLite will report. Folders and files of other users are left unchanged.
    const files = ['', '-wal', '-shm']
      .map((suffix) => file + suffix)
      .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile() === true);
    await Promise.allSettled(files.map(async (name) => chmod(name, 0o600)));
  }
}
