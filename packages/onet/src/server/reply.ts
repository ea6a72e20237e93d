import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer, FailureReason } from '../answer.ts';
import { REASON_HEADER } from '../client/error-response.ts';

const pack = promisify(gzip);

/** A shorter body gains nothing by compression. */
const SHORTEST_TO_PACK = 1_024;

/** An answer as HTTP sends it, ready to be sent again and again. */
export interface ServedReply {
  readonly plain: Sendable;
  /** The same with its body gzipped, made once somebody takes it so; undefined where that gains nothing. */
  readonly packed: (() => Promise<Sendable>) | undefined;
}

interface Sendable {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly init: { readonly status: number; readonly headers: Record<string, string> };
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

function reply(status: number, data: unknown, extra: Record<string, string>): ServedReply {
  const body = Buffer.from(JSON.stringify(data));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    vary: 'accept-encoding',
    ...CORS,
    ...extra,
  };
  let packing: Promise<Sendable> | undefined;
  const packed = async (): Promise<Sendable> =>
    (packing ??= pack(body).then((bytes) =>
      sendable(bytes, status, { ...headers, 'content-encoding': 'gzip' }),
    ));
  return {
    plain: sendable(body, status, headers),
    packed: body.length < SHORTEST_TO_PACK ? undefined : packed,
  };
}

function sendable(body: Uint8Array<ArrayBuffer>, status: number, headers: Record<string, string>): Sendable {
  return { body, init: { status, headers: { ...headers, 'content-length': String(body.length) } } };
}

/** Sends a reply, gzipped when the request's `Accept-Encoding` has that. */
export function send(
  { plain, packed }: ServedReply,
  acceptEncoding: string | undefined,
): Response | Promise<Response> {
  if (packed === undefined || acceptEncoding === undefined || !takesGzip(acceptEncoding)) {
    return new Response(plain.body, plain.init);
  }
  return packed().then(({ body, init }) => new Response(body, init));
}

function takesGzip(acceptEncoding: string): boolean {
  const [, quality = '1'] = GZIP.exec(acceptEncoding) ?? ['', '0'];
  return Number(quality) > 0;
}
