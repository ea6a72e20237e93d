import type { z } from 'zod';
import type { Failure } from '../answer.ts';
import type { Service } from '../services/service.ts';
import { errorMessage, errorResponse } from './error-response.ts';
import { unavailable } from './failures.ts';
import type { HttpResponse } from './http.ts';

/** The data of a reply as the service declares it, or why there is none. */
export function parseResponse<P extends z.ZodObject, D extends z.ZodType>(
  service: Service<P, D>,
  response: HttpResponse,
  redact: (text: string) => string,
): { readonly ok: true; readonly data: z.output<D> } | Failure {
  const { status, text } = response;
  if (status === 400 || status === 422) return errorResponse(service, response, redact);
  if (status === 404) {
    // Only a body of O*NET's own form is an answer; any other 404 says that the path is not one of its.
    return errorMessage(text) === undefined
      ? unavailable(`has nothing at the path of "${service.name}" (404)`)
      : { ...errorResponse(service, response, redact), reason: 'no-data' };
  }
  if (status !== 200) return unavailable(`answered "${service.name}" with status ${status}`);
  const json = parse(text);
  if (!json.ok) {
    const html = /^\s*</.test(text) ? 'a web page' : 'something that is no whole JSON';
    return unavailable(`sent ${html} for "${service.name}"`);
  }
  const read = service.data.safeParse(json.value);
  if (read.success) return { ok: true, data: read.data };
  const [issue] = read.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'its top' : `"${issue.path.join('.')}"`;
  return unavailable(
    redact(
      `sent "${service.name}" in a form we do not know, at ${place}: ${issue?.message ?? 'no reason given'}`,
    ),
  );
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
