import { homedir } from 'node:os';
import path from 'node:path';

/** A parsed `STORE_URL`. */
export type StoreUrl =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly file: string }
  /** May contain a password: never print it. */
  | { readonly kind: 'redis'; readonly url: string };

/**
 * Parses `memory:`, `sqlite://path`, `redis://…` or `rediss://…`; undefined for anything else, and for a password with an
 * unescaped character.
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
  // An unescaped /, ? or # in a password ends the host too early, and leaves an @ in the rest.
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
