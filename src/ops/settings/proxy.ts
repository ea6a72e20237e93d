import type { Problem } from '../startup-error.ts';

const PROXY_NAMES = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'] as const;

/** The variables as Node's `setGlobalProxyFromEnv` takes them. */
export type ProxySettings = Readonly<Partial<Record<(typeof PROXY_NAMES)[number], string>>>;

/** The proxy variables, in upper or lower case as curl reads them; this machine is always exempt. */
export function proxyOf(
  environment: Readonly<Record<string, string | undefined>>,
): ProxySettings | undefined {
  const given = PROXY_NAMES.flatMap((name) => {
    const value = (environment[name] ?? environment[name.toLowerCase()] ?? '').trim();
    return value === '' ? [] : [[name, value] as const];
  });
  if (!given.some(([name]) => name !== 'NO_PROXY')) return undefined;
  const { NO_PROXY: exempt, ...proxies } = Object.fromEntries(given);
  return { ...proxies, NO_PROXY: [exempt, 'localhost', '127.0.0.1', '::1'].filter(Boolean).join(',') };
}

/** Proxies whose address Node cannot use. */
export const proxyProblems = ({ HTTPS_PROXY, HTTP_PROXY }: ProxySettings): readonly Problem[] =>
  Object.entries({ HTTPS_PROXY, HTTP_PROXY })
    .filter(([, url]) => url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    .map(([variable]) => ({
      variable,
      fix: 'use an address such as http://proxy.example:3128; in a password write @ as %40, # as %23 and / as %2F',
    }));

/** Whether NO_PROXY names this host or a domain that it is in. */
export const isExempt = (host: string, exempt = ''): boolean =>
  exempt
    .split(/[\s,]+/)
    .map((entry) => entry.replace(/^\*?\./, ''))
    .some((entry) => entry === '*' || host === entry || (entry !== '' && host.endsWith(`.${entry}`)));

/** The same settings as undici names them. */
export const proxyOptions = ({ HTTP_PROXY, HTTPS_PROXY, NO_PROXY }: ProxySettings) => ({
  ...(HTTP_PROXY !== undefined && { httpProxy: HTTP_PROXY }),
  ...(HTTPS_PROXY !== undefined && { httpsProxy: HTTPS_PROXY }),
  ...(NO_PROXY !== undefined && { noProxy: NO_PROXY }),
});
