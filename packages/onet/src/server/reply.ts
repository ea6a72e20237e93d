import type { Answer, FailureReason } from '../answer.ts';
import { REASON_HEADER } from '../client/error-response.ts';

/** An answer as an HTTP response that can be sent repeatedly. */
export interface Reply {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly init: { readonly status: number; readonly headers: Record<string, string> };
}

/** Any web page may use this server: its data is public. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REASON_HEADER,
} as const;

/** O*NET responds with 422 both to a bad request and when it has no data. */
const statusOf = (reason: FailureReason): number =>
  reason === 'unauthorized' || reason === 'unavailable' ? 503 : 422;

export function toReply(answer: Answer<unknown>): Reply {
  if (answer.ok) return jsonReply(200, answer.data, {});
  const { reason, message, parameter } = answer;
  return jsonReply(
    statusOf(reason),
    { error: message },
    // O*NET's error body has no field for the reason; our client reads this header, others ignore it.
    { [REASON_HEADER]: parameter === undefined ? reason : `${reason}; parameter=${parameter}` },
  );
}

function jsonReply(status: number, data: unknown, extraHeaders: Record<string, string>): Reply {
  const body = Buffer.from(JSON.stringify(data));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
    vary: 'accept-encoding',
    ...CORS,
    ...extraHeaders,
  };
  return { body, init: { status, headers } };
}
