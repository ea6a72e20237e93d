import { z } from 'zod';
import type { Failure } from './answer.ts';
import type { Service } from './service.ts';

/** Where O*NET Web Services v2 answers. */
export const ONET_URL = 'https://api-v2.onetcenter.org/';

/** Checks typed parameters: undefined when they are fine, else a `bad-request` that names the parameter. */
export function checkParams<P extends z.ZodObject>(
  service: Service<P>,
  params: z.output<P>,
): Failure | undefined {
  const checked = z.safeEncode(service.params, params);
  return checked.success ? undefined : badRequest(checked.error);
}

/** Reads the parameters of a query string; ones the service does not have are ignored, as O*NET does. */
export function readQuery<P extends z.ZodObject>(
  service: Service<P>,
  query: URLSearchParams,
): { readonly ok: true; readonly params: z.output<P> } | Failure {
  const read = z.safeParse(service.params, Object.fromEntries(query));
  return read.success ? { ok: true, params: read.data } : badRequest(read.error);
}

/**
 * The absolute URL that asks `service` with these parameters, in the order it declares them. Lists keep
 * their commas, as in O*NET's own links. The parameters must have passed `checkParams`.
 */
export function requestUrl<P extends z.ZodObject>(
  service: Service<P>,
  params: z.output<P>,
  baseUrl: string,
): string {
  const query: string[] = [];
  let path: string = service.path;
  for (const [name, text] of Object.entries(z.encode(service.params, params))) {
    if (typeof text !== 'string') continue;
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
