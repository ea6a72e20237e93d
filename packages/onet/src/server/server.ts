import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createServerApp, type AppOptions } from './app.ts';

/** Limits of node:http, times in milliseconds. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 30_000,
};
const MAX_CONNECTIONS = 1_000;

/** How long a stop waits for requests in progress. */
const STOP_TIMEOUT_MS = 5_000;

export interface RunningServer {
  /** With its trailing slash. */
  readonly url: string;
  /** Finishes requests in progress, then closes all connections. */
  readonly stop: () => Promise<void>;
}

interface StartOptions extends AppOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** Starts the O*NET server; resolves once it listens, rejects with the system's error if it cannot. */
export async function startServer({ host, port, ...options }: StartOptions): Promise<RunningServer> {
  const app = createServerApp(options);
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: LIMITS });
  if (!(server instanceof Server)) throw new TypeError('the adaptor made no HTTP/1.1 server');
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      const timer = setTimeout(() => {
        server.closeAllConnections();
      }, STOP_TIMEOUT_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
