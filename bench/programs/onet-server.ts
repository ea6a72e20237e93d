import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine } from '../../packages/onet/src/engine/engine.ts';
import { createServerApp } from '../../packages/onet/src/server/app.ts';
import { startServer } from '../../packages/onet/src/server/server.ts';
import { families } from '../../packages/onet/src/services/index.ts';

/**
 * One of the two servers that `../onet-http.ts` asks, in a process of its own: `waymark`, or `bare`, a node:http server
 * with nothing but the same bytes by path. The paths come as one message; the address goes back as one.
 */
const { withBaseUrl } = createEngine();
const log = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };

process.once('message', (paths: readonly string[]) => {
  const starting =
    process.argv[2] === 'bare'
      ? startBare(paths)
      : startServer({ host: '127.0.0.1', port: 0, families, withBaseUrl, log });
  void starting.then(({ url }) => process.send?.(url));
});

async function startBare(paths: readonly string[]): Promise<{ readonly url: string }> {
  const app = createServerApp({ families, withBaseUrl, log });
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '') ?? Buffer.from('{}');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of paths) {
    bodies.set(path, Buffer.from(await (await app.request(url + path)).arrayBuffer()));
  }
  return { url: `${url}/` };
}
