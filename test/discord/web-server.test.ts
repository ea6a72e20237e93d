import { expect, it, onTestFinished } from 'vitest';
import { startWebServer, type WebServer } from '../../src/ops/http-server.ts';
import { knock } from '../support/knock.ts';

async function start(port = 0): Promise<WebServer> {
  const server = await startWebServer({
    host: '127.0.0.1',
    port,
    listener: (_, response) => response.end('here'),
  });
  onTestFinished(async () => {
    server.cut();
    await server.close();
  });
  return server;
}

const portOf = ({ url }: WebServer): number => Number(new URL(url).port);

it('answers everybody who connects in the same instant, and counts them', async () => {
  const server = await start();
  const replies = await Promise.all(Array.from({ length: 300 }, async () => knock(server.url, {})));
  expect(new Set(replies.map(({ text }) => text))).toEqual(new Set(['here']));
  expect(server.connections()).toBe(300);
});

it('shares its address with nobody, not even with another like itself', async () => {
  const server = await start();
  await expect(start(portOf(server))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect((await knock(server.url, {})).text).toBe('here');
});

it('is gone from its address once it is closed', async () => {
  const server = await start();
  await server.close();
  for (let again = 0; again < 40; again += 1) expect((await knock(server.url, {})).status).toBeUndefined();
  const next = await start(portOf(server));
  expect((await knock(next.url, {})).text).toBe('here');
});

it('says that an address that is not of this machine can not be listened on', async () => {
  const starting = startWebServer({ host: '192.0.2.1', port: 0, listener: () => undefined });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});
