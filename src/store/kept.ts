import type { Shelf } from './shelf.ts';
import type { Stored } from './stored.ts';

/** Which groups of picks and codes of careers there are: keys can not be listed in every store. */
export interface Known {
  readonly groups: readonly string[];
  readonly codes: readonly string[];
}

/** One thing that is kept of a person: under which key, and exactly what. */
export interface KeptEntry {
  readonly key: string;
  readonly value: unknown;
  /** True: it could not be read, and was set aside. */
  readonly aside: boolean;
}

/** Everything the store keeps of a person, whatever it is. */
export interface Kept {
  /** What can no longer be read is there too, as it is. */
  readonly show: (userId: string, known: Known) => Promise<Stored<readonly KeptEntry[]>>;
  readonly forget: (userId: string, known: Known) => Promise<Stored<void>>;
}

/** `keysOf`: every key that may hold something of a person. */
export function createKept(
  shelf: Shelf<unknown>,
  keysOf: (userId: string, known: Known) => Promise<Stored<readonly string[]>>,
): Kept {
  return {
    async show(userId, known) {
      const keys = await keysOf(userId, known);
      return keys.ok ? shelf.look(keys.value) : keys;
    },
    async forget(userId, known) {
      const keys = await keysOf(userId, known);
      return keys.ok ? shelf.remove(keys.value) : keys;
    },
  };
}
