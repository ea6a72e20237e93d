import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { HttpEndpoint } from '../../discord/http/endpoint.ts';
import type { Health } from '../health.ts';
import type { Metrics } from '../metrics.ts';

/** `GET /healthz` (200 only while interactions can be answered) and `GET /metrics`. */
export function createRoutes(
  { report }: Pick<Health, 'report'>,
  { read, contentType }: Pick<Metrics, 'read' | 'contentType'>,
): Hono {
  const routes = new Hono();
  routes.get('/healthz', (context) => {
    const { status, shards, store, registration } = report();
    const connected = shards.filter((shard) => shard.connected).length;
    const body = { status, store, registration, shards: { connected, total: shards.length } };
    return context.json(body, status === 'ready' ? 200 : 503);
  });
  routes.get('/metrics', async (context) => context.body(await read(), 200, { 'Content-Type': contentType }));
  return routes;
}

/** Serves the routes. Interactions bypass Hono, because they are frequent. */
export function createListener(routes: Hono, endpoint: () => HttpEndpoint | undefined): RequestListener {
  const others = getRequestListener(routes.fetch);
  return (incoming, outgoing) => {
    const interactions = /^\/interactions\/?(?:\?|$)/.test(incoming.url ?? '') ? endpoint() : undefined;
    if (interactions) interactions(incoming, outgoing);
    else void others(incoming, outgoing);
  };
}
