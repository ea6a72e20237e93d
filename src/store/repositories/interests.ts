import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { YEAR_UNUSED } from '../expiry.ts';
import { operations } from '../operations.ts';

/** The six interests in O*NET's order: realistic, investigative, artistic, social, enterprising, conventional. */
const INTEREST_COUNT = 6;

const position = z
  .int()
  .min(0)
  .max(INTEREST_COUNT - 1);

export const interestsSchema = z.union([
  /** One score for each interest, as the Interest Profiler gives them. */
  z.object({ scores: z.array(z.int().min(0).max(100)).length(INTEREST_COUNT) }),
  /** The interests that were chosen, best first: positions in O*NET's order, 0 to 5. */
  z.object({ chosen: z.array(position).min(1).max(INTEREST_COUNT) }),
]);

export type StoredInterests = z.infer<typeof interestsSchema>;

/** People's interests. */
export function createInterests(context: StoreContext) {
  const interests = createCollection(context, {
    kind: 'interests',
    schema: interestsSchema,
    expiry: YEAR_UNUSED,
  });
  return {
    ...operations(context, 'interests', {
      /** Undefined when none are stored. */
      read: async (userId: string) => (await interests.read([userId]))[0],
      write: interests.write,
      clear: async (userId: string) => interests.remove([userId]),
    }),
    // Earlier releases stored filters, too.
    personalKeysOf: async (userId: string) => ({ keys: [interests.key(userId), `filters:${userId}`] }),
  };
}
