import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Keyv, type KeyvSerializationAdapter, type KeyvStorageAdapter } from 'keyv';
import { z } from 'zod';
import { systemClock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';
import { createIdle, type Touch } from './idle.ts';
import { createKept, type Kept } from './kept.ts';
import type { StoreUrl } from './url.ts';
import { createPicks, pickKeys, pickedSchema, type Picks } from './picks.ts';
import { createSaved, savedCareerSchema, savedCodesSchema, type Saved } from './saved.ts';
import { createShelf } from './shelf.ts';

/** What Waymark keeps about people. */
export interface Store {
  readonly picks: Picks;
  readonly saved: Saved;
  readonly kept: Kept;
  /** What all this is kept in, for others who keep things of their own there; absent in memory. */
  readonly adapter: KeyvStorageAdapter | undefined;
  /** The client of the Redis that all this is kept in; absent elsewhere. */
  readonly redis?: unknown;
  readonly close: () => Promise<void>;
}

/** How long one process waits for another's write to the same SQLite file. */
const SQLITE_BUSY_TIMEOUT_MS = 1_000;

/** How often what has expired is taken out of SQLite; Redis does so by itself. */
const SQLITE_SWEEP_MS = 24 * 60 * 60 * 1_000;

const REDIS_CONNECT_TIMEOUT_MS = 2_000;

/** Commands that wait for Redis at the same time. */
const MOST_REDIS_COMMANDS = 10_000;

/** The longest pause between two attempts to reach a Redis that is gone. */
const REDIS_RECONNECT_CEILING_MS = 2_000;

/** Opens the store and reads from it once. Rejects when that fails, with the adapter's own error. */
export async function openStore(url: StoreUrl, log: Log): Promise<Store> {
  const { adapter, redis, ...ways } = await openAdapter(url);
  const store = { ...storeOn(adapter, log, ways), redis };
  try {
    if (adapter) await adapter.get('picks:nobody:nothing');
  } catch (error) {
    // What can not be opened can not always be closed either; the first error is the one that tells.
    await store.close().catch(() => undefined);
    throw error;
  }
  return store;
}

/** What an adapter can do besides; keyv itself knows nothing of it. */
interface Ways {
  /** Without it nothing expires. */
  readonly touch?: Touch;
  /** Reads many keys in a quicker way than one by one. */
  readonly readMany?: (keys: readonly string[]) => Promise<readonly unknown[]>;
}

/** The store over any keyv adapter; without one, in memory until the process ends. */
export function storeOn(
  adapter: KeyvStorageAdapter | undefined,
  log: Log,
  { touch, readMany = async (keys) => adapter?.getMany([...keys]) ?? [] }: Ways = {},
): Store {
  const keyv = new Keyv<unknown>({ ...(adapter && { store: adapter }), serialization: plainJson });
  // Keyv turns a failed read into "nothing there" once anybody listens to its errors. Nobody does: it throws
  // instead. The adapter's own errors (a lost connection, say) are heard here, and not passed on to keyv.
  adapter?.removeAllListeners('error');
  if (adapter) reportTroubles(adapter, log);
  const shelves = {
    keyv,
    // Straight from the adapter: every page asks for picks, and keyv does a lot of its own for each key.
    readMany: async (keys: readonly string[]) =>
      adapter ? (await readMany(keys)).map(valueIn) : keyv.getMany([...keys]),
    health: { failing: false },
    idle: touch && createIdle(touch, systemClock.now, log),
    log,
  };
  const saved = createSaved(createShelf(shelves, savedCareerSchema), createShelf(shelves, savedCodesSchema));
  return {
    adapter,
    picks: createPicks(createShelf(shelves, pickedSchema)),
    saved,
    kept: createKept(createShelf(shelves, z.unknown()), async (userId, { groups, codes }) => {
      const keys = await saved.keys(userId, codes);
      return keys.ok ? { ok: true, value: [...pickKeys(userId, groups), ...keys.value] } : keys;
    }),
    async close() {
      await keyv.disconnect();
    },
  };
}

/**
 * Plain JSON, without when it expires: the adapter knows that, beside the value, where it can be put off without
 * writing the value again. Text that is none any more comes back as itself, so that it is set aside like
 * any other value nobody can read.
 */
const plainJson: KeyvSerializationAdapter = {
  stringify: (entry) => JSON.stringify(typeof entry === 'object' ? { ...entry, expires: undefined } : entry),
  // keyv lets the caller name the type of what is parsed; here it stays unknown until the shelf's schema has seen it.
  parse: (text) => parsed(text) as never,
};

/** The value in an entry that an adapter gives, as keyv has written it by `plainJson`. */
function valueIn(entry: unknown): unknown {
  const read = typeof entry === 'string' ? parsed(entry) : undefined;
  return typeof read === 'object' && read !== null && 'value' in read ? read.value : read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { value: text };
  }
}

/** A store that is gone says so at every attempt to reach it; the operator hears it once, and once that it is back. */
function reportTroubles(adapter: KeyvStorageAdapter, log: Log): void {
  let last: string | undefined;
  adapter.on('error', (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== last) log.warn({ reason }, 'the store reports an error');
    last = reason;
  });
  adapter.on('connect', () => {
    if (last !== undefined) log.info({}, 'the store can be reached again');
    last = undefined;
  });
}

/** Makes a folder and those above it. Node's own recursive mkdir never returns where a parent can not hold folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
}

interface Opened extends Ways {
  readonly adapter?: KeyvStorageAdapter;
  readonly redis?: unknown;
}

async function openAdapter(url: StoreUrl): Promise<Opened> {
  switch (url.kind) {
    case 'memory':
      return {};
    case 'sqlite': {
      await makeFolder(path.dirname(url.file));
      const [{ KeyvSqlite }, { createSqlite }] = await Promise.all([
        import('@keyv/sqlite'),
        import('./sqlite.ts'),
      ]);
      const sqlite = createSqlite(systemClock.now);
      const adapter = new KeyvSqlite({
        uri: `sqlite://${url.file}`,
        driver: sqlite.driver,
        // Write-ahead logging: an answered pick survives the process, whatever ends it.
        wal: true,
        busyTimeout: SQLITE_BUSY_TIMEOUT_MS,
        clearExpiredInterval: SQLITE_SWEEP_MS,
      });
      await adapter.ready;
      // Nobody waits for it; the next sweep takes what this one could not.
      void adapter.clearExpired().catch(() => undefined);
      return {
        adapter,
        readMany: async (keys) => sqlite.readMany(adapter, keys),
        touch: async (keys, expires) =>
          adapter.query(
            `UPDATE keyv SET expires = ? WHERE key IN (${keys.map(() => '?').join(', ')})`,
            expires,
            ...keys,
          ),
      };
    }
    case 'redis': {
      const { default: KeyvRedis, createClient } = await import('@keyv/redis');
      let reached = false;
      const client = createClient({
        url: url.url,
        // Without this a command would wait, unanswered, for as long as Redis is gone.
        disableOfflineQueue: true,
        // One that is there but never answers must not fill our memory with what it was asked.
        commandsQueueMaxLength: MOST_REDIS_COMMANDS,
        socket: {
          connectTimeout: REDIS_CONNECT_TIMEOUT_MS,
          // A Redis that was never there is a mistake in the configuration; one that was comes back.
          reconnectStrategy: (attempts, cause) =>
            reached ? Math.min(50 * 2 ** Math.min(attempts, 6), REDIS_RECONNECT_CEILING_MS) : cause,
        },
      });
      client.once('ready', () => {
        reached = true;
      });
      return {
        redis: client,
        adapter: new KeyvRedis(client, { throwOnErrors: true, throwOnConnectError: true }),
        touch: async (keys, expires) => Promise.all(keys.map(async (key) => client.pExpireAt(key, expires))),
      };
    }
  }
}
