import { z } from 'zod';
import { createCollection, YEAR_UNUSED, type StoreContext } from '../collection.ts';
import type { KnownKeys, PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

/** The element ids picked in one skill group. */
export const pickedSchema = z.object({ codes: z.array(z.string().max(20)).max(50) });

/**
 * The soft skills that people picked. Each person and group has a key, and a menu's choice is the group's whole new value,
 * so that concurrent choices in two menus are both kept.
 */
export interface Picks {
  /** Every picked element id of the groups, group by group. */
  readonly read: (userId: string, groups: readonly string[]) => Promise<StoreResult<readonly string[]>>;
  readonly write: (userId: string, group: string, codes: readonly string[]) => Promise<StoreResult<void>>;
  readonly clear: (userId: string, groups: readonly string[]) => Promise<StoreResult<void>>;
}

export function createPicks(context: StoreContext): Picks & PersonalDataSource {
  const { attempt } = context;
  const picks = createCollection(context, { kind: 'picks', schema: pickedSchema, expiry: YEAR_UNUSED });
  const ids = (userId: string, groups: readonly string[]): string[] =>
    groups.map((group) => `${userId}:${group}`);
  return {
    read: async (userId, groups) =>
      attempt('picks.read', async () =>
        (await picks.read(ids(userId, groups))).flatMap((picked) => picked?.codes ?? []),
      ),
    write: async (userId, group, codes) =>
      attempt('picks.write', async () =>
        codes.length === 0
          ? picks.remove(ids(userId, [group]))
          : picks.write(`${userId}:${group}`, { codes: [...codes] }),
      ),
    clear: async (userId, groups) => attempt('picks.clear', async () => picks.remove(ids(userId, groups))),
    personalKeysOf: async (userId: string, { groups }: KnownKeys) => ({
      keys: ids(userId, groups).map(picks.key),
    }),
  };
}
