import { z } from 'zod';
import { createCollection, YEAR_UNUSED, type StoreContext } from '../collection.ts';
import type { PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

/** The six interests in O*NET's order: realistic, investigative, artistic, social, enterprising, conventional. */
const INTEREST_COUNT = 6;

export const interestsSchema = z.union([
  /** One score for each interest, as the Interest Profiler gives them. */
  z.object({ scores: z.array(z.int().min(0).max(100)).length(INTEREST_COUNT) }),
  /** The interests that were chosen, best first: positions in O*NET's order, 0 to 5. */
  z.object({
    chosen: z
      .array(
        z
          .int()
          .min(0)
          .max(INTEREST_COUNT - 1),
      )
      .min(1)
      .max(INTEREST_COUNT),
  }),
]);

/** What every list of careers is narrowed by; an absent part narrows nothing. */
export const filtersSchema = z.object({
  /** The Job Zones wanted. */
  preparation: z.array(z.int().min(1).max(5)).max(5).optional(),
  /** The first two digits of the codes wanted. */
  family: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** US dollars a year. */
  minimumPay: z.int().min(0).max(1_000_000).optional(),
  growingOnly: z.boolean().optional(),
});

export type Interests = z.infer<typeof interestsSchema>;
export type Filters = z.infer<typeof filtersSchema>;

/** What people told once for every list. Interests and filters have keys of their own, and are written whole. */
export interface Preferences {
  readonly read: (userId: string) => Promise<StoreResult<{ interests?: Interests; filters?: Filters }>>;
  readonly writeInterests: (userId: string, interests: Interests) => Promise<StoreResult<void>>;
  readonly writeFilters: (userId: string, filters: Filters) => Promise<StoreResult<void>>;
  readonly clearInterests: (userId: string) => Promise<StoreResult<void>>;
  readonly clearFilters: (userId: string) => Promise<StoreResult<void>>;
}

export function createPreferences(context: StoreContext): Preferences & PersonalDataSource {
  const { attempt } = context;
  const expiry = YEAR_UNUSED;
  const interests = createCollection(context, { kind: 'interests', schema: interestsSchema, expiry });
  const filters = createCollection(context, { kind: 'filters', schema: filtersSchema, expiry });
  return {
    read: async (userId) =>
      attempt('preferences.read', async () => {
        const [[profile], [narrowed]] = await Promise.all([interests.read([userId]), filters.read([userId])]);
        return { ...(profile && { interests: profile }), ...(narrowed && { filters: narrowed }) };
      }),
    writeInterests: async (userId, value) =>
      attempt('preferences.write', async () => interests.write(userId, value)),
    writeFilters: async (userId, value) =>
      attempt('preferences.write', async () => filters.write(userId, value)),
    clearInterests: async (userId) => attempt('preferences.clear', async () => interests.remove([userId])),
    clearFilters: async (userId) => attempt('preferences.clear', async () => filters.remove([userId])),
    personalKeysOf: async (userId: string) => ({ keys: [interests.key(userId), filters.key(userId)] }),
  };
}
