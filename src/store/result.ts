/** A store's result: a failure must never look like an empty store. */
export type StoreResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };
