import { z } from 'zod';
import type { Shelf } from './shelf.ts';
import type { Stored } from './stored.ts';

/** What is kept of one saved career. */
export const savedCareerSchema = z.strictObject({
  /** As it was called when it was saved. */
  title: z.string().max(300),
  /** Milliseconds since 1970. */
  savedAt: z.int().min(0),
});

/** The codes that a person has saved, as far as anybody noted. */
export const savedCodesSchema = z.strictObject({ codes: z.array(z.string().max(20)).max(1_000) });

type Kept = z.infer<typeof savedCareerSchema>;

export interface SavedCareer extends Kept {
  readonly code: string;
}

/**
 * The careers people saved: one key for each person and career, written and removed blindly, so two saves in the same
 * instant both survive. Keys can not be listed in every store, so whoever lists says which codes there are
 * (`known`); a note beside them keeps those in sight that the data does not know, or no longer.
 */
export interface Saved {
  /** Oldest first. */
  readonly list: (userId: string, known: readonly string[]) => Promise<Stored<readonly SavedCareer[]>>;
  readonly has: (userId: string, code: string) => Promise<Stored<boolean>>;
  readonly save: (userId: string, career: SavedCareer) => Promise<Stored<void>>;
  readonly remove: (userId: string, codes: readonly string[]) => Promise<Stored<void>>;
  readonly clear: (userId: string, known: readonly string[]) => Promise<Stored<void>>;
  /** Every key that may hold something of this person's. */
  readonly keys: (userId: string, known: readonly string[]) => Promise<Stored<readonly string[]>>;
}

export function createSaved(careers: Shelf<Kept>, notes: Shelf<z.infer<typeof savedCodesSchema>>): Saved {
  const noteKey = (userId: string): string => `saved-codes:${userId}`;
  const keys = (userId: string, codes: readonly string[]): string[] =>
    codes.map((code) => `saved:${userId}:${code}`);

  async function noted(userId: string): Promise<Stored<readonly string[]>> {
    const note = await notes.read([noteKey(userId)]);
    return note.ok ? { ok: true, value: note.value[0]?.codes ?? [] } : note;
  }

  /** The note comes last: as long as it is there, the careers it names can be found. */
  async function allKeys(userId: string, known: readonly string[]): Promise<Stored<readonly string[]>> {
    const note = await noted(userId);
    if (!note.ok) return note;
    const codes = [...new Set([...note.value, ...known])];
    return { ok: true, value: [...keys(userId, codes), noteKey(userId)] };
  }

  return {
    async list(userId, known) {
      const note = await noted(userId);
      if (!note.ok) return note;
      const codes = [...new Set([...note.value, ...known])];
      const kept = await careers.read(keys(userId, codes));
      if (!kept.ok) return kept;
      const found = codes.flatMap((code, index) => {
        const career = kept.value[index];
        return career ? [{ code, ...career }] : [];
      });
      found.sort((a, b) => a.savedAt - b.savedAt || (a.code < b.code ? -1 : 1));
      const unnoted = found.map(({ code }) => code).filter((code) => !note.value.includes(code));
      // A note that could not be written is written by the next one who lists.
      if (unnoted.length > 0) await notes.write(noteKey(userId), { codes: [...note.value, ...unnoted] });
      return { ok: true, value: found };
    },

    async has(userId, code) {
      const kept = await careers.read(keys(userId, [code]));
      return kept.ok ? { ok: true, value: kept.value[0] !== undefined } : kept;
    },

    async save(userId, { code, title, savedAt }) {
      const written = await careers.write(`saved:${userId}:${code}`, { title, savedAt });
      const note = written.ok ? await noted(userId) : written;
      if (!note.ok) return note;
      // For a code that whoever lists may not know of; those they know are found without it.
      return note.value.includes(code)
        ? written
        : notes.write(noteKey(userId), { codes: [...note.value, code] });
    },

    async remove(userId, codes) {
      const removed = await careers.remove(keys(userId, codes));
      const note = removed.ok ? await noted(userId) : removed;
      if (!note.ok) return note;
      const left = note.value.filter((code) => !codes.includes(code));
      return left.length === note.value.length ? removed : notes.write(noteKey(userId), { codes: left });
    },

    async clear(userId, known) {
      const all = await allKeys(userId, known);
      return all.ok ? careers.remove(all.value) : all;
    },

    keys: allKeys,
  };
}
