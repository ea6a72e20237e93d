/** What a store answers: a store that fails must never look like one that is empty. */
export type StoreResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };
