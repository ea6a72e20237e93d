import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
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
  /** At most so many connections; one more closes the one that waits longest for its client. Default 4,000. */
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
  /** Every connection with the request that is being answered there, the one that waits longest for its client first. */
  const connections = new Map<Socket, IncomingMessage | undefined>();
  const longestWaiting = (): Socket | undefined => {
    for (const [socket, request] of connections) if (request?.complete !== true) return socket;
    return undefined;
  };
  const server = createServer(LIMITS, listener);
  server.on('connection', (socket) => {
    // Connections whose client sends nothing, or sends slowly, must not keep others out.
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
