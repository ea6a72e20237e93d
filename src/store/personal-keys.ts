/** Where the store keeps something of a person. */
export interface PersonalKeys {
  /** Keys of values. */
  readonly keys: readonly string[];
  /** Keys of sets that are about nobody else. */
  readonly sets?: readonly string[];
  /** The person as a member of sets that have others too. */
  readonly memberships?: readonly { readonly set: string; readonly member: string }[];
}

/** Which groups of picks and codes of careers there are: keys cannot be listed in every store. */
export interface KnownKeys {
  readonly groups: readonly string[];
  readonly codes: readonly string[];
}

/** A repository that knows where it keeps something of a person. Rejects when the store fails. */
export interface PersonalDataSource {
  readonly personalKeysOf: (userId: string, known: KnownKeys) => Promise<PersonalKeys>;
}
