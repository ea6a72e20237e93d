import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Limits of one request and one connection. Times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 4_000,
  requestTimeout: 10_000,
  // How often the timeouts above are checked; Node's default is 30 s.
  connectionsCheckingInterval: 500,
  // Longer than that of common load balancers, so that they close idle connections first.
  keepAliveTimeout: 75_000,
};

/** Each connection takes some 40 kB. */
const MAX_CONNECTIONS = 4_000;

/** The kernel's queue of connections to accept; clients beyond it wait for seconds before they retry. */
const BACKLOG = 4_096;

export interface WebServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** From now on responses carry `Connection: close`; requests are still served. */
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
  /** At the limit, a new connection closes the one that has waited longest for its client. Default 4,000. */
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
  /** Every connection with its current request, the one that has waited longest for its client first. */
  const connections = new Map<Socket, IncomingMessage | undefined>();
  const longestWaiting = (): Socket | undefined => {
    for (const [socket, request] of connections) if (request?.complete !== true) return socket;
    return undefined;
  };
  const server = createServer(LIMITS, listener);
  server.on('connection', (socket) => {
    // Clients that send nothing, or send slowly, must not block others.
    if (connections.size >= maxConnections) longestWaiting()?.destroy();
    connections.set(socket, undefined);
    socket.once('close', () => {
      connections.delete(socket);
    });
  });
  server.prependListener('request', (request, response) => {
    const { socket } = request;
    if (draining) response.setHeader('Connection', 'close');
    connections.set(socket, request);
    response.once('close', () => {
      if (!connections.delete(socket) || socket.destroyed) return;
      connections.set(socket, undefined);
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
