import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import {
  createServer as createSocketServer,
  type AddressInfo,
  type ListenOptions,
  type Server,
  type Socket,
} from 'node:net';

/** What one request and one connection may cost. Times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  // Longer than common balancers keep theirs, so that they are the ones to let go.
  keepAliveTimeout: 75_000,
};

/** Each holds some 40 kB for as long as it is there. All are kept: to take in new ones would cost most when there is most to do. */
const MOST_CONNECTIONS = 4_000;

/** Connections that wait to be taken: whoever finds no place there waits for whole seconds before trying again. */
const BACKLOG = 4_096;

/**
 * Sockets that listen to the one address. A turn of the event loop takes a single connection from each, however many
 * wait; when there is much to do, turns are long, and at one socket they would wait for whole seconds.
 */
const SOCKETS = 16;

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
  let taken = 0;
  let connections = 0;
  server.on('connection', (socket) => {
    taken += 1;
    connections += 1;
    if (connections > MOST_CONNECTIONS) socket.destroy();
    socket.once('close', () => {
      connections -= 1;
    });
  });
  server.prependListener('request', (_, response) => {
    if (leaving) response.setHeader('Connection', 'close');
  });
  const { bound, sockets } = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    connections: () => taken,
    leave() {
      leaving = true;
    },
    async close() {
      leaving = true;
      if (!server.listening) return;
      const closed = sockets.map(async (socket) => once(socket, 'close'));
      for (const socket of sockets) socket.close();
      await Promise.all(closed);
    },
    cut() {
      server.closeAllConnections();
    },
  };
}

/** Listens with as many sockets as the system lets share an address; with one where it lets none. */
async function listen(
  server: Server,
  host: string,
  port: number,
): Promise<{ readonly bound: number; readonly sockets: readonly Server[] }> {
  // Sockets that share would join whoever listens there already: whether the port is free is found out by one that does not.
  const probe = createSocketServer();
  const bound = await listenOn(probe, { host, port });
  probe.close();
  await once(probe, 'close');
  const sockets = [server];
  try {
    await listenOn(server, { host, port: bound, reusePort: true });
    const others = Array.from({ length: SOCKETS - 1 }, async () => {
      const socket = createSocketServer({ allowHalfOpen: true, noDelay: true }, (connection: Socket) => {
        server.emit('connection', connection);
      });
      await listenOn(socket, { host, port: bound, reusePort: true });
      sockets.push(socket);
    });
    await Promise.all(others);
  } catch {
    // Fewer serve as well, only slower at the onset of too much; if none listens, the next error is the one that tells.
    if (!server.listening) await listenOn(server, { host, port: bound });
  }
  return { bound, sockets };
}

/** Rejects with the system's own error; gives the port. */
async function listenOn(server: Server, where: ListenOptions): Promise<number> {
  server.listen({ ...where, backlog: BACKLOG });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
