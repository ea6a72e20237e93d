import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Limits of one request and one connection. Times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 4_000,
  requestTimeout: 10_000,
  // How often the two above are enforced; Node's default of 30 s would let a connection wait that long.
  connectionsCheckingInterval: 500,
  // Longer than common load balancers, so that they are the ones to close a connection.
  keepAliveTimeout: 75_000,
};

/** Each costs some 40 kB. */
const MAX_CONNECTIONS = 4_000;

/** Connections that the system holds until they are accepted; clients that find no place wait for whole seconds. */
const BACKLOG = 4_096;

export interface WebServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** From now on every response asks for the connection to be closed; requests are still served. */
  readonly drain: () => void;
  /** Accepts no new connection, and resolves when the last response is sent. */
  readonly close: () => Promise<void>;
  /** Closes every connection at once. */
  readonly destroy: () => void;
}

interface WebServerOptions {
  readonly listener: RequestListener;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** At most so many connections; one more closes the longest idle one. Default 4,000. */
  readonly maxConnections?: number;
}

/** Starts a web server; resolves once it listens. Rejects with the system's own error when it cannot. */
export async function startWebServer({
  listener,
  host,
  port,
  maxConnections = MAX_CONNECTIONS,
}: WebServerOptions): Promise<WebServer> {
  let draining = false;
  let connections = 0;
  /** Connections without a request in progress, the longest idle first. */
  const idle = new Set<Socket>();
  const server = createServer(LIMITS, listener);
  server.on('connection', (socket) => {
    connections += 1;
    idle.add(socket);
    socket.once('close', () => {
      connections -= 1;
      idle.delete(socket);
    });
    // Idle connections must not keep others out.
    const [longestIdle] = idle;
    if (connections > maxConnections) longestIdle?.destroy();
  });
  server.prependListener('request', ({ socket }, response) => {
    if (draining) response.setHeader('Connection', 'close');
    idle.delete(socket);
    response.once('close', () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
  server.listen({ host, port, backlog: BACKLOG });
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    drain() {
      draining = true;
    },
    async close() {
      draining = true;
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
    destroy() {
      server.closeAllConnections();
    },
  };
}
