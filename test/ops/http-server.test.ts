import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startWebServer, type WebServer } from '../../src/ops/http/server.ts';
import { keepAlive, sendRequest } from '../support/send-request.ts';

/** Answers once the request is complete. */
const readingListener: RequestListener = (request, response) => {
  request.resume().once('end', () => response.end('here'));
};

async function start(
  port = 0,
  maxConnections?: number,
  listener: RequestListener = (_, response) => response.end('here'),
): Promise<WebServer> {
  const server = await startWebServer({
    host: '127.0.0.1',
    port,
    ...(maxConnections !== undefined && { maxConnections }),
    listener,
  });
  onTestFinished(async () => {
    server.destroy();
    await server.close();
  });
  return server;
}

const portOf = ({ url }: WebServer): number => Number(new URL(url).port);

it('answers all clients that connect at the same time', async () => {
  const server = await start();
  const replies = await Promise.all(Array.from({ length: 300 }, async () => sendRequest(server.url, {})));
  expect(new Set(replies.map(({ text }) => text))).toEqual(new Set(['here']));
});

it('does not share its address with a second server', async () => {
  const server = await start();
  await expect(start(portOf(server))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect((await sendRequest(server.url, {})).text).toBe('here');
});

it('frees its address when it is closed', async () => {
  const server = await start();
  await server.close();
  for (let again = 0; again < 40; again += 1)
    expect((await sendRequest(server.url, {})).status).toBeUndefined();
  const next = await start(portOf(server));
  expect((await sendRequest(next.url, {})).text).toBe('here');
});

it('reports that it cannot listen on an address of another machine', async () => {
  const starting = startWebServer({ host: '192.0.2.1', port: 0, listener: () => undefined });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});

async function open(server: WebServer, bytes = ''): Promise<Socket> {
  const socket = connect(portOf(server), '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

it.each([
  ['sends nothing', ''],
  ['does not finish its headers', 'POST /interactions HTTP/1.1\r\nHost: here\r\nX-'],
])('lets go within 5 s of a connection that %s', async (_, bytes) => {
  const server = await start();
  const openedAt = performance.now();
  const socket = await open(server, bytes);
  socket.resume();
  await once(socket, 'close');
  expect(performance.now() - openedAt).toBeLessThan(5_500);
});

it.each([
  ['do nothing', ''],
  ['do not finish their headers', 'POST /interactions HTTP/1.1\r\nHost: here\r\nX-'],
  ['do not finish their body', 'POST /interactions HTTP/1.1\r\nHost: here\r\nContent-Length: 99\r\n\r\n{'],
])('serves newcomers when it is full of connections that %s', async (_, bytes) => {
  const server = await start(0, 20, readingListener);
  const agent = keepAlive();
  expect((await sendRequest(server.url, {}, agent)).status).toBe(200);
  for (let number = 0; number < 60; number += 1) await open(server, bytes);
  for (let request = 0; request < 40; request += 1)
    expect((await sendRequest(server.url, {})).text).toBe('here');
  agent.destroy();
});
