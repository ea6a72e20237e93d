import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import type { Log } from '../ops/log.ts';
import type { StoreAdapter } from './adapters/adapter.ts';
import { reasonOf } from './errors.ts';
import type { StoreResult } from './result.ts';

const HOUR_MS = 60 * 60 * 1_000;

const MAX_RENEWED_KEYS = 10_000;

/** When values expire, in milliseconds after they were written or, with `renewedByReading`, last read. */
interface Expiry {
  readonly afterMs: number;
  readonly renewedByReading: boolean;
}

export const YEAR_UNUSED: Expiry = { afterMs: 365 * 24 * HOUR_MS, renewedByReading: true };
export const SEVEN_DAYS: Expiry = { afterMs: 7 * 24 * HOUR_MS, renewedByReading: false };
export const ONE_HOUR: Expiry = { afterMs: HOUR_MS, renewedByReading: false };

/** Called for every use of the store. */
export type ObserveStore = (operation: string, ok: boolean, milliseconds: number) => void;

/** What the repositories of one store share. */
export interface StoreContext {
  readonly adapter: StoreAdapter;
  readonly log: Log;
  /** Keys whose expiry was renewed within the hour. */
  readonly renewed: LRUCache<string, true>;
  /** Runs a store operation. Never rejects: the first failure is logged, and the recovery. */
  readonly attempt: <T>(operation: string, use: () => Promise<T>) => Promise<StoreResult<T>>;
}

export function createContext(adapter: StoreAdapter, log: Log, observe: ObserveStore): StoreContext {
  let failing = false;
  return {
    adapter,
    log,
    renewed: new LRUCache({ max: MAX_RENEWED_KEYS, ttl: HOUR_MS }),
    async attempt(operation, use) {
      const startedAt = performance.now();
      try {
        const value = await use();
        observe(operation, true, performance.now() - startedAt);
        if (failing) log.info({}, 'the store works again');
        failing = false;
        return { ok: true, value };
      } catch (error) {
        observe(operation, false, performance.now() - startedAt);
        // Only the first failure is an error line.
        const level = failing ? 'debug' : 'error';
        log[level]({ operation, reason: reasonOf(error) }, 'the store failed');
        failing = true;
        return { ok: false };
      }
    },
  };
}

/** The key prefix for copies of unreadable values, for the operator; earlier releases used `set-aside:`. */
const QUARANTINE = 'quarantine:';
const QUARANTINES = [QUARANTINE, 'set-aside:'];

export interface CollectionOptions<T> {
  /** The first part of every key. */
  readonly kind: string;
  readonly schema: z.ZodType<T>;
  readonly expiry: Expiry;
}

/**
 * Values of one kind, validated when read. Writes never read first: the last one wins, and keys are independent. Methods
 * reject when the store fails.
 */
interface Collection<T> {
  readonly key: (id: string) => string;
  /** The values in the order of the ids; undefined for missing and unreadable ones. */
  readonly read: (ids: readonly string[]) => Promise<readonly (T | undefined)[]>;
  readonly write: (id: string, value: T) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export function createCollection<T>(
  { adapter, log, renewed }: StoreContext,
  { kind, schema, expiry }: CollectionOptions<T>,
): Collection<T> {
  const keyOf = (id: string): string => `${kind}:${id}`;

  async function quarantine(key: string, text: string): Promise<void> {
    await adapter.set(QUARANTINE + key, text, Date.now() + YEAR_UNUSED.afterMs);
    // The key names a person, so it stays out of the log.
    log.warn({ kind }, 'a stored value could not be read; a copy is in quarantine');
  }

  /** Renews expiries without waiting, at most once an hour for each key: paging reads the same keys repeatedly. */
  function renew(keys: readonly string[]): void {
    const unseen = keys.filter((key) => !renewed.has(key));
    if (unseen.length === 0) return;
    for (const key of unseen) renewed.set(key, true);
    adapter.renew(unseen, Date.now() + expiry.afterMs).catch((error: unknown) => {
      log.warn({ kind, reason: reasonOf(error) }, 'the expiry of what was read could not be renewed');
    });
  }

  return {
    key: keyOf,
    async read(ids) {
      const keys = ids.map(keyOf);
      const texts = await adapter.read(keys);
      if (expiry.renewedByReading) renew(keys.filter((_, index) => texts[index] !== undefined));
      const values: (T | undefined)[] = [];
      for (const [index, text] of texts.entries()) {
        const parsed = text === undefined ? undefined : schema.safeParse(decode(text));
        if (parsed?.success === false) await quarantine(keys[index] ?? '', text ?? '');
        values.push(parsed?.data);
      }
      return values;
    },
    async write(id, value) {
      await adapter.set(keyOf(id), encode(value), Date.now() + expiry.afterMs);
    },
    async remove(ids) {
      await adapter.remove(withQuarantine(ids.map(keyOf)));
    },
  };
}

/** The keys with those of their quarantine copies. */
export const withQuarantine = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => [key, ...QUARANTINES.map((prefix) => prefix + key)]);

/** The original key of a value in quarantine; undefined for any other key. */
export function quarantinedFrom(key: string): string | undefined {
  const prefix = QUARANTINES.find((start) => key.startsWith(start));
  return prefix === undefined ? undefined : key.slice(prefix.length);
}

/** As keyv encodes it, without the expiry, which the adapter stores separately. */
export const encode = (value: unknown): string => JSON.stringify({ value });

/** Decodes a value; other text is returned as is. */
export function decode(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : parsed;
  } catch {
    return text;
  }
}
