import { Hookified } from 'hookified';
import {
  keyvStorageCapability,
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
} from 'keyv';

/** A value under its key, or one member of the set under its key. */
export interface StoreEntry {
  readonly key: string;
  /** Present for a member of a set, whose value is empty. */
  readonly member?: string;
  readonly value: string;
  /** Milliseconds since 1970; absent: never. */
  readonly expires?: number;
}

/** A read renews an expiry only if that gains at least a day, so that most reads write nothing. */
export const MIN_RENEWAL_MS = 24 * 60 * 60 * 1_000;

/** Separates a namespace from a key, as in keyv's own adapters. */
const SEPARATOR = '::';

/**
 * keyv's storage interface over a few primitives, and what the store needs besides: sets, renewed expiry, a scan.
 * Values are text. A method that cannot reach the store rejects within about a second. There are two adapters: SQLite, in
 * a file or in memory, and Redis.
 */
export abstract class StoreAdapter extends Hookified implements KeyvStorageAdapter {
  /** Set by keyv: prefixes every key of keyv's methods. The other methods take whole keys. */
  namespace: string | undefined;

  constructor() {
    // Listeners are optional: failures also reject.
    super({ throwOnEmptyListeners: false });
  }

  /** The values under the keys, in their order. */
  abstract read(keys: readonly string[]): Promise<(string | undefined)[]>;
  /** Writes all entries, members of sets too; an entry that has expired already is removed. */
  abstract write(entries: readonly StoreEntry[]): Promise<void>;
  /** Removes values and whole sets; resolves with how many keys there were. */
  abstract remove(keys: readonly string[]): Promise<number>;
  abstract members(set: string): Promise<string[]>;
  abstract removeMember(set: string, member: string): Promise<void>;
  /** Extends the expiry of the keys to `expires` if that gains at least a day. */
  abstract renew(keys: readonly string[], expires: number): Promise<void>;
  /** All entries whose key starts with `prefix`. Concurrent writes may be missing. */
  abstract scan(prefix: string): AsyncGenerator<StoreEntry, void>;
  /** Makes sure that no deleted text containing `trace` is left on disk, as far as the adapter can check. */
  abstract scrub(trace: string): Promise<void>;
  abstract disconnect(): Promise<void>;

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get(key: string): Promise<string | undefined> {
    const [value] = await this.getMany([key]);
    return value;
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    return this.read(this.#whole(keys));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires !== undefined && { expires }) }]);
    return true;
  }

  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    const keys = this.#whole(entries.map(({ key }) => key));
    await this.write(
      entries.map(({ value, expires }, index) => {
        if (typeof value !== 'string')
          throw new TypeError('a store takes text: keyv needs its serialization');
        return { key: keys[index] ?? '', value, ...(expires !== undefined && { expires }) };
      }),
    );
    return entries.map(() => true);
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.remove(this.#whole([key]))) > 0;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map(async (key) => this.delete(key)));
  }

  async clear(): Promise<void> {
    const keys: string[] = [];
    for await (const { key } of this.scan(this.#prefix())) keys.push(key);
    await this.remove(keys);
  }

  async *iterator(): AsyncGenerator<[string, string], void> {
    const prefix = this.#prefix();
    for await (const { key, member, value } of this.scan(prefix))
      if (member === undefined) yield [key.slice(prefix.length), value];
  }

  #prefix(): string {
    return this.namespace === undefined || this.namespace === '' ? '' : `${this.namespace}${SEPARATOR}`;
  }

  #whole(keys: readonly string[]): string[] {
    const prefix = this.#prefix();
    return keys.map((key) => prefix + key);
  }
}
