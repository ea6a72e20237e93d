import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { YEAR_UNUSED } from '../expiry.ts';
import { operations } from '../operations.ts';
import type { KnownKeys } from '../personal-keys.ts';

/** The element ids picked in one skill group. */
export const pickedSchema = z.object({ codes: z.array(z.string().max(20)).max(50) });

/**
 * The soft skills that people picked. Each person and group has a key, and a menu's choice is the group's whole new value,
 * so that concurrent choices in two menus are both kept.
 */
export function createPicks(context: StoreContext) {
  const picks = createCollection(context, { kind: 'picks', schema: pickedSchema, expiry: YEAR_UNUSED });
  const ids = (userId: string, groups: readonly string[]): string[] =>
    groups.map((group) => `${userId}:${group}`);
  return {
    ...operations(context, 'picks', {
      /** Every picked element id of the groups, group by group. */
      read: async (userId: string, groups: readonly string[]): Promise<readonly string[]> =>
        (await picks.read(ids(userId, groups))).flatMap((picked) => picked?.codes ?? []),
      write: async (userId: string, group: string, codes: readonly string[]) =>
        codes.length === 0
          ? picks.remove(ids(userId, [group]))
          : picks.write(`${userId}:${group}`, { codes: [...codes] }),
      clear: async (userId: string, groups: readonly string[]) => picks.remove(ids(userId, groups)),
    }),
    personalKeysOf: async (userId: string, { groups }: KnownKeys) => ({
      keys: ids(userId, groups).map(picks.key),
    }),
  };
}
