import type { Keyv } from 'keyv';
import type { z } from 'zod';
import type { Log } from '../ops/log.ts';
import { IDLE_LIFE_MS, type Idle } from './idle.ts';
import type { KeptEntry, Stored } from './stored.ts';

/** Where a value goes that can no longer be read: kept for the operator, out of everybody's way. */
const SET_ASIDE = 'set-aside:';

/** Whoever waits longer is told that the store failed: it may be there and never answer. In milliseconds. */
const PATIENCE_MS = 1_200;

/**
 * Keyed values of one kind, checked on reading. Writes are blind: the last one stands, and two keys never touch.
 * What nobody wrote or read for a year is gone.
 * Every method answers `{ ok: false }` when the store fails; none rejects.
 */
export interface Shelf<T> {
  /** The values in the order of the keys; undefined where there is none, or none that can be read. */
  readonly read: (keys: readonly string[]) => Promise<Stored<readonly (T | undefined)[]>>;
  readonly write: (key: string, value: T) => Promise<Stored<void>>;
  /** What is there under the keys, unchecked, and what was set aside of them; nothing for keys that hold nothing. */
  readonly look: (keys: readonly string[]) => Promise<Stored<readonly KeptEntry[]>>;
  /** Removes the values, and what was set aside of them. */
  readonly remove: (keys: readonly string[]) => Promise<Stored<void>>;
}

/** Whether the store answers, as far as anybody has seen: what all shelves on it know together. */
export interface Health {
  failing: boolean;
}

export interface ShelfOptions {
  readonly keyv: Keyv<unknown>;
  /** The values of keys, in their order; undefined or null where there is none. */
  readonly readMany: (keys: readonly string[]) => Promise<readonly unknown[]>;
  readonly health: Health;
  /** Absent where what is kept goes with the process anyway. */
  readonly idle: Idle | undefined;
  readonly log: Log;
}

export function createShelf<T>(
  { keyv, readMany, health, idle, log }: ShelfOptions,
  schema: z.ZodType<T>,
): Shelf<T> {
  async function attempt<R>(doing: string, work: () => Promise<R>): Promise<Stored<R>> {
    try {
      const value = await withinPatience(work());
      if (health.failing) log.info({}, 'the store answers again');
      health.failing = false;
      return { ok: true, value };
    } catch (error) {
      // With everybody asking, one line for each who was told would be thousands that say the same.
      const level = health.failing ? 'debug' : 'error';
      log[level]({ error }, `the store failed while ${doing}`);
      health.failing = true;
      return { ok: false };
    }
  }

  async function put(key: string, value: unknown): Promise<void> {
    if (!(await keyv.set(key, value, idle && IDLE_LIFE_MS))) throw new Error('the store refused a value');
  }

  /** All keys in one question: a person's saved careers are looked for under a thousand of them. */
  async function readAll(keys: readonly string[]): Promise<(T | undefined)[]> {
    const found = await getAll(keys);
    idle?.renew(keys.filter((_, index) => isThere(found[index])));
    const asides: Promise<void>[] = [];
    const values = keys.map((key, index) => {
      if (!isThere(found[index])) return undefined;
      const read = schema.safeParse(found[index]);
      if (!read.success) asides.push(setAside(key, found[index]));
      return read.data;
    });
    await Promise.all(asides);
    return values;
  }

  const getAll = async (keys: readonly string[]): Promise<readonly unknown[]> =>
    keys.length === 0 ? [] : readMany(keys);

  async function setAside(key: string, found: unknown): Promise<void> {
    await put(SET_ASIDE + key, found);
    // The key names a person, so it stays out of the log.
    log.warn({ kind: key.split(':', 1)[0] }, 'a stored value could not be read and was set aside');
  }

  return {
    read: async (keys) => attempt('reading', async () => readAll(keys)),
    write: async (key, value) => attempt('writing', async () => put(key, value)),
    look: async (keys) =>
      attempt('reading', async () => {
        const all = keys.flatMap((of) => [
          { of, key: of },
          { of, key: SET_ASIDE + of },
        ]);
        const found = await getAll(all.map(({ key }) => key));
        return all
          .map((entry, index) => ({ ...entry, value: found[index] }))
          .filter(({ value }) => isThere(value));
      }),
    remove: async (keys) =>
      attempt('deleting', async () => {
        await keyv.deleteMany(withAside(keys));
        idle?.forget(keys);
      }),
  };
}

const withAside = (keys: readonly string[]): string[] => keys.flatMap((key) => [key, SET_ASIDE + key]);

const isThere = (found: unknown): boolean => found !== undefined && found !== null;

async function withinPatience<R>(working: Promise<R>): Promise<R> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`no answer within ${PATIENCE_MS} ms`));
  }, PATIENCE_MS);
  try {
    return await Promise.race([working, promise]);
  } finally {
    clearTimeout(timer);
  }
}
