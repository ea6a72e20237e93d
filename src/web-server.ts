import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request and one connection may cost. Times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  // Longer than common balancers keep theirs, so that they are the ones to let go.
  keepAliveTimeout: 75_000,
};
const MOST_CONNECTIONS = 4_000;

/** With more connections than this none is kept after its answer: each holds some 40 kB for as long as it is there. */
const MOST_KEPT = 1_000;

/** Connections that wait to be taken: whoever finds no place there waits for whole seconds before trying again. */
const BACKLOG = 4_096;

export interface WebServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** How many connections it has taken in. */
  readonly connections: () => number;
  /** From now on every answer asks for the connection to be closed; whoever comes is still served. */
  readonly leave: () => void;
  /** Takes no new connection, and resolves when the last answer is sent. */
  readonly close: () => Promise<void>;
  /** Lets every connection go at once. */
  readonly cut: () => void;
}

interface WebServerOptions {
  readonly listener: RequestListener;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Starts a web server; resolves once it listens. Rejects with the system's own error when it can not. */
export async function startWebServer({ listener, host, port }: WebServerOptions): Promise<WebServer> {
  let leaving = false;
  const server = createServer(LIMITS, listener);
  server.maxConnections = MOST_CONNECTIONS;
  let taken = 0;
  let connections = 0;
  server.on('connection', (socket) => {
    taken += 1;
    connections += 1;
    socket.once('close', () => {
      connections -= 1;
    });
  });
  server.prependListener('request', (_, response) => {
    if (leaving || connections > MOST_KEPT) response.setHeader('Connection', 'close');
  });
  server.listen({ port, host, backlog: BACKLOG });
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    connections: () => taken,
    leave() {
      leaving = true;
    },
    async close() {
      leaving = true;
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
    cut() {
      server.closeAllConnections();
    },
  };
}
