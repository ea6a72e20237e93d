import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { YEAR_UNUSED } from '../expiry.ts';
import { operations } from '../operations.ts';
import type { KnownKeys } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

export const MAX_NOTE_LENGTH = 500;

/** A person's progress with a saved career; the first is the default. */
export const SAVED_STATES = ['curious', 'looking', 'doing'] as const;
type SavedState = (typeof SAVED_STATES)[number];

export const savedCareerSchema = z.object({
  /** As it was called when it was saved. */
  title: z.string().max(300),
  /** Milliseconds since 1970. */
  savedAt: z.int().min(0),
});
const noteSchema = z.object({ text: z.string().max(MAX_NOTE_LENGTH) });
const stateSchema = z.object({ state: z.enum(SAVED_STATES) });
const codesSchema = z.object({ codes: z.array(z.string().max(20)).max(1_000) });

export interface SavedCareer extends z.infer<typeof savedCareerSchema> {
  readonly code: string;
  /** In the person's own words. */
  readonly note?: string;
  /** Absent for the first state. */
  readonly state?: SavedState;
}

/**
 * The careers that people saved. Career, note and state have separate keys, so that concurrent writes are all kept. Keys
 * cannot be listed in every store, so callers pass the codes that exist (`known`); a list of codes beside them covers
 * those that the data does not have any more.
 */
export function createSaved(context: StoreContext) {
  const expiry = YEAR_UNUSED;
  const careers = createCollection(context, { kind: 'saved', schema: savedCareerSchema, expiry });
  const notes = createCollection(context, { kind: 'saved-note', schema: noteSchema, expiry });
  const states = createCollection(context, { kind: 'saved-state', schema: stateSchema, expiry });
  const codes = createCollection(context, { kind: 'saved-codes', schema: codesSchema, expiry });
  const parts = [careers, notes, states];
  const ids = (userId: string, of: readonly string[]): string[] => of.map((code) => `${userId}:${code}`);

  async function listed(userId: string): Promise<readonly string[]> {
    const [list] = await codes.read([userId]);
    return list?.codes ?? [];
  }

  const saved = operations(context, 'saved', {
    /** Oldest first. */
    async list(userId: string, known: readonly string[]): Promise<readonly SavedCareer[]> {
      const before = await listed(userId);
      const all = [...new Set([...before, ...known])];
      const stored = await careers.read(ids(userId, all));
      const found = all.flatMap((code, index) => {
        const career = stored[index];
        return career ? [{ code, ...career }] : [];
      });
      const foundCodes = found.map(({ code }) => code);
      const foundIds = ids(userId, foundCodes);
      const [texts, stages] = await Promise.all([notes.read(foundIds), states.read(foundIds)]);
      const unlisted = foundCodes.filter((code) => !before.includes(code));
      if (unlisted.length > 0) await codes.write(userId, { codes: [...before, ...unlisted] });
      return found
        .map((career, index) => ({
          ...career,
          ...(texts[index] && { note: texts[index].text }),
          ...stages[index],
        }))
        .sort((a, b) => a.savedAt - b.savedAt || (a.code < b.code ? -1 : 1));
    },
    has: async (userId: string, code: string) => (await careers.read(ids(userId, [code])))[0] !== undefined,
    /** Saving again keeps the note and the state. */
    async save(userId: string, { code, title, savedAt }: Pick<SavedCareer, 'code' | 'title' | 'savedAt'>) {
      await careers.write(`${userId}:${code}`, { title, savedAt });
      const before = await listed(userId);
      // For codes that a caller of `list` may not know.
      if (!before.includes(code)) await codes.write(userId, { codes: [...before, code] });
    },
    writeNote: async (userId: string, code: string, text: string) =>
      text === '' ? notes.remove([`${userId}:${code}`]) : notes.write(`${userId}:${code}`, { text }),
    writeState: async (userId: string, code: string, state: SavedState) =>
      states.write(`${userId}:${code}`, { state }),
    /** Removes the careers with their notes and states. */
    async remove(userId: string, unwanted: readonly string[]) {
      for (const part of parts) await part.remove(ids(userId, unwanted));
      const before = await listed(userId);
      const after = before.filter((code) => !unwanted.includes(code));
      if (after.length === 0) await codes.remove([userId]);
      else if (after.length < before.length) await codes.write(userId, { codes: after });
    },
  });

  return {
    ...saved,
    /** Writes the note whole; an empty one removes it. Throws a RangeError over MAX_NOTE_LENGTH characters. */
    async writeNote(userId: string, code: string, text: string): Promise<StoreResult<void>> {
      if (text.length > MAX_NOTE_LENGTH) throw new RangeError('the note is too long');
      return saved.writeNote(userId, code, text);
    },
    async personalKeysOf(userId: string, { codes: known }: KnownKeys) {
      const all = ids(userId, [...new Set([...(await listed(userId)), ...known])]);
      // The list of codes comes last: as long as it exists, the careers in it can be found.
      return { keys: [...parts.flatMap((part) => all.map(part.key)), codes.key(userId)] };
    },
  };
}
