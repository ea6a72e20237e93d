import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Log } from '../util/log.ts';

/** A store of texts by key, such as a storage adapter of keyv 6. Rejects if it fails. */
export interface CacheStorage {
  get(key: string): Promise<unknown>;
  /** `expires` in milliseconds since 1970. */
  set(key: string, value: string, expires?: number): Promise<unknown>;
}

/**
 * Keys in an external store. Each request is hashed to one of them and replaces its entry, so the cache is bounded
 * whatever people search for.
 */
const MAX_KEYS = 8_192;

/** Limit of a cache in memory. */
const MAX_MEMORY_CHARACTERS = 64 * 1024 * 1024;

/** Larger answers are not cached: pages of 2,000 rows are requested by programs, not by people. */
const MAX_ENTRY_CHARACTERS = 512 * 1024;

const PREFIX = 'onet:';
const RELEASE_KEY = `${PREFIX}release`;

const entrySchema = z.object({
  /** Release, service and parameters. */
  question: z.string(),
  /** Milliseconds since 1970. */
  fetchedAt: z.int(),
  /** The data, or the message that says there is none. */
  answer: z.union([z.object({ data: z.unknown() }), z.object({ nothing: z.string() })]),
});
export type Entry = z.output<typeof entrySchema>;

const releaseSchema = z.object({ release: z.string() });

/** Answers in a store. A store that fails is logged and counts as empty. */
export interface CacheStore {
  readonly read: (question: string) => Promise<Entry | undefined>;
  readonly write: (entry: Entry, milliseconds: number) => Promise<void>;
  /** The release that was written last. */
  readonly readRelease: () => Promise<string | undefined>;
  readonly writeRelease: (release: string) => Promise<void>;
}

/** The cache's entries in a storage, which it may share with others. */
export function openCacheStore(storage: CacheStorage, log: Log): CacheStore {
  let lastReason: string | undefined;
  async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== lastReason) {
        log.warn({ reason }, 'the cache of O*NET answers cannot be used; O*NET is called instead');
      }
      lastReason = reason;
      return undefined;
    }
  }
  const read = async <S extends z.ZodType>(key: string, schema: S): Promise<z.output<S> | undefined> =>
    attempt(async () => {
      const text = await storage.get(key);
      return typeof text === 'string' ? schema.safeParse(parseJson(text)).data : undefined;
    });

  return {
    async read(question) {
      const entry = await read(keyFor(question), entrySchema);
      return entry?.question === question ? entry : undefined;
    },
    async write(entry, milliseconds) {
      const text = JSON.stringify(entry);
      if (text.length > MAX_ENTRY_CHARACTERS) return;
      await attempt(async () => storage.set(keyFor(entry.question), text, Date.now() + milliseconds));
    },
    readRelease: async () => (await read(RELEASE_KEY, releaseSchema))?.release,
    async writeRelease(release) {
      await attempt(async () => storage.set(RELEASE_KEY, JSON.stringify({ release })));
    },
  };
}

/** A bounded storage in memory; an expired entry is deleted when it is read or when its room is needed. */
export function memoryStorage(): CacheStorage {
  const entries = new LRUCache<string, string>({
    maxSize: MAX_MEMORY_CHARACTERS,
    sizeCalculation: (text, key) => key.length + text.length,
    // Not ttlAutopurge: its timers overflow for entries kept longer than 24.8 days.
    ttlResolution: 0,
    perf: Date,
  });
  return {
    get: async (key) => entries.get(key),
    set: async (key, text, expires) =>
      entries.set(key, text, expires === undefined ? {} : { ttl: expires - Date.now() }),
  };
}

function keyFor(question: string): string {
  return `${PREFIX}${hash('sha256', question, 'buffer').readUInt32BE() % MAX_KEYS}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
