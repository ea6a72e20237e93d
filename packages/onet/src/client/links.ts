/**
 * The path and query of a link within the configured service: same scheme, host and port, below the path of the base
 * URL. Undefined for any other link, because following it would send the key there. `from` is the path of the response
 * that has the link.
 */
export function pathWithin(base: URL, href: string, from: string = base.pathname): string | undefined {
  const url = URL.parse(href, base.origin + from);
  if (url?.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  return url.username === '' && url.password === '' ? url.pathname + url.search : undefined;
}

/** A base URL with a trailing slash, without query and fragment. Throws a TypeError if `address` is not a URL. */
export function parseBaseUrl(address: string): URL {
  const base = new URL(address);
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
