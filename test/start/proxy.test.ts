import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { program } from '../support/program.ts';
import { startRawDiscord, TOKEN } from '../support/raw-discord.ts';
import { createSigner } from '../support/signing.ts';

/** A proxy that takes whoever asks for any host to the one port; gives the hosts that were asked for. */
async function startProxy(target: number): Promise<{ readonly url: string; readonly hosts: string[] }> {
  const hosts: string[] = [];
  // Plain HTTP may be asked of a proxy without a tunnel, by its whole address.
  const proxy = createServer(({ url = '' }, response) => {
    hosts.push(new URL(url).host);
    response.writeHead(502).end();
  }).on('connect', ({ url = '' }, near) => {
    hosts.push(url.replace(/:80$/, ''));
    const far = connect(target, '127.0.0.1', () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://me:hush@127.0.0.1:${(proxy.address() as AddressInfo).port}`, hosts };
}

it('REST and O*NET go through the proxy of the environment, and its password is not printed', async () => {
  const discord = await startRawDiscord();
  const { url, hosts } = await startProxy(Number(new URL(discord.apiUrl).port));
  const { output, errors } = await program(
    'src/main.ts',
    {
      DISCORD_TRANSPORT: 'http',
      DISCORD_TOKEN: TOKEN,
      DISCORD_PUBLIC_KEY: createSigner().publicKey,
      DISCORD_API_URL: 'http://discord.invalid/api',
      ONET_API_URL: 'http://onet.invalid/',
      STORE_URL: 'memory:',
      PORT: '0',
      http_proxy: url,
    },
    undefined,
    [],
    ['doctor'],
  ).ended;
  expect(output).toMatch(/DISCORD_TOKEN: Discord accepts it/);
  expect(new Set(hosts)).toEqual(new Set(['discord.invalid', 'onet.invalid']));
  expect(output + errors).not.toContain('hush');
}, 40_000);
