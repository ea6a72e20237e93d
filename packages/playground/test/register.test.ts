import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { WebSocket } from 'ws';
import { expect, onTestFinished, test } from 'vitest';
import { startPlayground } from 'waymark-playground';

test('connections of every client to Discord are redirected to the playground', async () => {
  const playground = await startPlayground();
  onTestFinished(playground.close);
  process.env['DISCORD_API_URL'] = playground.apiUrl;
  await import('waymark-playground/register');

  const url = { url: playground.url.replace('http', 'ws') };
  expect(await (await fetch('https://discord.com/api/v10/gateway')).json()).toEqual(url);

  const [response] = (await once(https.get('https://discordapp.com/api/v9/gateway'), 'response')) as [
    IncomingMessage,
  ];
  expect(JSON.parse(Buffer.concat(await response.toArray()).toString())).toEqual(url);

  const socket = new WebSocket('wss://gateway.discord.gg/?v=10&encoding=json');
  const [hello] = (await once(socket, 'message')) as [Buffer];
  expect(JSON.parse(hello.toString())).toMatchObject({ op: 10 });
  socket.terminate();

  const native = new globalThis.WebSocket('wss://gateway.discord.gg/?v=10&encoding=json');
  const [{ data }] = (await once(native, 'message')) as [{ data: string }];
  expect(JSON.parse(data)).toMatchObject({ op: 10 });
  native.close();
});
