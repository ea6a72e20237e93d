import { z } from 'zod';
import { createCollection, YEAR_UNUSED, type StoreContext } from '../collection.ts';
import type { PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

/** The six interests in O*NET's order: realistic, investigative, artistic, social, enterprising, conventional. */
const INTEREST_COUNT = 6;

const place = z
  .int()
  .min(0)
  .max(INTEREST_COUNT - 1);

export const interestsSchema = z.union([
  /** One score for each interest, as the Interest Profiler gives them. */
  z.object({ scores: z.array(z.int().min(0).max(100)).length(INTEREST_COUNT) }),
  /** The interests that were chosen, best first: positions in O*NET's order, 0 to 5. */
  z.object({ chosen: z.array(place).min(1).max(INTEREST_COUNT) }),
]);

export type StoredInterests = z.infer<typeof interestsSchema>;

/** People's interests. */
export interface Interests {
  /** Undefined when none are stored. */
  readonly read: (userId: string) => Promise<StoreResult<StoredInterests | undefined>>;
  readonly write: (userId: string, interests: StoredInterests) => Promise<StoreResult<void>>;
  readonly clear: (userId: string) => Promise<StoreResult<void>>;
}

export function createInterests(context: StoreContext): Interests & PersonalDataSource {
  const { attempt } = context;
  const interests = createCollection(context, {
    kind: 'interests',
    schema: interestsSchema,
    expiry: YEAR_UNUSED,
  });
  return {
    read: async (userId) => attempt('interests.read', async () => (await interests.read([userId]))[0]),
    write: async (userId, value) => attempt('interests.write', async () => interests.write(userId, value)),
    clear: async (userId) => attempt('interests.clear', async () => interests.remove([userId])),
    // Earlier releases stored filters, too.
    personalKeysOf: async (userId) => ({ keys: [interests.key(userId), `filters:${userId}`] }),
  };
}
