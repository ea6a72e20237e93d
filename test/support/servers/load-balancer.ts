import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer: takes turns among the healthy instances. */
export interface Balancer {
  readonly url: string;
  /** The backend of each interaction, in order. */
  readonly sent: readonly string[];
  readonly add: (backend: string) => void;
  readonly remove: (backend: string) => void;
  readonly close: () => Promise<void>;
}

const HEALTH_CHECK_MS = 200;

/** Checks the health of each backend, and tries another one only when a connection is refused. */
export async function startBalancer(): Promise<Balancer> {
  const backends = new Map<string, { healthy: boolean }>();
  const sent: string[] = [];
  let turn = 0;

  const asking = setInterval(() => {
    for (const [url, state] of backends) {
      fetch(`${url}/healthz`, { signal: AbortSignal.timeout(1_000) }).then(
        ({ ok }) => (state.healthy = ok),
        () => (state.healthy = false),
      );
    }
  }, HEALTH_CHECK_MS);

  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const healthy = [...backends].filter(([, state]) => state.healthy).map(([url]) => url);
      turn += 1;
      const order = healthy.map((_, index) => healthy[(turn + index) % healthy.length] ?? '');
      pass(order);
    });
    const pass = ([backend, ...others]: readonly string[]): void => {
      if (backend === undefined) {
        outgoing.writeHead(502).end();
        return;
      }
      const passed = request(new URL(incoming.url ?? '/', backend), {
        method: incoming.method,
        headers: { ...incoming.headers, connection: 'close' },
      });
      passed.on('response', (response) => {
        outgoing.writeHead(response.statusCode ?? 502, {
          'content-type': response.headers['content-type'] ?? '',
        });
        response.pipe(outgoing);
      });
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') pass(others);
        else if (outgoing.headersSent) outgoing.destroy();
        else outgoing.writeHead(502).end();
      });
      sent.push(backend);
      passed.end(Buffer.concat(chunks));
    };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    add(backend) {
      backends.set(backend, { healthy: true });
    },
    remove(backend) {
      backends.delete(backend);
    },
    async close() {
      clearInterval(asking);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
