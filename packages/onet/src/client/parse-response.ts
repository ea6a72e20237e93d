import type { z } from 'zod';
import type { Failure } from '../answer.ts';
import type { Service } from '../services/service.ts';
import { errorMessage, errorResponse } from './error-response.ts';
import { unavailable } from './failures.ts';
import type { HttpResponse } from './http.ts';
import { parseTolerantly } from './tolerant-parse.ts';

interface Parsed<T> {
  readonly ok: true;
  readonly data: T;
  /** What was changed to read a response that differs from the declared form in parts. */
  readonly repairs: readonly string[];
}

/** The data of a response as the service declares it, or why there is none. */
export function parseResponse<P extends z.ZodObject, D extends z.ZodType>(
  service: Service<P, D>,
  response: HttpResponse,
  redact: (text: string) => string,
): Parsed<z.output<D>> | Failure {
  const { status, text } = response;
  if (status === 400 || status === 422) return errorResponse(service, response, redact);
  if (status === 404) {
    // Only a JSON error is an answer about the request; any other 404 says that the path does not exist.
    return errorMessage(text) === undefined
      ? unavailable(`has nothing at the path of "${service.name}" (404)`)
      : { ...errorResponse(service, response, redact), reason: 'no-data' };
  }
  if (status !== 200) return unavailable(`answered "${service.name}" with status ${status}`);
  const json = parseJson(text);
  if (!json.ok) {
    const form = /^\s*</.test(text) ? 'a web page' : 'a body that is not valid JSON';
    return unavailable(`sent ${form} for "${service.name}"`);
  }
  const parsed = service.data.safeParse(json.value);
  if (parsed.success) return { ok: true, data: parsed.data, repairs: [] };
  const tolerant = parseTolerantly(service.data, json.value);
  if (tolerant !== undefined) return { ok: true, ...tolerant };
  const [issue] = parsed.error.issues;
  const path = issue === undefined || issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
  const why = issue?.message ?? 'no reason given';
  return unavailable(redact(`sent "${service.name}" in an unknown form, at ${path}: ${why}`));
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
