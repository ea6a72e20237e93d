import type { z } from 'zod';
import type { StoreContext } from './context.ts';
import { reasonOf } from './errors.ts';
import { YEAR_UNUSED, type Expiry } from './expiry.ts';
import { quarantineKey, withQuarantine } from './quarantine.ts';

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
    await adapter.set(quarantineKey(key), text, Date.now() + YEAR_UNUSED.afterMs);
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
