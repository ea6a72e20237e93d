import { hash } from 'node:crypto';
import { Keyv, type KeyvStorageAdapter } from 'keyv';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Log } from '../util/log.ts';

/**
 * Keys in an external store. A question is hashed to one of them, and replaces what was there: the cache is bounded
 * whatever people search for, and whoever else uses the store.
 */
const MAX_KEYS = 8_192;

/** Limit of the cache in memory, where no store is given. */
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

/** Stores answers for a while. A store that fails is logged and counts as empty. */
export interface CacheStore {
  readonly read: (question: string) => Promise<Entry | undefined>;
  readonly write: (entry: Entry, milliseconds: number) => Promise<void>;
  readonly remove: (question: string) => Promise<void>;
  /** The release that was written last. */
  readonly readRelease: () => Promise<string | undefined>;
  readonly writeRelease: (release: string) => Promise<void>;
}

/** The cache's store over any keyv adapter, which it may share with others; without one, in memory. */
export function openCacheStore(adapter: KeyvStorageAdapter | undefined, log: Log): CacheStore {
  const keyv = new Keyv<unknown>({ store: adapter ?? memory() });
  let lastReason: string | undefined;
  // With a listener, keyv treats a failed read as a miss.
  keyv.on('error', (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== lastReason) {
      log.warn({ reason }, 'the cache of O*NET answers cannot be used; O*NET is called instead');
    }
    lastReason = reason;
  });

  return {
    async read(question) {
      const entry = entrySchema.safeParse(await keyv.get(keyFor(question))).data;
      return entry?.question === question ? entry : undefined;
    },
    async write(entry, milliseconds) {
      if (JSON.stringify(entry).length > MAX_ENTRY_CHARACTERS) return;
      await keyv.set(keyFor(entry.question), entry, milliseconds);
    },
    async remove(question) {
      await keyv.delete(keyFor(question));
    },
    readRelease: async () => releaseSchema.safeParse(await keyv.get(RELEASE_KEY)).data?.release,
    async writeRelease(release) {
      await keyv.set(RELEASE_KEY, { release });
    },
  };
}

/** A map as keyv expects it: keyv hands a serialized value and its expiry to `set`, and a third argument. */
function memory() {
  const entries = new LRUCache<string, { readonly value: string }>({
    maxSize: MAX_MEMORY_CHARACTERS,
    sizeCalculation: ({ value }, key) => key.length + value.length,
  });
  return {
    get: (key: string) => entries.get(key),
    has: (key: string) => entries.has(key),
    set: (key: string, value: { readonly value: string }) => {
      entries.set(key, value);
    },
    delete: (key: string) => entries.delete(key),
    clear: () => {
      entries.clear();
    },
  };
}

function keyFor(question: string): string {
  return `${PREFIX}${hash('sha256', question, 'buffer').readUInt32BE() % MAX_KEYS}`;
}
