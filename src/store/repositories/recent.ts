import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { SEVEN_DAYS } from '../expiry.ts';
import { operations } from '../operations.ts';

const MAX_RECENT = 5;

export const recentSchema = z.object({ codes: z.array(z.string().max(20)).max(MAX_RECENT) });

/** The codes of careers that people opened last. Of concurrent additions, one may be lost. */
export function createRecent(context: StoreContext) {
  const recent = createCollection(context, { kind: 'recent', schema: recentSchema, expiry: SEVEN_DAYS });
  /** Latest first. */
  const list = async (userId: string): Promise<readonly string[]> =>
    (await recent.read([userId]))[0]?.codes ?? [];
  return {
    ...operations(context, 'recent', {
      list,
      async add(userId: string, code: string) {
        const before = await list(userId);
        if (before[0] === code) return;
        await recent.write(userId, { codes: [...new Set([code, ...before])].slice(0, MAX_RECENT) });
      },
    }),
    personalKeysOf: async (userId: string) => ({ keys: [recent.key(userId)] }),
  };
}
