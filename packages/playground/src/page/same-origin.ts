/** Discord's hosts: clients that `waymark-playground/register` redirects still name them. */
export const DISCORD_HOST = /^((canary|ptb|gateway)\.)?discord(app)?\.(com|gg)$/;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/**
 * Whether a request names this server and comes from its own page or from no page: a web page elsewhere can neither
 * reach it through a name of its own nor send it anything.
 */
export function isSameOrigin(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  listening: { readonly host: string; readonly port: number; readonly allowRemote: boolean },
): boolean {
  const { host, origin } = headers;
  if (host === undefined) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (listening.allowRemote || DISCORD_HOST.test(host)) return true;
  const [, name = '', port = '80'] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(host) ?? [];
  return isLoopback(name) && Number(port) === listening.port;
}
