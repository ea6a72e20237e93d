import type { z } from 'zod';
import { pickedSchema } from './picks.ts';
import { savedCareerSchema, savedCodesSchema } from './saved.ts';
import type { Shelf } from './shelf.ts';
import type { KeptEntry, Stored } from './stored.ts';

/** Which groups of picks and codes of careers there are: keys can not be listed in every store. */
export interface Known {
  readonly groups: readonly string[];
  readonly codes: readonly string[];
}

/** What is kept, as far as it can be told in words. */
export interface KeptWords {
  /** Element ids of the picked skills. */
  readonly picked: readonly string[];
  /** Titles of the saved careers, oldest first. */
  readonly careers: readonly string[];
  /** Values that can no longer be read. */
  readonly unreadable: number;
}

/** What entries say: what each is shows in its key. */
export function keptWords(entries: readonly KeptEntry[]): KeptWords {
  const picked: string[] = [];
  const careers: z.infer<typeof savedCareerSchema>[] = [];
  const unreadable = new Set<string>();
  for (const { of, key, value } of entries) {
    const isCareer = of.startsWith('saved:');
    const codes = (of.startsWith('picks:') ? pickedSchema : savedCodesSchema).safeParse(value);
    const career = savedCareerSchema.safeParse(value);
    if (key !== of || !(isCareer ? career : codes).success) unreadable.add(of);
    else if (isCareer && career.success) careers.push(career.data);
    else if (of.startsWith('picks:') && codes.success) picked.push(...codes.data.codes);
  }
  careers.sort((a, b) => a.savedAt - b.savedAt);
  return { picked, careers: careers.map(({ title }) => title), unreadable: unreadable.size };
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
