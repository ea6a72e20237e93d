/** Where the store is, as `STORE_URL` says it. */
export type StoreUrl =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  /** May hold a password: never print it. */
  | { readonly kind: 'redis'; readonly url: string };

/** Undefined when the text is none of `memory:`, `sqlite://path`, `redis://…` and `rediss://…`. */
export function parseStoreUrl(text: string): StoreUrl | undefined {
  if (text === 'memory:') return { kind: 'memory' };
  if (text.startsWith('sqlite://')) {
    const file = text.slice('sqlite://'.length);
    return file === '' || file.endsWith('/') ? undefined : { kind: 'sqlite', file };
  }
  const url = URL.parse(text);
  return url && (url.protocol === 'redis:' || url.protocol === 'rediss:') && url.hostname !== ''
    ? { kind: 'redis', url: text }
    : undefined;
}
