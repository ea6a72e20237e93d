/** The keys of a person's data. */
export interface PersonalKeys {
  /** Keys of values. */
  readonly keys: readonly string[];
  /** Keys of sets that contain nobody else's data. */
  readonly sets?: readonly string[];
  /** The person's memberships in shared sets. */
  readonly memberships?: readonly { readonly set: string; readonly member: string }[];
}

/** All keys of several repositories. */
export const mergeKeys = (all: readonly PersonalKeys[]): Required<PersonalKeys> => ({
  keys: all.flatMap(({ keys }) => keys),
  sets: all.flatMap(({ sets = [] }) => sets),
  memberships: all.flatMap(({ memberships = [] }) => memberships),
});

/** The possible groups of picks and codes of careers: keys cannot be listed in every store. */
export interface KnownKeys {
  readonly groups: readonly string[];
  readonly codes: readonly string[];
}

/** A repository that knows the keys of a person's data. Rejects when the store fails. */
export interface PersonalDataSource {
  readonly personalKeysOf: (userId: string, known: KnownKeys) => Promise<PersonalKeys>;
}
