import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Endpoint } from '../discord/endpoint.ts';
import type { Metrics } from './metrics.ts';
import { cannotListen } from './shutdown.ts';
import { startWebServer, type WebServer } from './http-server.ts';

/** Whether interactions are welcome. */
export type Status = 'starting' | 'ready' | 'draining';

/** What a bot answers over HTTP besides what it does on Discord: its health and figures, and the interactions that come that way. */
export interface Site {
  readonly url: string | undefined;
  /** How many connections it has taken in. */
  readonly connections: () => number;
  /** Health and figures, also for a server of somebody else's that passes requests on. */
  readonly routes: Hono;
  readonly setStatus: (status: Status) => void;
  /** Takes nothing new, and resolves when all that was asked is answered. */
  readonly close: () => Promise<void>;
  /** Lets every connection go. */
  readonly cut: () => void;
}

interface SiteOptions {
  readonly endpoint: Endpoint | undefined;
  readonly metrics?: Pick<Metrics, 'read' | 'contentType'>;
  /** Absent: it is only there to be passed on to. */
  readonly listen: { readonly host: string; readonly port: number } | undefined;
}

/** Opens the site. Rejects with a StartupError when it can not listen there. */
export async function openSite({ endpoint, metrics, listen }: SiteOptions): Promise<Site> {
  let status: Status = 'starting';
  const routes = new Hono();
  routes.get('/healthz', (context) => context.json({ status }, status === 'ready' ? 200 : 503));
  if (metrics) {
    routes.get('/metrics', async (context) =>
      context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
    );
  }

  const server = listen && (await serve(routes, endpoint, listen));
  return {
    url: server?.url,
    connections: () => server?.connections() ?? 0,
    routes,
    setStatus(next) {
      status = next;
      if (next === 'draining') server?.leave();
    },
    async close() {
      await server?.close();
    },
    cut() {
      server?.cut();
    },
  };
}

async function serve(
  routes: Hono,
  endpoint: Endpoint | undefined,
  { host, port }: { host: string; port: number },
): Promise<WebServer> {
  try {
    return await startWebServer({ listener: listenerOf(routes, endpoint), host, port });
  } catch (error) {
    throw cannotListen(error, host, port);
  }
}

/** Interactions go straight to their endpoint: there are many of them, and they are all there is to do fast. */
function listenerOf(routes: Hono, endpoint: Endpoint | undefined): RequestListener {
  const others = getRequestListener(routes.fetch);
  return (incoming, outgoing) => {
    if (endpoint && /^\/interactions(?:\?|$)/.test(incoming.url ?? '')) endpoint(incoming, outgoing);
    else void others(incoming, outgoing);
  };
}
