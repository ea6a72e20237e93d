import { Hono, type Context } from 'hono';
import { getPathNoStrict } from 'hono/utils/url';
import type { Log } from '../util/log.ts';
import type { Onet } from '../onet.ts';
import { boundedMap } from '../util/lru-map.ts';
import { readParams } from '../services/request.ts';
import type { AnyService } from '../services/service.ts';
import type { Family } from '../services/index.ts';
import { CORS, replyOf, send, type ServedReply } from './reply.ts';
import { startPage } from './index-page.ts';

/** Replies that are kept ready, in bytes of their plain bodies. */
const MOST_KEPT = 32 * 1024 * 1024;

const METHODS = 'GET, HEAD, OPTIONS';

export interface AppOptions {
  readonly families: readonly Family[];
  /** O*NET with links that begin with this address. What it answers once it answers always. */
  readonly at: (baseUrl: string) => Onet;
  readonly log: Log;
}

/** Answers HTTP as O*NET Web Services v2 does: same paths, parameters, bodies, links and errors. */
export function createServerApp({ families, at, log }: AppOptions): Hono {
  const app = new Hono({ getPath });
  const kept = boundedMap<ServedReply>(MOST_KEPT, ({ plain }) => plain.body.length);

  app.get('/', async (c) => {
    const baseUrl = baseOf(c);
    return c.html(startPage({ families, baseUrl, about: await at(baseUrl).about() }), 200, CORS);
  });
  for (const service of families.flatMap((family) => family.services)) {
    for (const path of [service.path, ...(service.otherPaths ?? [])]) {
      app.get(patternOf(path), (c) => {
        const key = `${baseOf(c)} ${c.req.url}`;
        const ready = kept.get(key);
        return ready === undefined ? answer(service, c, key) : send(ready, c.req.header('accept-encoding'));
      });
    }
  }

  app.options('*', (c) => {
    const headers = c.req.header('access-control-request-headers');
    return c.body(null, 204, {
      ...CORS,
      'access-control-allow-methods': METHODS,
      'access-control-max-age': '86400',
      ...(headers !== undefined && {
        'access-control-allow-headers': headers,
        vary: 'access-control-request-headers',
      }),
    });
  });
  app.notFound((c) =>
    c.req.method === 'GET' || c.req.method === 'HEAD'
      ? c.json({ error: `No service has this path; ${baseOf(c)} lists them all.` }, 404, CORS)
      : c.json({ error: `Only ${METHODS} are answered here.` }, 405, { ...CORS, allow: METHODS }),
  );
  app.onError((error, c) => {
    log.error({ error, path: c.req.path }, 'a question to the O*NET server could not be answered');
    return c.json({ error: 'This went wrong on our side.' }, 500, CORS);
  });
  return app;

  async function answer(service: AnyService, c: Context, key: string): Promise<Response> {
    const { searchParams } = new URL(c.req.url);
    for (const [name, value] of Object.entries(c.req.param())) searchParams.set(name, value);
    const read = readParams(service, searchParams);
    const reply = replyOf(read.ok ? await at(baseOf(c)).call(service, read.params) : read);
    // What went wrong here may go right the next time.
    if (reply.plain.init.status < 500) kept.set(key, reply);
    return send(reply, c.req.header('accept-encoding'));
  }
}

/** O*NET uses its paths with a slash at the end and without; a base with a slash and a path with one make two. */
function getPath(request: Request): string {
  return getPathNoStrict(request).replace(/^\/{2,}/, '/');
}

/** `/a/{code}/` as the router writes it. */
function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/(?<=.)\/$/, '');
}

/** The address that was asked, with a slash at the end; a proxy in front may say that it speaks https. */
function baseOf(c: Context): string {
  const { url } = c.req;
  const host = url.slice(url.indexOf('//'), url.indexOf('/', url.indexOf('//') + 2));
  return `${c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http'}:${host}/`;
}
