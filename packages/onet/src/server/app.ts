import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { getPathNoStrict } from 'hono/utils/url';
import { LRUCache } from 'lru-cache';
import { REASON_HEADER } from '../client/error-response.ts';
import type { Log } from '../util/log.ts';
import type { Onet } from '../onet.ts';
import { readParams } from '../services/request.ts';
import type { AnyService } from '../services/service.ts';
import type { Family } from '../services/index.ts';
import { CORS, toReply, type Reply } from './reply.ts';
import { indexPage } from './index-page.ts';
import { INDEX_PATHS, serviceIndex } from './service-index.ts';

/** Limit of the cached replies, by the bytes of their bodies. */
const MAX_CACHE_BYTES = 32 * 1024 * 1024;

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
const ALLOW = METHODS.join(', ');

export interface AppOptions {
  readonly families: readonly Family[];
  /** Gives O*NET with links that begin with this address. Its answers must not change. */
  readonly withBaseUrl: (baseUrl: string) => Onet;
  readonly log: Log;
}

/** An HTTP app like O*NET Web Services v2: same paths, parameters, bodies, links and errors. */
export function createServerApp({ families, withBaseUrl, log }: AppOptions): Hono {
  const app = new Hono({ getPath });
  const cache = new LRUCache<string, Reply>({
    maxSize: MAX_CACHE_BYTES,
    sizeCalculation: ({ body }, key) => key.length + body.length,
  });
  const gzip = compress({ encoding: 'gzip' });
  // Faster for clients that accept no encoding: the middleware reads the headers of every response.
  app.use(async (c, next) => (c.req.header('accept-encoding') === undefined ? next() : gzip(c, next)));

  const services = families.flatMap((family) => family.services);

  for (const path of INDEX_PATHS) {
    app.get(routeOf(path), async (c) => {
      const baseUrl = baseUrlOf(c);
      const headers = { ...CORS, vary: 'accept' };
      // O*NET responds with JSON only. The page is for people who open the address in a browser.
      if (path !== '/' || c.req.header('accept')?.includes('text/html') !== true) {
        return c.json(serviceIndex(path, services, baseUrl), 200, headers);
      }
      return c.html(
        indexPage({ families, baseUrl, about: await withBaseUrl(baseUrl).about() }),
        200,
        headers,
      );
    });
  }
  for (const service of services) {
    for (const path of [service.path, ...(service.otherPaths ?? [])]) {
      app.get(routeOf(path), (c) => {
        const key = `${baseUrlOf(c)} ${c.req.url}`;
        const cached = cache.get(key);
        return cached === undefined ? answer(service, c, key) : new Response(cached.body, cached.init);
      });
    }
  }

  app.options('*', cors({ allowMethods: METHODS, exposeHeaders: [REASON_HEADER], maxAge: 86_400 }));
  app.notFound((c) =>
    c.req.method === 'GET' || c.req.method === 'HEAD'
      ? c.json({ error: `No service has this path; ${baseUrlOf(c)} lists all services.` }, 404, CORS)
      : c.json({ error: `Only ${ALLOW} are supported.` }, 405, { ...CORS, allow: ALLOW }),
  );
  app.onError((error, c) => {
    log.error({ error, path: c.req.path }, 'a request to the O*NET server failed');
    return c.json({ error: 'Internal server error.' }, 500, CORS);
  });
  return app;

  async function answer(service: AnyService, c: Context, key: string): Promise<Response> {
    const { searchParams } = new URL(c.req.url);
    for (const [name, value] of Object.entries(c.req.param())) searchParams.set(name, value);
    const read = readParams(service, searchParams);
    const reply = toReply(read.ok ? await withBaseUrl(baseUrlOf(c)).call(service, read.params) : read);
    if (reply.init.status < 500) cache.set(key, reply);
    return new Response(reply.body, reply.init);
  }
}

/** Routes ignore a trailing slash, and a doubled leading one of clients that join a base URL and a path. */
function getPath(request: Request): string {
  return getPathNoStrict(request).replace(/^\/{2,}/, '/');
}

/** `/a/{code}/` as the router writes it. */
function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/(?<=.)\/$/, '');
}

/** The origin of the request with a trailing slash. A reverse proxy can set the scheme to https. */
function baseUrlOf(c: Context): string {
  const { url } = c.req;
  const host = url.slice(url.indexOf('//'), url.indexOf('/', url.indexOf('//') + 2));
  return `${c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http'}:${host}/`;
}
