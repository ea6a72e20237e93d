import { Agent, request, type IncomingMessage } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  /** A list sends a header more than once. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** Closes the connection after this many bytes of the body. */
  readonly cutAfter?: number;
}

export interface Reply {
  /** Undefined when the connection ended without an answer. */
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Keep-alive connections, as Discord and load balancers use them. */
export const keepAlive = (maxSockets = 256): Agent => new Agent({ keepAlive: true, maxSockets });

/** Sends one HTTP request, malformed if need be; never rejects. */
export async function sendRequest(
  url: string,
  { method = 'POST', path, headers, body, cutAfter }: RawRequest,
  agent?: Agent,
): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const target = new URL(path ?? '/interactions', url);
  const sent = request(target, {
    method,
    headers: Object.fromEntries(
      Object.entries(headers ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : [...value],
      ]),
    ),
    ...(agent && { agent }),
  });
  sent.on('response', (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    // A connection that ends within a body is an error, and then closed.
    response.on('error', () => undefined);
    response.on('close', () => {
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
  });
  sent.on('error', () => {
    resolve({ status: undefined, headers: {}, text: '' });
  });
  const chunked = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'transfer-encoding');
  if (body !== undefined && !chunked) sent.setHeader('Content-Length', Buffer.byteLength(body));
  if (cutAfter === undefined) sent.end(body);
  else {
    sent.write(Buffer.from(body ?? '').subarray(0, cutAfter), () => {
      sent.destroy();
    });
    sent.on('close', () => {
      resolve({ status: undefined, headers: {}, text: '' });
    });
  }
  return promise;
}
