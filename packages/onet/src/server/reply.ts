import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer, FailureReason } from '../answer.ts';
import { REASON_HEADER } from '../client/error-response.ts';

const compress = promisify(gzip);

/** Compressing a smaller body gains nothing. */
const MIN_GZIP_BYTES = 1_024;

/** An answer as an HTTP response that can be sent repeatedly. */
export interface Reply {
  readonly plain: ReplyContent;
  /** The same with a gzipped body, compressed when first needed; undefined for a small body. */
  readonly gzipped: (() => Promise<ReplyContent>) | undefined;
}

interface ReplyContent {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly init: { readonly status: number; readonly headers: Record<string, string> };
}

/** gzip among the accepted encodings, with its quality if given. */
const GZIP = /(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i;

/** Any web page may use this server: its data is public. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': REASON_HEADER,
} as const;

/** O*NET responds with 422 both to a bad request and when it has no data. */
const STATUS: Readonly<Record<FailureReason, 422 | 503>> = {
  'bad-request': 422,
  'no-data': 422,
  'not-available-locally': 422,
  unauthorized: 503,
  unavailable: 503,
};

export function toReply(answer: Answer<unknown>): Reply {
  if (answer.ok) return jsonReply(200, answer.data, {});
  const { reason, message, parameter } = answer;
  return jsonReply(
    STATUS[reason],
    { error: message },
    // O*NET's error body has no field for the reason; our client reads this header, others ignore it.
    { [REASON_HEADER]: parameter === undefined ? reason : `${reason}; parameter=${parameter}` },
  );
}

function jsonReply(status: number, data: unknown, extraHeaders: Record<string, string>): Reply {
  const body = Buffer.from(JSON.stringify(data));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    vary: 'accept-encoding',
    ...CORS,
    ...extraHeaders,
  };
  let compressing: Promise<ReplyContent> | undefined;
  const gzipped = async (): Promise<ReplyContent> =>
    (compressing ??= compress(body).then((bytes) =>
      content(bytes, status, { ...headers, 'content-encoding': 'gzip' }),
    ));
  return {
    plain: content(body, status, headers),
    gzipped: body.length < MIN_GZIP_BYTES ? undefined : gzipped,
  };
}

function content(
  body: Uint8Array<ArrayBuffer>,
  status: number,
  headers: Record<string, string>,
): ReplyContent {
  return { body, init: { status, headers: { ...headers, 'content-length': String(body.length) } } };
}

/** The response for a reply, gzipped if the request's `Accept-Encoding` allows it. */
export function send(
  { plain, gzipped }: Reply,
  acceptEncoding: string | undefined,
): Response | Promise<Response> {
  if (gzipped === undefined || acceptEncoding === undefined || !acceptsGzip(acceptEncoding)) {
    return new Response(plain.body, plain.init);
  }
  return gzipped().then(({ body, init }) => new Response(body, init));
}

function acceptsGzip(acceptEncoding: string): boolean {
  const [, quality = '1'] = GZIP.exec(acceptEncoding) ?? ['', '0'];
  return Number(quality) > 0;
}
