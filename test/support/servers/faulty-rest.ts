import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How a request fails. */
export type Fault = 'rate limited' | 'broken' | 'cut';

export interface FaultyRest {
  /** REST base without a version. */
  readonly apiUrl: string;
  /** Makes the next requests that answer interactions fail, in this order. */
  readonly failNext: (...faults: Fault[]) => void;
  readonly remaining: () => number;
}

/** A proxy of the playground's REST API that fails on demand; closes when the test ends. */
export async function startFaultyRest(apiUrl: string): Promise<FaultyRest> {
  const faults: Fault[] = [];
  const server = createServer((incoming, outgoing) => {
    const answers = /\/(callback|webhooks\/)/.test(incoming.url ?? '');
    const fault = answers ? faults.shift() : undefined;
    if (fault === 'cut') {
      incoming.socket.destroy();
    } else if (fault === 'broken') {
      incoming.resume();
      outgoing.writeHead(502).end('Bad Gateway');
    } else if (fault === 'rate limited') {
      incoming.resume();
      outgoing
        .writeHead(429, {
          'content-type': 'application/json',
          'retry-after': '1',
          'x-ratelimit-scope': 'shared',
        })
        .end(JSON.stringify({ message: 'You are being rate limited.', retry_after: 0.2, global: false }));
    } else {
      const passed = request(new URL(incoming.url ?? '', apiUrl), {
        method: incoming.method,
        headers: { ...incoming.headers, host: new URL(apiUrl).host },
      });
      passed.on('response', (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      incoming.pipe(passed);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    failNext: (...next) => faults.push(...next),
    remaining: () => faults.length,
  };
}
