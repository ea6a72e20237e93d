import { homedir } from 'node:os';
import path from 'node:path';

/** Where the store is, as `STORE_URL` says it. */
export type StoreUrl =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  /** May hold a password: never print it. */
  | { readonly kind: 'redis'; readonly url: string };

/**
 * Undefined when the text is none of `memory:`, `sqlite://path`, `redis://…` and `rediss://…`, or when a password in it
 * holds a character that must be escaped.
 */
export function parseStoreUrl(text: string): StoreUrl | undefined {
  if (text === 'memory:' || text === 'sqlite://:memory:') return { kind: 'memory' };
  if (text.startsWith('sqlite://')) {
    const file = text.slice('sqlite://'.length);
    if (file === '' || file.endsWith('/') || file === '~') return undefined;
    return { kind: 'sqlite', file: file.startsWith('~/') ? path.join(homedir(), file.slice(2)) : file };
  }
  const url = URL.parse(text);
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '') return undefined;
  // An unescaped /, ? or # in a password ends the host too early, and leaves the real one behind an @.
  const isWhole = /^\/?\d*$/.test(url.pathname) && !url.search.includes('@') && url.hash === '';
  return isWhole && isDecodable(url.username) && isDecodable(url.password)
    ? { kind: 'redis', url: text }
    : undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
