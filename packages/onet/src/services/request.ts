import { z } from 'zod';
import { memoize } from '../util/memoize.ts';
import type { Failure } from '../answer.ts';
import type { Service } from './service.ts';

/** The address of O*NET Web Services v2. */
export const ONET_URL = 'https://api-v2.onetcenter.org/';

/** Parameters as in a URL, by name; a list is a repeated parameter. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

/** Checks typed parameters and writes them as text. A `bad-request` names the invalid parameter. */
export function writeParams<P extends z.ZodObject>(
  service: Service<P>,
  params: z.output<P>,
): { readonly ok: true; readonly texts: Texts } | Failure {
  if (takesNothing(service.params)) return { ok: true, texts: {} };
  const written = z.safeEncode(service.params, params);
  if (!written.success) return badRequest(written.error);
  const texts: Record<string, string | readonly string[]> = {};
  for (const [name, text] of Object.entries(written.data)) {
    if (typeof text === 'string') texts[name] = text;
    else if (Array.isArray(text)) texts[name] = text.map(String);
  }
  return { ok: true, texts };
}

/** Many calls have no parameters: nothing has to be checked. */
const takesNothing = memoize((params: z.ZodObject) => Object.keys(params.shape).length === 0);

/**
 * Reads the parameters of a query string, which includes those of the path. Unknown parameters are ignored,
 * as O*NET does. A list can be one text with commas, or a repeated parameter.
 */
export function readParams<P extends z.ZodObject>(
  service: Service<P>,
  query: URLSearchParams,
): { readonly ok: true; readonly params: z.output<P> } | Failure {
  const texts: Record<string, string | string[]> = {};
  for (const [name, schema] of Object.entries(service.params.shape)) {
    const values = query.getAll(name);
    if (values.length > 0) texts[name] = isRepeated(schema) ? values : values.join(',');
  }
  const read = z.safeParse(service.params, texts);
  return read.success ? { ok: true, params: read.data } : badRequest(read.error);
}

/** Codes, lists of codes and numbers: nearly all parameters. */
const NEEDS_NO_ENCODING = /^[\w.,-]*$/;

/**
 * The absolute URL of a request to `service` with these parameters, in the order of its declaration. Lists keep
 * their commas, as in O*NET's own links.
 */
export function requestUrl(service: Pick<Service, 'path' | 'params'>, texts: Texts, baseUrl: string): string {
  let path: string = service.path;
  let query = '';
  const hasPlaces = path.includes('{');
  const write = (name: string, text: string): void => {
    const value = NEEDS_NO_ENCODING.test(text)
      ? text
      : // Half a surrogate pair has no place in a URL.
        encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
    if (hasPlaces && path.includes(`{${name}}`)) path = path.replace(`{${name}}`, () => value);
    else query += `${query === '' ? '?' : '&'}${name}=${value}`;
  };
  for (const name in service.params.shape) {
    const text = texts[name];
    if (typeof text === 'string') write(name, text);
    else for (const each of text ?? []) write(name, each);
  }
  return baseUrl + path.slice(1) + query;
}

/** The URL of a request for the example of a service. */
export function exampleUrl(service: Service, baseUrl: string): string {
  const written = writeParams(service, service.example);
  return requestUrl(service, written.ok ? written.texts : {}, baseUrl);
}

/** Whether a parameter is written once for each of its values: its text form is a list. */
function isRepeated(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isRepeated(schema.unwrap());
  return schema instanceof z.ZodPipe ? isRepeated(schema.in) : schema instanceof z.ZodArray;
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
