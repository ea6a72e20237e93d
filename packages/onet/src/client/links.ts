/**
 * The path and query that a link asks for, when that is at the configured service: same scheme, host and port, below
 * the base's path. Undefined for anything else, because whatever is asked there would be told the key. `from` is
 * the path that the link was found at.
 */
export function pathWithin(base: URL, href: string, from: string = base.pathname): string | undefined {
  const url = URL.parse(href, base.origin + from);
  if (url?.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  return url.username === '' && url.password === '' ? url.pathname + url.search : undefined;
}

/** A base address as links are resolved against it: with its trailing slash, without query or fragment. */
export function parseBaseUrl(address: string): URL {
  const base = new URL(address);
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
