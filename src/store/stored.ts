/** What a store answers: a store that fails must never look like one that is empty. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };
