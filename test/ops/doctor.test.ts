import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlayground } from 'waymark-playground';
import type { Playground } from 'waymark-playground';
import { startBotOn } from '../support/playground-bot.ts';
import { canRunRedis, startRedis } from '../support/servers/redis.ts';
import { startFakeDiscord, TOKEN } from '../support/servers/fake-discord.ts';
import { createSigner } from '../support/signing.ts';
import { startProgram, type Ended } from '../support/program.ts';

let folder: string;
let playground: Playground;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-doctor-'));
  playground = await startPlayground();
});
afterAll(async () => {
  await playground.close();
  await rm(folder, { recursive: true });
});

const examined = async (environment: Record<string, string>): Promise<Ended> =>
  startProgram('src/main.ts', environment, folder, [], ['doctor']).ended;

const credentials = (): Record<string, string> => ({
  DISCORD_API_URL: playground.apiUrl,
  DISCORD_TOKEN: playground.token,
  DISCORD_PUBLIC_KEY: playground.publicKey,
  STORE_URL: 'sqlite://doctor/store.sqlite',
  PORT: '0',
});

describe('the doctor', () => {
  it('finds nothing to fix without settings', async () => {
    const { code, output } = await examined({});
    expect([code, output]).toEqual([0, expect.stringContaining('Nothing to fix.')]);
  });

  it('reports missing commands until they are registered', async () => {
    const before = await examined(credentials());
    expect([before.code, before.output]).toEqual([
      1,
      expect.stringMatching(/Commands: not registered: .*\/skills/),
    ]);

    const bot = await startBotOn(playground, 'gateway', { store: { kind: 'memory' } });
    await bot.registered;
    await bot.stop();
    const after = await examined(credentials());
    expect(after.output).not.toContain('[fix]');
    expect(after.output).toMatch(/DISCORD_TOKEN: Discord accepts it/);
    expect(after.output).toMatch(/DISCORD_PUBLIC_KEY: it belongs to this app/);
    expect(after.output).toMatch(/Store: sqlite can be read and written/);
    expect(after.code).toBe(0);
  });

  it.each([
    ['a setting with the wrong form', { PORT: 'many' }, /\[fix\] +PORT: /],
    [
      'a token that is not taken',
      { DISCORD_TOKEN: 'not.the.hush' },
      /\[fix\] +DISCORD_TOKEN: .*copy it again/,
    ],
    ['the key of another app', { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, /\[fix\] +DISCORD_PUBLIC_KEY: /],
    [
      'the id of another app',
      { DISCORD_APPLICATION_ID: '1'.repeat(18) },
      /\[fix\] +DISCORD_APPLICATION_ID: /,
    ],
    ['a Redis that is not there', { STORE_URL: 'redis://:hush@127.0.0.1:1' }, /\[fix\] +Store: no Redis/],
    [
      'a Discord that is not there',
      { DISCORD_API_URL: 'http://127.0.0.1:1/api' },
      /\[fix\] +DISCORD_API_URL: /,
    ],
    [
      'a database that is not there',
      { ONET_DATABASE: '/nowhere/onet.sqlite' },
      /\[fix\] +ONET_DATABASE: .*onet:import/,
    ],
    ['a host of another machine', { HOST: '203.0.113.7' }, /\[fix\] +HOST: .*127\.0\.0\.1/],
    [
      'a playground for other machines',
      { DISCORD_TRANSPORT: 'playground', HOST: '0.0.0.0' },
      /\[fix\] +HOST: the playground only listens/,
    ],
    ['a proxy without a scheme', { HTTPS_PROXY: 'me:hush@proxy:1' }, /\[fix\] +HTTPS_PROXY: .*http:/],
    [
      'an O*NET that is not there',
      { ONET_API_KEY: 'hush', ONET_API_URL: 'http://127.0.0.1:1/' },
      /\[fix\] +O\*NET: .*cannot be reached/,
    ],
  ])('tells how to fix %s, without what is secret', async (_, wrong, told) => {
    const { code, output, errors } = await examined({ ...credentials(), ...wrong });
    expect(output).toMatch(told);
    expect(output + errors).not.toContain('hush');
    expect(output + errors).not.toContain(playground.token);
    expect(code).toBe(1);
  });

  it('distinguishes a port used by Waymark from one used by another program', async () => {
    const { publicKey } = createSigner();
    const store = { STORE_URL: 'memory:', DISCORD_API_URL: playground.apiUrl, DISCORD_PUBLIC_KEY: publicKey };
    const waymark = startProgram('src/main.ts', { ...store, PORT: '0' }, folder);
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(async () => {
      other.close();
      await waymark.kill('SIGKILL');
    });
    const [, port = ''] = await waymark.waitForOutput(
      /"address":"http:\/\/127\.0\.0\.1:(\d+)\/interactions"/,
    );
    expect((await examined({ ...store, PORT: port })).output).toMatch(
      /\[note\] Listening: Waymark is already running/,
    );
    const taken = String((other.address() as AddressInfo).port);
    expect((await examined({ ...store, PORT: taken })).output).toMatch(/\[fix\] +PORT: port \d+ is in use/);
  });

  it('finds an endpoint URL that does not match the transport, and a wrong clock', async () => {
    const discord = await startFakeDiscord();
    discord.application['interactions_endpoint_url'] = 'https://example.org/interactions';
    const settings = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      STORE_URL: 'memory:',
      PORT: '0',
    };
    const overGateway = await examined(settings);
    expect(overGateway.output).toMatch(
      /\[fix\] +DISCORD_TRANSPORT: .*Interactions Endpoint URL and not to the gateway/,
    );
    const { publicKey } = createSigner();
    const http = { ...settings, DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: publicKey };
    expect((await examined(http)).output).not.toContain('Endpoint URL');
    delete discord.application['interactions_endpoint_url'];
    expect((await examined(http)).output).toMatch(
      /\[note\] DISCORD_TRANSPORT: this app has no Interactions Endpoint URL yet/,
    );

    const date = new Date(Date.now() - 400_000).toUTCString();
    discord.reply(({ path }) =>
      path.endsWith('/applications/@me') ? { headers: { Date: date }, body: discord.application } : undefined,
    );
    expect((await examined(http)).output).toMatch(/\[fix\] +clock: .*(?:399|400|401|402|403) s ahead .*NTP/);
  });

  it.skipIf(!canRunRedis)(
    'warns of a Redis that drops what was saved, or keeps it in memory only',
    async () => {
      const redis = await startRedis(undefined, ['--maxmemory-policy', 'allkeys-lru']);
      onTestFinished(redis.stop);
      const { code, output } = await examined({ STORE_URL: redis.url });
      expect(output).toMatch(/\[fix\] +Store: .*maxmemory-policy allkeys-lru.*noeviction/);
      expect(output).toMatch(/\[note\] Store: .*appendonly yes/);
      expect(code).toBe(1);
    },
  );
});
