import { createReadStream, createWriteStream } from 'node:fs';
import { access, copyFile, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { backup, DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { StoreAdapter, StoreEntry } from './adapters/adapter.ts';
import { SqliteAdapter } from './adapters/sqlite.ts';
import { reasonOf } from './errors.ts';
import { openAdapter } from './store.ts';
import type { StoreUrl } from './url.ts';

/** A backup cannot be made or restored; the message says why. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** Keys of personal data; others are the cache of O*NET answers, rate limits, or foreign. */
const PERSONAL_KEY =
  /^(?:picks|saved|recent|interests|filters|conversation|team|quiz|set-aside|quarantine)(?:-[a-z]+)*:/;

const BATCH = 500;

/** More pages than any SQLite file has. */
const MAX_PAGES = 2 ** 31 - 1;

/** A backup in JSON lines starts with a header and ends with a trailer, which reveals a truncated file. */
const HEADER = { waymark: 'store backup', version: 1 } as const;
const headerSchema = z.object({ waymark: z.literal(HEADER.waymark), version: z.literal(HEADER.version) });
const trailerSchema = z.object({ entries: z.int() });
const entrySchema = z.object({
  key: z.string(),
  member: z.string().optional(),
  value: z.string(),
  expires: z.number().optional(),
});

/**
 * Copies a store into `file` while it is in use; an existing file is replaced once the copy is complete. SQLite becomes a
 * SQLite file with a consistent snapshot, Redis becomes JSON lines with each value as it was when read.
 */
export async function backupStore(url: StoreUrl, file: string): Promise<void> {
  if (url.kind === 'memory')
    throw new BackupError('a store in memory cannot be backed up from another process');
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  await writeFile(partial, '', { flag: 'wx', mode: 0o600 });
  try {
    if (url.kind === 'sqlite') {
      await copySqlite(url.file, partial);
    } else {
      const { adapter } = await openAdapter(url);
      try {
        await pipeline(Readable.from(jsonLines(adapter)), createWriteStream(partial));
      } finally {
        await adapter.disconnect();
      }
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Replaces a store's data by a backup of either kind. Resolves with the number of entries. */
export async function restoreStore(url: StoreUrl, file: string): Promise<number> {
  if (url.kind === 'memory')
    throw new BackupError('a store in memory cannot be restored from another process');
  const source = await openBackup(file);
  try {
    const { adapter } = await openAdapter(url);
    try {
      for await (const old of batches(personalEntries(adapter)))
        await adapter.remove(old.map(({ key }) => key));
      let count = 0;
      for await (const entries of batches(source.entries())) {
        await adapter.write(entries);
        count += entries.length;
      }
      return count;
    } finally {
      await adapter.disconnect();
    }
  } finally {
    await source.close();
  }
}

async function copySqlite(from: string, to: string): Promise<void> {
  await access(from);
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    // All pages in one step: with smaller steps, a write of the bot restarts the copy.
    await backup(source, to, { rate: MAX_PAGES });
  } finally {
    source.close();
  }
  checkIntegrity(to);
}

/** Throws unless the file is an intact database; merges a write-ahead log into it. */
function checkIntegrity(file: string): void {
  try {
    const database = new DatabaseSync(file);
    try {
      database.exec('PRAGMA journal_mode = DELETE');
      const [{ quick_check: verdict } = {}] = database.prepare('PRAGMA quick_check(1)').all();
      if (verdict !== 'ok') throw new BackupError(String(verdict));
    } finally {
      database.close();
    }
  } catch (error) {
    throw new BackupError(`the database is damaged: ${reasonOf(error)}`, { cause: error });
  }
}

async function* jsonLines(adapter: StoreAdapter): AsyncGenerator<string, void> {
  let entries = 0;
  yield line({ ...HEADER, created: new Date().toISOString() });
  for await (const entry of personalEntries(adapter)) {
    entries += 1;
    yield line(entry);
  }
  yield line({ entries });
}

/** Escapes the two separators at which Node's readline ends a line, too. */
const line = (value: object): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

async function* personalEntries(adapter: StoreAdapter): AsyncGenerator<StoreEntry, void> {
  for await (const entry of adapter.scan('')) if (PERSONAL_KEY.test(entry.key)) yield entry;
}

interface Backup {
  readonly entries: () => AsyncGenerator<StoreEntry, void>;
  readonly close: () => Promise<void>;
}

/** Opens and verifies a backup, before anything of the store is touched. */
async function openBackup(file: string): Promise<Backup> {
  if (await isSqlite(file)) {
    // A copy, because opening an old file migrates it.
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-restore-'));
    const copy = path.join(folder, 'store.sqlite');
    const removeCopy = async (): Promise<void> => rm(folder, { recursive: true });
    try {
      await copyFile(file, copy);
      checkIntegrity(copy);
      const adapter = await SqliteAdapter.open(copy);
      return {
        entries: () => personalEntries(adapter),
        async close() {
          await adapter.disconnect();
          await removeCopy();
        },
      };
    } catch (error) {
      await removeCopy();
      throw error;
    }
  }
  const reading = entriesIn(file);
  while ((await reading.next()).done !== true);
  return { entries: () => entriesIn(file), close: async () => undefined };
}

async function isSqlite(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(16), position: 0 });
    return buffer.toString('latin1') === 'SQLite format 3\0';
  } finally {
    await handle.close();
  }
}

async function* entriesIn(file: string): AsyncGenerator<StoreEntry, void> {
  let number = 0;
  let total: number | undefined;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const parsed = parseJson(text);
    if (number === 0 && !headerSchema.safeParse(parsed).success)
      throw new BackupError('this file is not a backup of a store');
    if (number > 0) {
      const entry = entrySchema.safeParse(parsed).data;
      if (entry && total === undefined) yield withoutUndefined(entry);
      else if (!entry && trailerSchema.safeParse(parsed).success) total = trailerSchema.parse(parsed).entries;
      else throw new BackupError(`line ${number + 1} is invalid`);
    }
    number += 1;
  }
  if (total !== number - 2) throw new BackupError('this backup is incomplete: its end is missing');
}

const withoutUndefined = ({ member, expires, ...entry }: z.infer<typeof entrySchema>): StoreEntry => ({
  ...entry,
  ...(member !== undefined && { member }),
  ...(expires !== undefined && { expires }),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[], void> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
