import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientLimits } from '../../src/client/limits.ts';
import type { OnetClient } from '../../src/client/client.ts';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { expectFailure, PARAMS, quickClient } from '../support/client.ts';
import type { RecordingLog } from '../support/log.ts';
import { RESULTS, sendJson, upstream, type Handler } from '../support/upstream.ts';

const LIMITS: Partial<ClientLimits> = {
  maxAttempts: 1,
  failuresToOpen: 3,
  openMs: 10_000,
  maxOpenMs: 25_000,
  slowCallMs: 2_000,
  responseTimeoutMs: 60_000,
  callTimeoutMs: 60_000,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const call = async (client: OnetClient, signal?: AbortSignal) =>
  client.call(softSkillsResults, PARAMS, signal === undefined ? {} : { signal });

async function start(handle: Handler, limits: Partial<ClientLimits> = {}) {
  const server = await upstream(handle);
  const client = quickClient(server.url, { limits: { ...LIMITS, ...limits } });
  return { server, client };
}

/** Calls a client whose circuit is open; no request must be sent. */
async function expectOpen(client: OnetClient & { log: RecordingLog }, seen: readonly unknown[]) {
  const before = seen.length;
  const failure = expectFailure(await call(client), client.log);
  expect(failure.message).toMatch(/The next request is sent in \d+ s\.$/);
  expect(seen).toHaveLength(before);
}

describe('the circuit', () => {
  it('opens after consecutive failures, and closes when a probe succeeds', async () => {
    let isDown = true;
    const { server, client } = await start((_request, response) => {
      if (isDown) response.writeHead(500).end();
      else sendJson(response, RESULTS);
    });
    for (let i = 0; i < 3; i++) expectFailure(await call(client), client.log);
    expect(server.seen).toHaveLength(3);
    await expectOpen(client, server.seen);
    isDown = false;
    vi.advanceTimersByTime(9_999);
    await expectOpen(client, server.seen);
    vi.advanceTimersByTime(1);
    expect(await call(client)).toMatchObject({ ok: true });
    expect(await call(client)).toMatchObject({ ok: true });
    expect(client.log.lines).toMatchObject([
      { level: 'warn', fields: { reason: 'unavailable', delayMs: 10_000 } },
      { level: 'info' },
    ]);
  });

  it('stays open longer after each failed probe, up to a limit', async () => {
    const { server, client } = await start((_request, response) => {
      response.writeHead(500).end();
    });
    for (let i = 0; i < 3; i++) await call(client);
    for (const openMs of [10_000, 20_000, 25_000, 25_000]) {
      vi.advanceTimersByTime(openMs - 1);
      await expectOpen(client, server.seen);
      vi.advanceTimersByTime(1);
      const before = server.seen.length;
      await call(client);
      expect(server.seen).toHaveLength(before + 1);
    }
  });

  it('lets one probe through at a time', async () => {
    const waiting: ServerResponse[] = [];
    let isDown = true;
    const { server, client } = await start((_request, response) => {
      if (isDown) response.writeHead(500).end();
      else waiting.push(response);
    });
    for (let i = 0; i < 3; i++) await call(client);
    isDown = false;
    vi.advanceTimersByTime(10_000);
    const probe = call(client);
    await vi.waitUntil(() => waiting.length === 1);
    await expectOpen(client, server.seen);
    for (const response of waiting) sendJson(response, RESULTS);
    expect(await probe).toMatchObject({ ok: true });
  });

  it('is reset by a success between failures', async () => {
    const { server, client } = await start((_request, response, nth) => {
      if (nth % 3 === 0) sendJson(response, RESULTS);
      else response.writeHead(500).end();
    });
    for (let i = 0; i < 9; i++) await call(client);
    expect(server.seen).toHaveLength(9);
  });

  it('is not opened by answers about the request', async () => {
    const { server, client } = await start((_request, response) => {
      sendJson(response, { error: 'No data' }, 422);
    });
    for (let i = 0; i < 5; i++) await call(client);
    expect(server.seen).toHaveLength(5);
  });

  it('opens when three calls are slow, while those calls go on', async () => {
    const waiting: ServerResponse[] = [];
    const { server, client } = await start((_request, response) => {
      waiting.push(response);
    });
    const calls = Array.from({ length: 3 }, async () => call(client));
    await vi.waitUntil(() => waiting.length === 3);
    await vi.advanceTimersByTimeAsync(2_000);
    await expectOpen(client, server.seen);
    for (const response of waiting) sendJson(response, RESULTS);
    expect(await Promise.all(calls)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('stays closed while slow calls succeed one after the other', async () => {
    const waiting: ServerResponse[] = [];
    const { client } = await start((_request, response) => {
      waiting.push(response);
    });
    for (let i = 0; i < 5; i++) {
      const slow = call(client);
      await vi.waitUntil(() => waiting.length === i + 1);
      await vi.advanceTimersByTimeAsync(3_000);
      const response = waiting[i];
      if (response) sendJson(response, RESULTS);
      expect(await slow).toMatchObject({ ok: true });
    }
  });

  it('opens when callers give up', async () => {
    const { server, client } = await start(() => undefined);
    for (let i = 1; i <= 3; i++) {
      const leaving = new AbortController();
      const left = expect(call(client, leaving.signal)).rejects.toThrow('enough');
      await vi.waitUntil(() => server.seen.length === i);
      leaving.abort(new Error('enough'));
      await left;
    }
    await expectOpen(client, server.seen);
  });

  it('opens when calls time out', async () => {
    const { server, client } = await start(() => undefined, { slowCallMs: 100_000 });
    for (let i = 1; i <= 3; i++) {
      const timedOut = call(client);
      await vi.waitUntil(() => server.seen.length === i);
      await vi.advanceTimersByTimeAsync(60_000);
      expectFailure(await timedOut, client.log);
    }
    await expectOpen(client, server.seen);
  });
});

describe('a pause that O*NET asks for', () => {
  it.each([429, 503])('of 60 s after a %i fails the next callers at once and is kept', async (status) => {
    const handle: Handler = (_request, response, nth) => {
      if (nth === 1) response.writeHead(status, { 'retry-after': '60' }).end();
      else sendJson(response, RESULTS);
    };
    const { server, client } = await start(handle, { maxOpenMs: 300_000 });
    expectFailure(await call(client), client.log);
    await expectOpen(client, server.seen);
    vi.advanceTimersByTime(57_000);
    await expectOpen(client, server.seen);
    vi.advanceTimersByTime(3_000);
    expect(await call(client)).toMatchObject({ ok: true });
    expect(server.seen).toHaveLength(2);
  });

  it('of a moment holds back the next callers', async () => {
    const { server, client } = await start((_request, response, nth) => {
      if (nth === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else sendJson(response, RESULTS);
    });
    expectFailure(await call(client), client.log);
    const next = call(client);
    await vi.advanceTimersByTimeAsync(999);
    expect(server.seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await next).toMatchObject({ ok: true });
  });
});
