import { z } from 'zod';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Onet } from '../../src/onet.ts';
import type { CacheStorage } from '../../src/cache/cache-store.ts';
import { FRESH_MS, isPersonal, MAX_AGE_MS, withCache } from '../../src/cache/cache.ts';
import { services } from '../../src/services/index.ts';
import { search } from '../../src/services/online/search.ts';
import { SOFT_SKILL_CODES, softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { createOnetClient } from '../../src/client/client.ts';
import type { ClientLimits } from '../../src/client/limits.ts';
import { recordingLog } from '../support/log.ts';
import {
  RESULTS,
  sendJson,
  sendResults,
  upstream,
  type Handler,
  type Upstream,
} from '../support/upstream.ts';

const PARAMS = { skills: ['2.B.1.d'] };
const MINUTE = 60_000;

const AT_ONCE: Partial<ClientLimits> = { maxAttempts: 1, maxPerSecond: Infinity };

interface Cached {
  readonly onet: Onet;
  readonly server: Upstream;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The client with a cache, against a local server. */
async function cached(
  handle: Handler,
  { storage, about }: { storage?: CacheStorage; about?: string } = {},
): Promise<Cached> {
  const log = recordingLog();
  const server = await upstream(handle, about === undefined ? {} : { about });
  const client = createOnetClient({ apiUrl: server.url, log, limits: AT_ONCE });
  onTestFinished(client.close);
  return { onet: withCache(client, { log, ...(storage && { storage }) }), server };
}

/** A store outside the cache, which may be opened again and again. */
function sharedStore() {
  const map = new Map<string, string>();
  return {
    map,
    open: (): CacheStorage => ({
      get: async (key) => map.get(key),
      set: async (key, value) => map.set(key, value),
    }),
  };
}

describe('a cached answer', () => {
  it('is given for a day without a request, with the time it was fetched', async () => {
    const { onet, server } = await cached(sendResults);
    const first = await onet.call(softSkillsResults, PARAMS);
    vi.advanceTimersByTime(FRESH_MS - 1);
    const second = await onet.call(softSkillsResults, PARAMS);
    expect(first).toMatchObject({ ok: true, source: 'live' });
    expect(second).toEqual({ ...first, source: 'cache' });
    expect(server.seen).toHaveLength(1);
  });

  it('is given after a day as well, and renewed in the background', async () => {
    const { onet, server } = await cached((_request, response, nth) => {
      sendJson(response, { ...RESULTS, total: nth });
    });
    await onet.call(softSkillsResults, PARAMS);
    vi.advanceTimersByTime(FRESH_MS);
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ source: 'cache', data: { total: 1 } });
    await expect
      .poll(async () => onet.call(softSkillsResults, PARAMS))
      .toMatchObject({ source: 'cache', data: { total: 2 }, fetchedAt: new Date() });
    expect(server.seen).toHaveLength(2);
  });

  it('expires after 30 days', async () => {
    const { onet } = await cached((_request, response, nth) => {
      if (nth === 1) sendJson(response, RESULTS);
      else response.writeHead(500).end();
    });
    await onet.call(softSkillsResults, PARAMS);
    vi.advanceTimersByTime(MAX_AGE_MS - 1);
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'cache' });
    vi.advanceTimersByTime(1);
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('may be that there is no data, but no other failure', async () => {
    const { onet, server } = await cached((_request, response, nth) => {
      if (nth === 1) response.writeHead(500).end();
      else if (nth === 2) response.writeHead(403).end();
      else sendJson(response, { error: 'No data' }, 422);
    });
    const reasons: string[] = [];
    for (let i = 0; i < 5; i++) {
      const answer = await onet.call(softSkillsResults, PARAMS);
      reasons.push(answer.ok ? 'ok' : answer.reason);
    }
    expect(reasons).toEqual(['unavailable', 'unauthorized', 'no-data', 'no-data', 'no-data']);
    expect(server.seen).toHaveLength(3);
  });

  it('is never given for other parameters', async () => {
    const { onet } = await cached((request, response) => {
      const asked = new URL(request.url ?? '', 'http://here').searchParams.get('skills') ?? '';
      sendJson(response, { ...RESULTS, occupation: [{ ...RESULTS.occupation[0], title: asked }] });
    });
    for (let round = 0; round < 2; round++) {
      for (const code of SOFT_SKILL_CODES) {
        expect(await onet.call(softSkillsResults, { skills: [code] })).toMatchObject({
          data: { occupation: [{ title: code }] },
        });
      }
    }
  });

  it('is not used any more once O*NET has a new release', async () => {
    const { open } = sharedStore();
    const before = await cached(sendResults, { storage: open(), about: '30.3' });
    await before.onet.call(softSkillsResults, PARAMS);

    const after = await cached(sendResults, { storage: open(), about: '31.0' });
    expect(await after.onet.call(softSkillsResults, { skills: ['2.B.1.c'] })).toMatchObject({
      release: '31.0',
    });
    expect(await after.onet.call(softSkillsResults, PARAMS)).toMatchObject({
      source: 'live',
      release: '31.0',
    });
    expect(after.server.seen).toHaveLength(2);
  });
});

describe('equal calls in flight', () => {
  it('share one request', async () => {
    const { onet, server } = await cached((_request, response) => {
      setTimeout(() => {
        sendJson(response, RESULTS);
      }, 20);
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => onet.call(softSkillsResults, PARAMS)),
    );
    expect(answers.every((answer) => answer.ok && answer.source === 'live')).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it('go on for the cache when their callers leave', async () => {
    const release = Promise.withResolvers<undefined>();
    const { onet, server } = await cached((_request, response) => {
      void release.promise.then(() => {
        sendJson(response, RESULTS);
      });
    });
    const callers = [new AbortController(), new AbortController()];
    const calls = callers.map(async ({ signal }) => onet.call(softSkillsResults, PARAMS, { signal }));
    const left = calls.map((call) => expect(call).rejects.toThrow('enough'));
    await expect.poll(() => server.seen.length).toBe(1);
    for (const caller of callers) caller.abort(new Error('enough'));
    await Promise.all(left);
    release.resolve(undefined);
    await expect
      .poll(async () => onet.call(softSkillsResults, PARAMS))
      .toMatchObject({ ok: true, data: RESULTS });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a store', () => {
  it('on disk serves after a restart while O*NET is down', async () => {
    const { open } = sharedStore();
    const before = await cached(sendResults, { storage: open() });
    const first = await before.onet.call(softSkillsResults, PARAMS);

    const after = await cached((_request, response) => response.destroy(), {
      storage: open(),
    });
    vi.advanceTimersByTime(2 * FRESH_MS);
    expect(await after.onet.call(softSkillsResults, PARAMS)).toEqual({ ...first, source: 'cache' });
  });

  it('that fails or is corrupt only costs the cache', async () => {
    const { map, open } = sharedStore();
    const storage = open();
    const { onet, server } = await cached(sendResults, { storage });
    await onet.call(softSkillsResults, PARAMS);
    for (const value of ['{torn', '7', '{"question":"?","fetchedAt":1,"answer":{}}']) {
      for (const key of map.keys()) if (key !== 'onet:release') map.set(key, value);
      expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'live' });
      expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'cache' });
    }
    storage.get = async () => Promise.reject(new Error('the store is gone'));
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'live' });
    expect(server.seen).toHaveLength(5);
  });

  it('never holds what people typed or answered: that is cached in memory, for a day', async () => {
    const { map, open } = sharedStore();
    const { onet, server } = await cached(
      (request, response) => {
        sendJson(response, { ...RESULTS, next: `http://onet${request.url ?? ''}` });
      },
      { storage: open() },
    );
    const params = { keyword: 'zqxw burnout' };
    expect(await onet.call(search, params)).toMatchObject({ ok: true, source: 'live' });
    expect(await onet.call(search, params)).toMatchObject({ ok: true, source: 'cache' });
    expect([...map.keys()]).toEqual(['onet:release']);
    expect(JSON.stringify([...map])).not.toContain('burnout');
    vi.advanceTimersByTime(FRESH_MS + 1);
    expect(await onet.call(search, params)).toMatchObject({ ok: true, source: 'live' });
    expect(server.seen).toHaveLength(2);
  });

  it('only holds answers to requests that take codes, numbers and listed words', () => {
    const words = 'zqxw burnout';
    const personal = [words, [{ column: 'title', operator: 'eq', value: words }], '1'.repeat(30)];
    const takesWords = services.filter(({ params }) =>
      Object.values<z.ZodType>(params.shape).some((param) =>
        personal.some((value) => z.safeEncode(param, value).success),
      ),
    );
    expect(takesWords.length).toBeGreaterThan(10);
    expect(takesWords.filter((service) => !isPersonal(service)).map(({ name }) => name)).toEqual([]);
  });

  it('does not keep very large answers', async () => {
    const { map, open } = sharedStore();
    const long = { ...RESULTS, occupation: Array.from({ length: 3_000 }, () => RESULTS.occupation[0]) };
    const { onet, server } = await cached(
      (request, response) => {
        sendJson(response, request.url?.includes('end=2000') ? long : RESULTS);
      },
      { storage: open() },
    );
    await onet.call(softSkillsResults, { ...PARAMS, end: 2_000 });
    await onet.call(softSkillsResults, { ...PARAMS, end: 2_000 });
    expect(server.seen).toHaveLength(2);
    expect([...map.keys()]).toEqual(['onet:release']);
  });
});

describe('an hour without O*NET', () => {
  it('is bridged by the cache, with a few probes, and ends by itself', async () => {
    let down = false;
    const { onet, server } = await cached((_request, response) => {
      if (down) response.writeHead(503).end();
      else sendJson(response, RESULTS);
    });
    const first = await onet.call(softSkillsResults, PARAMS);
    vi.advanceTimersByTime(FRESH_MS + MINUTE);
    down = true;
    const before = server.seen.length;
    for (let passed = 0; passed < 60 * MINUTE; passed += 10_000) {
      expect(await onet.call(softSkillsResults, PARAMS)).toEqual({ ...first, source: 'cache' });
      // The renewal ends before the clock moves on.
      await new Promise((resolve) => setTimeout(resolve, 3));
      vi.advanceTimersByTime(10_000);
    }
    const probes = server.seen.length - before;
    expect(probes).toBeGreaterThan(5);
    expect(probes).toBeLessThan(30);

    down = false;
    vi.advanceTimersByTime(5 * MINUTE);
    await expect
      .poll(async () => onet.call(softSkillsResults, PARAMS))
      .toMatchObject({ source: 'cache', fetchedAt: new Date() });
    expect(await onet.call(softSkillsResults, { skills: ['2.B.1.c'] })).toMatchObject({ source: 'live' });
  });
});
