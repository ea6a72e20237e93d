import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainStoreError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { parseStoreUrl, type StoreUrl } from '../../src/store/url.ts';
import { recordingLog } from '../support/recording-log.ts';
import { canRunRedis, freePort, startRedis, type RunningRedis } from '../support/servers/redis.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';

async function redis(...options: string[]): Promise<RunningRedis> {
  const running = await startRedis(undefined, options);
  onTestFinished(running.stop);
  return running;
}

/** A server that is no Redis, on a port of its own. */
async function server(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const listening = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onSocket(socket);
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    listening.close();
  });
  return `127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

/** The sentence that the operator reads when the store cannot be opened. */
async function explained(address: string): Promise<string> {
  const url: StoreUrl = { kind: 'redis', url: address };
  const log = recordingLog();
  try {
    const store = await openStore(url, log);
    await store.close();
    return 'nothing';
  } catch (error) {
    return explainStoreError(error, url);
  }
}

// Without a Redis to start there is nothing to test here; CI always has one.
describe.runIf(canRunRedis)('a Redis', () => {
  it('that becomes unavailable fails immediately, is logged once, and is used again when it is back', async () => {
    const log = recordingLog();
    const port = await freePort();
    let running = await startRedis(port);
    const store = await openStore({ kind: 'redis', url: running.url }, log);
    onTestFinished(async () => {
      await store.close();
      await running.stop();
    });
    await store.picks.write('1', 'social', ['2.B.1.d']);

    await running.stop();
    expect(await store.picks.read('1', ['social'])).toEqual({ ok: false });
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });

    running = await startRedis(port);
    await expect
      .poll(async () => store.picks.write('2', 'social', ['2.B.1.c']), { timeout: 10_000 })
      .toMatchObject({ ok: true });
    expect(await store.picks.read('2', ['social'])).toEqual({ ok: true, value: ['2.B.1.c'] });
    expect(log.lines.some(({ level, message }) => level === 'info' && message.includes('again'))).toBe(true);
  });

  it('with a half-open connection is reached over a new one within ten seconds', async () => {
    const wire = await startTcpProxy(Number(new URL((await redis()).url).port));
    const log = recordingLog();
    const store = await openStore({ kind: 'redis', url: `redis://127.0.0.1:${wire.port}` }, log);
    onTestFinished(async () => {
      await store.close();
      await wire.close();
    });
    await store.picks.write('1', 'social', ['2.B.1.d']);
    wire.freezeOpen();
    const startedAt = performance.now();
    const first = await store.picks.read('1', ['social']);
    expect(first).toEqual({ ok: false });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    await expect
      .poll(async () => store.picks.read('1', ['social']), { timeout: 10_000, interval: 100 })
      .toEqual({ ok: true, value: ['2.B.1.d'] });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(log.lines.map(({ message }) => message)).toContain('the store can be reached again');
  });

  it('that does not respond does not delay closing', async () => {
    const wire = await startTcpProxy(Number(new URL((await redis()).url).port));
    const store = await openStore({ kind: 'redis', url: `redis://127.0.0.1:${wire.port}` }, recordingLog());
    onTestFinished(wire.close);
    wire.freeze();
    const startedAt = performance.now();
    await store.close();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe.runIf(canRunRedis)('opening explains', () => {
  it.each([
    ['that a password is missing', '', /requires a password; use redis:\/\/:password@host:port \(NOAUTH\)/],
    ['that the password is wrong', ':hush@', /rejects the user name or password.*\(WRONGPASS\)/],
    ['that the user is unknown', 'nobody:secret@', /rejects the user name or password/],
  ])('%s', async (_, credentials, sentence) => {
    const { url } = await redis('--requirepass', 'secret');
    const answer = await explained(url.replace('redis://', `redis://${credentials}`));
    expect(answer).toMatch(sentence);
    expect(answer).not.toMatch(/hush|secret/);
  });

  it('nothing where a password has an @, escaped or not', async () => {
    const { url } = await redis('--requirepass', 'p@ss');
    for (const password of ['p%40ss', 'p@ss']) {
      const address = url.replace('redis://', `redis://:${password}@`);
      expect(parseStoreUrl(address)).toEqual({ kind: 'redis', url: address });
      expect(await explained(address)).toBe('nothing');
    }
  });

  it('that no password is set', async () => {
    const { url } = await redis();
    expect(await explained(url.replace('redis://', 'redis://:hush@'))).toMatch(/has no password/);
  });

  it('that the database index does not exist', async () => {
    expect(await explained(`${(await redis()).url}/99`)).toMatch(/no database with this number/);
  });

  it('that Redis cannot be written to', async () => {
    const primary = await redis();
    const replica = await redis('--replicaof', '127.0.0.1', new URL(primary.url).port);
    expect(await explained(replica.url)).toMatch(/read-only replica.*\(READONLY\)|still loading/);
    const full = await redis('--maxmemory', '1', '--maxmemory-policy', 'noeviction');
    expect(await explained(full.url)).toMatch(/memory is full.*\(OOM\)/);
  });

  it('that only one side uses TLS', async () => {
    const { url } = await redis();
    expect(await explained(url.replace('redis:', 'rediss:'))).toMatch(/does not use TLS on this port/);
    const closing = await server((socket) => socket.destroy());
    expect(await explained(`redis://${closing}`)).toMatch(
      /closes the connection; if it uses TLS, use rediss/,
    );
  });
});

describe('opening explains', () => {
  it('that nothing listens, or that the host is unknown', async () => {
    expect(await explained('redis://127.0.0.1:1')).toMatch(/check that it is running.*\(ECONNREFUSED\)/);
    expect(await explained('redis://no-such-host.invalid')).toMatch(
      /check that it is running.*\((ENOTFOUND|EAI_AGAIN)\)/,
    );
  });

  it('that the server accepts connections and never responds, within seconds', async () => {
    const silent = await server(() => undefined);
    const startedAt = performance.now();
    expect(await explained(`redis://${silent}`)).toMatch(/accepts connections but does not respond/);
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });
});
