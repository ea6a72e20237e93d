import { INTERESTS, type Interest } from 'waymark-onet';
import type { InterestProfile } from '../../src/advice/interests.ts';
import type { StoredInterests } from '../../src/store/repositories/interests.ts';
import type { Context } from '../shared/context.ts';
import type { Scores } from './profile-codec.ts';

/** So many interests are named as somebody's strongest. */
const MAX_NAMED = 3;

/** What somebody likes, as it is kept until they clear it. */
export interface PersonInterests {
  readonly profile: InterestProfile;
  /** Those at least half as strong as the strongest, which comes first. */
  readonly strongest: readonly Interest[];
}

/** The person's interests; undefined where none are kept, or cannot be read. */
export async function readInterests({ personal, userId }: Context): Promise<PersonInterests | undefined> {
  const read = await personal.interests.read(userId);
  return read.ok ? interestsFrom(read.value) : undefined;
}

/** What is kept, by interest. */
export function interestsFrom(kept: StoredInterests | undefined): PersonInterests | undefined {
  if (kept === undefined) return undefined;
  const profile: InterestProfile = Object.fromEntries(
    INTERESTS.map((interest, at) => [
      interest,
      'scores' in kept ? (kept.scores[at] ?? 0) : Number(kept.chosen.includes(at)),
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

/** Keeps how strong each interest is: for lists of careers, until it is cleared. */
export const saveScores = async ({ personal, userId }: Context, scores: Scores): Promise<void> => {
  // A store that fails loses only this: the list that was asked for is shown all the same.
  await personal.interests.write(userId, { scores: INTERESTS.map((each) => scores[each]) });
};
