import { hash } from 'node:crypto';
import { Keyv, type KeyvStorageAdapter } from 'keyv';
import { z } from 'zod';
import type { Log } from '../util/log.ts';
import { boundedMap } from '../util/lru-map.ts';

/**
 * Where answers are kept. A store outside this process has a fixed number of places, and each question one of
 * them by its hash: what is asked later takes the place of what was there, so the whole can not grow without end,
 * whoever else writes to it and whatever people search for.
 */
const PLACES = 8_192;

/** Without a store outside, answers are kept in memory, up to so many characters. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;

/** A longer answer is not kept: a page of 2,000 rows is asked for by programs and not by people. */
const LONGEST_ENTRY = 512 * 1024;

const PREFIX = 'onet:';
const RELEASE_KEY = `${PREFIX}release`;

const entrySchema = z.object({
  /** Release, service and parameters. */
  question: z.string(),
  /** Milliseconds since 1970. */
  fetchedAt: z.int(),
  /** The data, or the sentence that says there is none. */
  answer: z.union([z.object({ data: z.unknown() }), z.object({ nothing: z.string() })]),
});
export type Entry = z.output<typeof entrySchema>;

const releaseSchema = z.object({ release: z.string() });

/** Keeps answers for a while. A store that fails is told of in the log and counts as empty. */
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
  const keyv = new Keyv<unknown>({
    // Keyv hands its own map what it would write anywhere: a text, and when it ends.
    store: adapter ?? boundedMap<{ readonly value: string }>(MOST_IN_MEMORY, ({ value }) => value.length),
  });
  let last: string | undefined;
  // Once anybody listens, keyv makes a failed read look like nothing there: just what a cache wants.
  keyv.on('error', (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== last)
      log.warn({ reason }, 'the cache of O*NET answers has a trouble; O*NET is asked instead');
    last = reason;
  });

  return {
    async read(question) {
      const entry = entrySchema.safeParse(await keyv.get(placeOf(question))).data;
      return entry?.question === question ? entry : undefined;
    },
    async write(entry, milliseconds) {
      if (JSON.stringify(entry).length > LONGEST_ENTRY) return;
      await keyv.set(placeOf(entry.question), entry, milliseconds);
    },
    async remove(question) {
      await keyv.delete(placeOf(question));
    },
    readRelease: async () => releaseSchema.safeParse(await keyv.get(RELEASE_KEY)).data?.release,
    async writeRelease(release) {
      await keyv.set(RELEASE_KEY, { release });
    },
  };
}

function placeOf(question: string): string {
  return `${PREFIX}${hash('sha256', question, 'buffer').readUInt32BE() % PLACES}`;
}
