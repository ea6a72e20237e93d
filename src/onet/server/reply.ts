import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer, FailureReason } from '../answer.ts';
import { REASON_HEADER } from '../web/refusals.ts';

const pack = promisify(gzip);

/** A shorter body gains nothing by compression. */
const SHORTEST_TO_PACK = 1_024;

/** An answer as HTTP sends it, ready to be sent again. */
export interface ServedReply {
  readonly status: 200 | 422 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body gzipped, made once somebody takes it so. */
  readonly packed: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Characters, roughly, that keeping it costs. */
  readonly weight: number;
}

/** gzip among the accepted encodings, with its quality when that is given. */
const GZIP = /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i;

/** Anybody's page may ask, with any headers: there is nothing to steal here. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REASON_HEADER,
} as const;

/** O*NET says with 422 both that a question is wrong and that it has no answer. */
const STATUS: Readonly<Record<FailureReason, 422 | 503>> = {
  'bad-request': 422,
  'no-data': 422,
  'not-available-locally': 422,
  unauthorized: 503,
  unavailable: 503,
};

export function replyOf(answer: Answer<unknown>): ServedReply {
  if (answer.ok) return reply(200, answer.data, {});
  const { reason, message, parameter } = answer;
  return reply(
    STATUS[reason],
    { error: message },
    {
      // O*NET's own body has no room for this; our client reads it here, others need not.
      [REASON_HEADER]: parameter === undefined ? reason : `${reason}; parameter=${parameter}`,
    },
  );
}

function reply(status: ServedReply['status'], data: unknown, headers: Record<string, string>): ServedReply {
  const body = JSON.stringify(data);
  let packing: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    status,
    body,
    weight: body.length,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      vary: 'accept-encoding',
      ...CORS,
      ...headers,
    },
    packed: async () => (packing ??= pack(body)),
  };
}

/** Whether a reply of this length goes out gzipped, by the request's `Accept-Encoding`. */
export function wantsPacked(acceptEncoding: string | undefined, { body }: ServedReply): boolean {
  if (acceptEncoding === undefined || body.length < SHORTEST_TO_PACK) return false;
  const [, quality = '1'] = GZIP.exec(acceptEncoding) ?? ['', '0'];
  return Number(quality) > 0;
}
