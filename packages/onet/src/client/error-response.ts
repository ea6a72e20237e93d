import type { Failure, FailureReason } from '../answer.ts';
import type { AnyService } from '../services/service.ts';
import type { HttpResponse } from './http.ts';

/** Where our own server says which of the reasons it means; O*NET sends no such thing. */
export const REASON_HEADER = 'x-waymark-reason';

/** The longest piece of somebody else's words that we repeat. */
const MAX_QUOTE_LENGTH = 300;

const PASSED_ON: readonly FailureReason[] = [
  'no-data',
  'not-available-locally',
  'bad-request',
  'unavailable',
];

/** Words of a validator: the question itself is wrong. */
const WRONG = /\b(must|required|missing|malformed|invalid|not valid|unrecognized)\b/i;

/** Words for a right question with an empty answer, an ordinary outcome for many occupations. */
const NOTHING =
  /\bno (such|data|information|results?|records?|match(es)?|occupations?|careers?)\b|\bnot (found|available|exist|have|collected)\b|\b(unknown|obsolete|unavailable)\b/i;

/**
 * Tells the two meanings of 422 apart, by its words first:
 * - a validator's words, or the name of a parameter between quotes or after a slash: `bad-request`;
 * - words such as "no data", "not found", "obsolete": `no-data`;
 * - neither: `no-data` when the address names what is asked for (an occupation's section), because our own
 *   checks have passed its parameters, and `bad-request` otherwise.
 */
export function errorResponse(
  service: AnyService,
  response: HttpResponse,
  redact: (text: string) => string,
): Failure {
  const said = redact(errorMessage(response.text) ?? '').slice(0, MAX_QUOTE_LENGTH);
  const message = said === '' ? `O*NET refused this question (${response.status}).` : `O*NET says: ${said}`;
  const [reason = '', parameter] = (response.header(REASON_HEADER) ?? '').split('; parameter=');
  const passedOn = PASSED_ON.find((known) => known === reason);
  if (passedOn !== undefined) {
    return { ok: false, reason: passedOn, message, ...(parameter !== undefined && { parameter }) };
  }
  const named = parameterName(said, service);
  const wrong = WRONG.test(said) || (named !== undefined && !NOTHING.test(said));
  if (wrong)
    return { ok: false, reason: 'bad-request', message, ...(named !== undefined && { parameter: named }) };
  const nothing = NOTHING.test(said) || service.path.includes('{');
  return { ok: false, reason: nothing ? 'no-data' : 'bad-request', message };
}

/** The text of O*NET's error body; undefined when the body is anything else. */
export function errorMessage(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const said = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}

function parameterName(said: string, service: AnyService): string | undefined {
  return Object.keys(service.params.shape).find((name) =>
    new RegExp(`['"\`/]${name}(?=['"\`\\s]|$)`).test(said),
  );
}
