import type { Failure, FailureReason } from '../answer.ts';
import type { AnyService } from '../services/service.ts';
import type { HttpResponse } from './http.ts';

/** In responses of our own server: the reason of the failure. O*NET has no such header. */
export const REASON_HEADER = 'x-waymark-reason';

/** Limit of quoted error texts. */
const MAX_QUOTE_LENGTH = 300;

const FORWARDED_REASONS: readonly FailureReason[] = [
  'no-data',
  'not-available-locally',
  'bad-request',
  'unavailable',
];

/** Words of a validator: the request is wrong. */
const INVALID = /\b(must|required|missing|malformed|invalid|not valid|unrecognized)\b/i;

/** Words for a valid request without data, an ordinary outcome for many occupations. */
const NO_DATA =
  /\bno (such|data|information|results?|records?|match(es)?|occupations?|careers?)\b|\bnot (found|available|exist|have|collected)\b|\b(unknown|obsolete|unavailable)\b/i;

/**
 * The failure that a 400, 404 or 422 stands for. O*NET uses 422 both for a bad request and for missing data, so its
 * error text decides:
 * - words of a validator, or a parameter's name in quotes or after a slash: `bad-request`;
 * - words such as "no data", "not found", "obsolete": `no-data`;
 * - neither: `no-data` if the path names what is requested (an occupation's section), because our own checks have
 *   accepted the parameters; `bad-request` otherwise.
 */
export function errorResponse(
  service: AnyService,
  response: HttpResponse,
  redact: (text: string) => string,
): Failure {
  const error = redact(errorMessage(response.text) ?? '').slice(0, MAX_QUOTE_LENGTH);
  const message =
    error === '' ? `O*NET Web Services rejects the request (${response.status}).` : `O*NET says: ${error}`;
  const [header = '', headerParameter] = (response.header(REASON_HEADER) ?? '').split('; parameter=');
  const reason = FORWARDED_REASONS.find((known) => known === header);
  if (reason !== undefined) {
    return {
      ok: false,
      reason,
      message,
      ...(headerParameter !== undefined && { parameter: headerParameter }),
    };
  }
  const parameter = parameterName(error, service);
  if (INVALID.test(error) || (parameter !== undefined && !NO_DATA.test(error))) {
    return { ok: false, reason: 'bad-request', message, ...(parameter !== undefined && { parameter }) };
  }
  const isNoData = NO_DATA.test(error) || service.path.includes('{');
  return { ok: false, reason: isNoData ? 'no-data' : 'bad-request', message };
}

/** The text of O*NET's error body; undefined if the body is anything else. */
export function errorMessage(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}

function parameterName(error: string, service: AnyService): string | undefined {
  return Object.keys(service.params.shape).find((name) =>
    new RegExp(`['"\`/]${name}(?=['"\`\\s]|$)`).test(error),
  );
}
