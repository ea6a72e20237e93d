/** What a store answers: a store that fails must never look like one that is empty. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** One thing that is kept of a person: under which key, and exactly what. */
export interface KeptEntry {
  /** What it is the value of, and its own key: another one when it could not be read, and was set aside. */
  readonly of: string;
  readonly key: string;
  readonly value: unknown;
}
