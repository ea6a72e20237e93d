import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A request's bytes, and the expected length of the response's body: other responses do not count. */
export interface LoadRequest {
  readonly bytes: Buffer;
  readonly bodyLength?: number | undefined;
}

/** Closed loop: `connections` connections, each of which sends the next request as soon as it has a response. */
export async function closedLoop(
  url: string,
  requests: readonly LoadRequest[],
  connections: number,
  milliseconds: number,
): Promise<{ readonly answered: number; readonly perSecond: number }> {
  let sent = 0;
  let answered = 0;
  const startedAt = performance.now();
  const elapsed = (): number => performance.now() - startedAt;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = openConnection(url);
      const next = (): void => {
        const request = requests[sent++ % requests.length];
        if (elapsed() > milliseconds || !request) connection.close();
        else
          connection.send(request, (isExpected) => {
            if (isExpected) answered += 1;
            next();
          });
      };
      next();
      await connection.closed;
    }),
  );
  return { answered, perSecond: (answered / elapsed()) * 1_000 };
}

/**
 * Open loop: sends `perSecond` requests whether or not earlier ones are answered. Resolves with the response times in
 * milliseconds, from when a request was due, so that delays of the sender count, too. An unexpected response counts as
 * none.
 */
export async function openLoop(
  url: string,
  requests: readonly LoadRequest[],
  perSecond: number,
  milliseconds: number,
): Promise<number[]> {
  const idle: Connection[] = [];
  const times: number[] = [];
  const total = Math.floor((perSecond * milliseconds) / 1_000);
  const startedAt = performance.now();
  const sendNth = (nth: number): void => {
    const request = requests[nth % requests.length];
    if (!request) throw new RangeError('there are no requests');
    const due = startedAt + (nth / perSecond) * 1_000;
    const connection = idle.pop() ?? openConnection(url);
    connection.send(request, (isExpected) => {
      times.push(isExpected ? performance.now() - due : Infinity);
      idle.push(connection);
    });
  };
  for (let sent = 0; times.length < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1_000) * perSecond) + 1);
    for (; sent < due; sent += 1) sendNth(sent);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (const connection of idle) connection.close();
  return times;
}

interface Connection {
  /** One request at a time. */
  readonly send: (request: LoadRequest, onResponse: (isExpected: boolean) => void) => void;
  readonly close: () => void;
  readonly closed: Promise<unknown>;
}

/** A connection that parses as little of a response as possible, so that the server is what is measured. */
function openConnection(url: string): Connection {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let sent: LoadRequest | undefined;
  let onResponse: (isExpected: boolean) => void = () => undefined;
  let left = 0;
  let isExpected = false;
  socket.on('data', (chunk: Buffer) => {
    if (left === 0) {
      const { head, body } = lengthsOf(chunk);
      left = head + body;
      isExpected = body === (sent?.bodyLength ?? body);
    }
    left -= chunk.length;
    if (left === 0) onResponse(isExpected);
  });
  return {
    send(request, done) {
      sent = request;
      onResponse = done;
      socket.write(request.bytes);
    },
    close() {
      socket.destroy();
    },
    closed: once(socket, 'close'),
  };
}

/** The lengths of a response's head and body, from its first chunk. */
function lengthsOf(chunk: Buffer): { readonly head: number; readonly body: number } {
  const head = chunk.toString('latin1', 0, chunk.indexOf('\r\n\r\n') + 4);
  const [, length] = /^HTTP\/1\.1 200 [^]*?content-length: (\d+)\r\n/i.exec(head) ?? [];
  if (length === undefined) throw new Error(`unexpected response: ${head.slice(0, 200)}`);
  return { head: head.length, body: Number(length) };
}
