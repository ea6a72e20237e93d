/** Sentences about what is stored about a person. */
export interface PrivacyWords {
  readonly title: string;
  readonly nothing: string;
  readonly picks: (names: readonly string[]) => string;
  readonly interests: (strongest: readonly string[]) => string;
  /** The careers that are named here, and how many there are in all. */
  readonly saved: (names: readonly string[], total: number) => string;
  /** Careers with a note, and careers with a state. */
  readonly notes: (notes: number, states: number) => string;
  /** The careers opened last. */
  readonly recent: (names: readonly string[]) => string;
  readonly walls: (count: number) => string;
  readonly unreadable: (values: number) => string;
  readonly more: string;
  /** No skills and no careers, but other entries: a list that was emptied, for example. */
  readonly unnamed: (entries: number) => string;
  readonly idle: string;
  readonly elsewhere: string;
  readonly file: string;
  readonly filed: string;
  readonly delete: string;
  readonly sure: string;
  readonly sureHint: string;
  readonly doDelete: string;
  readonly keep: string;
  readonly deleted: string;
  readonly show: string;
  readonly nothingToDelete: string;
}
