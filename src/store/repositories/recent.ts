import { z } from 'zod';
import { createCollection, SEVEN_DAYS, type StoreContext } from '../collection.ts';
import type { PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

const MAX_RECENT = 5;

export const recentSchema = z.object({ codes: z.array(z.string().max(20)).max(MAX_RECENT) });

/** The codes of careers that people opened last. Of concurrent additions, one may be lost. */
export interface Recent {
  /** Latest first. */
  readonly list: (userId: string) => Promise<StoreResult<readonly string[]>>;
  readonly add: (userId: string, code: string) => Promise<StoreResult<void>>;
}

export function createRecent(context: StoreContext): Recent & PersonalDataSource {
  const { attempt } = context;
  const recent = createCollection(context, { kind: 'recent', schema: recentSchema, expiry: SEVEN_DAYS });
  const codesOf = async (userId: string): Promise<readonly string[]> =>
    (await recent.read([userId]))[0]?.codes ?? [];
  return {
    list: async (userId) => attempt('recent.list', async () => codesOf(userId)),
    add: async (userId, code) =>
      attempt('recent.add', async () => {
        const before = await codesOf(userId);
        if (before[0] === code) return;
        await recent.write(userId, { codes: [...new Set([code, ...before])].slice(0, MAX_RECENT) });
      }),
    personalKeysOf: async (userId: string) => ({ keys: [recent.key(userId)] }),
  };
}
