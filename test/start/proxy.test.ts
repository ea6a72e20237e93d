import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../support/program.ts';
import { startFakeDiscord, TOKEN } from '../support/servers/fake-discord.ts';
import { createSigner } from '../support/signing.ts';

/** A proxy that connects every host to the port `target`; gives the requested hosts. */
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
  const discord = await startFakeDiscord();
  const { url, hosts } = await startProxy(Number(new URL(discord.apiUrl).port));
  const { output, errors } = await startProgram(
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

it.each([
  ['the bot', 'src/main.ts', ['start']],
  ['npm run onet:import', 'packages/onet/src/cli.ts', ['import', '--out', 'onet.sqlite']],
])(
  'the download of a release by %s goes through it, too',
  async (_, file, args) => {
    const discord = await startFakeDiscord();
    const { url, hosts } = await startProxy(Number(new URL(discord.apiUrl).port));
    const running = startProgram(
      file,
      {
        DISCORD_PUBLIC_KEY: createSigner().publicKey,
        ONET_RELEASE: 'auto',
        ONET_RELEASE_URL: 'http://releases.invalid/',
        STORE_URL: 'memory:',
        PORT: '0',
        HTTP_PROXY: url,
      },
      await newFolder(),
      [],
      args,
    );
    onTestFinished(async () => {
      await running.kill('SIGKILL');
    });
    await expect.poll(() => hosts, { timeout: 20_000 }).toContain('releases.invalid');
    const { output, errors } = await running.kill('SIGKILL');
    expect(output + errors).not.toContain('hush');
  },
  40_000,
);

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-proxy-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  return folder;
}
