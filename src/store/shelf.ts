import type { Keyv } from 'keyv';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import type { Stored } from './stored.ts';

/** Where a value goes that can no longer be read: kept for the operator, out of everybody's way. */
const SET_ASIDE = 'set-aside:';

/** Whoever waits longer is told that the store failed: it may be there and never answer. In milliseconds. */
const PATIENCE_MS = 1_200;

/**
 * Keyed values of one kind, checked on reading. Writes are blind: the last one stands, and two keys never touch.
 * Every method answers `{ ok: false }` when the store fails; none rejects.
 */
export interface Shelf<T> {
  /** The values in the order of the keys; undefined where there is none, or none that can be read. */
  readonly read: (keys: readonly string[]) => Promise<Stored<readonly (T | undefined)[]>>;
  readonly write: (key: string, value: T) => Promise<Stored<void>>;
  /** Removes the values, and what was set aside of them. */
  readonly remove: (keys: readonly string[]) => Promise<Stored<void>>;
}

export function createShelf<T>(keyv: Keyv<unknown>, schema: z.ZodType<T>, log: Log): Shelf<T> {
  async function attempt<R>(doing: string, work: () => Promise<R>): Promise<Stored<R>> {
    try {
      return { ok: true, value: await withinPatience(work()) };
    } catch (error) {
      log.error({ error }, `the store failed while ${doing}`);
      return { ok: false };
    }
  }

  async function put(key: string, value: unknown): Promise<void> {
    if (!(await keyv.set(key, value))) throw new Error('the store refused a value');
  }

  /** All keys in one question: a person's saved careers are looked for under a thousand of them. */
  async function readAll(keys: readonly string[]): Promise<(T | undefined)[]> {
    const found: readonly unknown[] = keys.length === 0 ? [] : await keyv.getMany([...keys]);
    return Promise.all(keys.map(async (key, index) => checked(key, found[index])));
  }

  async function checked(key: string, found: unknown): Promise<T | undefined> {
    if (found === undefined || found === null) return undefined;
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    await put(SET_ASIDE + key, found);
    // The key names a person, so it stays out of the log.
    log.warn({ kind: key.split(':', 1)[0] }, 'a stored value could not be read and was set aside');
    return undefined;
  }

  return {
    read: async (keys) => attempt('reading', async () => readAll(keys)),
    write: async (key, value) => attempt('writing', async () => put(key, value)),
    remove: async (keys) =>
      attempt('deleting', async () => {
        await keyv.deleteMany(keys.flatMap((key) => [key, SET_ASIDE + key]));
      }),
  };
}

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
