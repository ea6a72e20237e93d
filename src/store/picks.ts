import { z } from 'zod';
import type { Shelf } from './shelf.ts';
import type { Stored } from './stored.ts';

/** What is kept of one skill group: the element ids picked. */
export const pickedSchema = z.strictObject({ codes: z.array(z.string().max(20)).max(50) });

type Picked = z.infer<typeof pickedSchema>;

/**
 * The soft skills people picked. One key for each person and group, and a menu's answer is the group's whole new
 * value: two menus answered in the same instant can not lose each other.
 */
export interface Picks {
  /** Every picked element id of the groups, group by group. */
  readonly read: (userId: string, groups: readonly string[]) => Promise<Stored<readonly string[]>>;
  readonly write: (userId: string, group: string, codes: readonly string[]) => Promise<Stored<void>>;
  readonly clear: (userId: string, groups: readonly string[]) => Promise<Stored<void>>;
}

const key = (userId: string, group: string): string => `picks:${userId}:${group}`;

/** Where a person's picks are. */
export const pickKeys = (userId: string, groups: readonly string[]): string[] =>
  groups.map((group) => key(userId, group));

export function createPicks(shelf: Shelf<Picked>): Picks {
  return {
    async read(userId, groups) {
      const stored = await shelf.read(pickKeys(userId, groups));
      return stored.ok ? { ok: true, value: stored.value.flatMap((picked) => picked?.codes ?? []) } : stored;
    },
    write: async (userId, group, codes) => shelf.write(key(userId, group), { codes: [...codes] }),
    clear: async (userId, groups) => shelf.remove(pickKeys(userId, groups)),
  };
}
