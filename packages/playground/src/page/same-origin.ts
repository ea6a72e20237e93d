/** Discord's hosts: clients redirected by `waymark-playground/register` still send them. */
export const DISCORD_HOST = /^((canary|ptb|gateway)\.)?discord(app)?\.(com|gg)$/;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/**
 * Whether a request's `Host` is this server and its `Origin` is its own page or absent. This protects against DNS
 * rebinding and cross-site requests.
 */
export function isSameOrigin(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  port: number,
): boolean {
  const { host, origin } = headers;
  if (host === undefined) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (DISCORD_HOST.test(host)) return true;
  const [, name = '', given = '80'] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(host) ?? [];
  return isLoopback(name) && Number(given) === port;
}
