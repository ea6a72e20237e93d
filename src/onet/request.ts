import { z } from 'zod';
import type { Failure } from './answer.ts';
import type { Service } from './service.ts';

/** Where O*NET Web Services v2 answers. */
export const ONET_URL = 'https://api-v2.onetcenter.org/';

/** Parameters as a URL carries them, by name. */
export type Texts = Readonly<Record<string, string>>;

/** Checks typed parameters and writes them as text; a `bad-request` names the parameter that is wrong. */
export function writeParams<P extends z.ZodObject>(
  service: Service<P>,
  params: z.output<P>,
): { readonly ok: true; readonly texts: Texts } | Failure {
  const written = z.safeEncode(service.params, params);
  if (!written.success) return badRequest(written.error);
  const texts: Record<string, string> = {};
  for (const [name, text] of Object.entries(written.data)) if (typeof text === 'string') texts[name] = text;
  return { ok: true, texts };
}

/** Reads the parameters of a query string; ones the service does not have are ignored, as O*NET does. */
export function readParams<P extends z.ZodObject>(
  service: Service<P>,
  query: URLSearchParams,
): { readonly ok: true; readonly params: z.output<P> } | Failure {
  const read = z.safeParse(service.params, Object.fromEntries(query));
  return read.success ? { ok: true, params: read.data } : badRequest(read.error);
}

/**
 * The absolute URL that asks `service` with these parameters, in the order it declares them. Lists keep
 * their commas, as in O*NET's own links.
 */
export function requestUrl(service: Pick<Service, 'path' | 'params'>, texts: Texts, baseUrl: string): string {
  const query: string[] = [];
  let path: string = service.path;
  for (const name of Object.keys(service.params.shape)) {
    const text = texts[name];
    if (text === undefined) continue;
    const value = encodeURIComponent(text).replaceAll('%2C', ',');
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, value);
    else query.push(`${name}=${value}`);
  }
  return `${baseUrl}${path.slice(1)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function badRequest(error: z.core.$ZodError): Failure {
  const [issue] = error.issues;
  const parameter = String(issue?.path[0] ?? '');
  return {
    ok: false,
    reason: 'bad-request',
    parameter,
    message: `"${parameter}" ${issue?.message ?? 'is wrong'}.`,
  };
}
