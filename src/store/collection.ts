import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import type { Log } from '../ops/log.ts';
import type { StoreAdapter } from './adapters/adapter.ts';
import { reasonOf } from './errors.ts';
import type { StoreResult } from './result.ts';

const HOUR_MS = 60 * 60 * 1_000;

const MAX_RENEWED_KEYS = 10_000;

/** When values of a kind expire, in milliseconds after they were written, or also after they were last read. */
export interface Expiry {
  readonly afterMs: number;
  readonly renewedByReading: boolean;
}

export const YEAR_UNUSED: Expiry = { afterMs: 365 * 24 * HOUR_MS, renewedByReading: true };
export const SEVEN_DAYS: Expiry = { afterMs: 7 * 24 * HOUR_MS, renewedByReading: false };
export const ONE_HOUR: Expiry = { afterMs: HOUR_MS, renewedByReading: false };

/** Told of every use of the store: what was done, whether it worked, and how long it took. */
export type ObserveStore = (operation: string, ok: boolean, milliseconds: number) => void;

/** What the repositories of one store share. */
export interface StoreContext {
  readonly adapter: StoreAdapter;
  readonly log: Log;
  /** Keys whose expiry was renewed within the hour. */
  readonly renewed: LRUCache<string, true>;
  /** Runs a use of the store. Never rejects: a failure is logged once, and again when it is over. */
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
        // One line for a failing store, not one for everybody who meets it.
        const level = failing ? 'debug' : 'error';
        log[level]({ operation, reason: reasonOf(error) }, 'the store failed');
        failing = true;
        return { ok: false };
      }
    },
  };
}

/** Where a copy of a value goes that cannot be read, for the operator; earlier releases wrote `set-aside:`. */
const QUARANTINE = 'quarantine:';
const QUARANTINES = [QUARANTINE, 'set-aside:'];

export interface CollectionOptions<T> {
  /** The first part of every key. */
  readonly kind: string;
  readonly schema: z.ZodType<T>;
  readonly expiry: Expiry;
}

/**
 * Values of one kind, checked when they are read. Writes are blind: the last one wins, and two keys never touch.
 * Methods reject when the store fails.
 */
export interface Collection<T> {
  readonly key: (id: string) => string;
  /** The values in the order of the ids; undefined where there is none, or none that can be read. */
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

  /** Nobody waits for it. Who turns pages reads the same keys again and again: each is looked at once an hour. */
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

/** The keys, and where copies of their values may be in quarantine. */
export const withQuarantine = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => [key, ...QUARANTINES.map((prefix) => prefix + key)]);

/** The key that a value in quarantine was found under; undefined for any other key. */
export function quarantinedFrom(key: string): string | undefined {
  const prefix = QUARANTINES.find((start) => key.startsWith(start));
  return prefix === undefined ? undefined : key.slice(prefix.length);
}

/** As keyv writes it, without the expiry, which the adapter keeps beside the value. */
export const encode = (value: unknown): string => JSON.stringify({ value });

/** The value in a text; a text that nobody here wrote comes back as it is. */
export function decode(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : parsed;
  } catch {
    return text;
  }
}
