import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { commandInteraction } from '../support/interactions.ts';
import { keepAlive, sendRequest } from '../support/send-request.ts';
import { startProgram, type Program } from '../support/program.ts';
import { canRunRedis, startRedis } from '../support/servers/redis.ts';
import { createSigner, type Signer } from '../support/signing.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';

let folder: string;
let discord: Signer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-stop-'));
  discord = createSigner();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Running {
  readonly program: Program;
  readonly url: string;
}

/** Waymark over HTTP without a token; it stops when the test ends. */
async function running(environment: Record<string, string> = {}): Promise<Running> {
  const started = startProgram(
    'src/main.ts',
    { DISCORD_PUBLIC_KEY: discord.publicKey, STORE_URL: 'memory:', PORT: '0', ...environment },
    folder,
  );
  onTestFinished(async () => {
    await started.kill('SIGKILL');
  });
  const [, url = ''] = await started.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)\/interactions"/);
  return { program: started, url };
}

async function use({ url }: Running, command: string) {
  const body = JSON.stringify(commandInteraction(command));
  return sendRequest(url, {
    headers: { 'Content-Type': 'application/json', ...discord.headers(body) },
    body,
  });
}

const health = async ({ url }: Running): Promise<number | undefined> =>
  (await sendRequest(url, { method: 'GET', path: '/healthz' }, keepAlive())).status;

describe('over HTTP, with no token,', () => {
  it('logs that it is ready, and answers', async () => {
    const waymark = await running();
    expect(await health(waymark)).toBe(200);
    const reply = await use(waymark, 'about');
    expect([reply.status, reply.text.includes('Waymark')]).toEqual([200, true]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'at %s it says that it leaves, serves who still comes, and is gone in order',
    async (signal) => {
      const waymark = await running();
      expect((await use(waymark, 'about')).headers.connection).not.toBe('close');
      waymark.program.process.kill(signal);
      await expect.poll(async () => health(waymark)).toBe(503);
      const late = await use(waymark, 'about');
      expect([late.status, late.headers.connection]).toEqual([200, 'close']);
      expect((await waymark.program.ended).code).toBe(0);
      expect((await use(waymark, 'about')).status).toBeUndefined();
    },
  );

  it('exits immediately at the second signal', async () => {
    const waymark = await running();
    waymark.program.process.kill('SIGTERM');
    await expect.poll(async () => health(waymark)).toBe(503);
    waymark.program.process.kill('SIGTERM');
    expect(await waymark.program.ended).toMatchObject({ code: null });
    expect(waymark.program.process.signalCode).toBe('SIGTERM');
  });

  it('answers what is in flight before it exits', async ({ skip }) => {
    if (!canRunRedis) return skip('there is no Redis on this machine');
    const redis = await startRedis();
    const wire = await startTcpProxy(Number(new URL(redis.url).port));
    onTestFinished(async () => {
      await wire.close();
      await redis.stop();
    });
    const waymark = await running({ STORE_URL: `redis://127.0.0.1:${wire.port}` });
    wire.freeze();
    const slow = use(waymark, 'skills pick');
    const ended = waymark.program.kill('SIGTERM');
    expect((await slow).text).toContain('Nothing is lost');
    expect((await ended).code).toBe(0);
  });
});
