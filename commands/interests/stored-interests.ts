import { INTERESTS, type Interest } from 'waymark-onet';
import type { InterestProfile } from '../../src/advice/interests.ts';
import type { StoredInterests } from '../../src/store/repositories/interests.ts';
import type { Context } from '../shared/context.ts';
import type { Scores } from './profile-codec.ts';

/** Strongest interests that are named. */
const MAX_NAMED = 3;

/** A person's stored interests. */
export interface PersonInterests {
  readonly profile: InterestProfile;
  /** Those at least half as strong as the strongest; the strongest first. */
  readonly strongest: readonly Interest[];
}

/** The person's interests; undefined when none are stored, or the store cannot be read. */
export async function readInterests({ personal, userId }: Context): Promise<PersonInterests | undefined> {
  const read = await personal.interests.read(userId);
  return read.ok ? interestsFrom(read.value) : undefined;
}

/** Stored interests as a profile. */
export function interestsFrom(stored: StoredInterests | undefined): PersonInterests | undefined {
  if (stored === undefined) return undefined;
  const profile: InterestProfile = Object.fromEntries(
    INTERESTS.map((interest, at) => [
      interest,
      'scores' in stored ? (stored.scores[at] ?? 0) : Number(stored.chosen.includes(at)),
    ]),
  );
  const most = Math.max(0, ...Object.values(profile));
  const strongest = INTERESTS.filter(
    (interest) => (profile[interest] ?? 0) > 0 && (profile[interest] ?? 0) >= most / 2,
  )
    .toSorted((a, b) => (profile[b] ?? 0) - (profile[a] ?? 0))
    .slice(0, MAX_NAMED);
  return strongest.length === 0 ? undefined : { profile, strongest };
}

/** Stores the score of each interest, for lists of careers. */
export const saveScores = async ({ personal, userId }: Context, scores: Scores): Promise<void> => {
  // Not worth an error: the list of careers does not depend on it.
  await personal.interests.write(userId, { scores: INTERESTS.map((each) => scores[each]) });
};
