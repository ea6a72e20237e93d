import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ClientLimits } from '../../src/client/limits.ts';
import { openOnet, type OpenOnet } from '../../src/open-onet.ts';
import { softSkills, softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { careerClusters } from '../../src/services/online/browse.ts';
import { recordingLog, type RecordingLog } from '../support/log.ts';
import {
  RESULTS,
  sendJson,
  sendResults,
  upstream,
  type Handler,
  type Upstream,
} from '../support/upstream.ts';

const PARAMS = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'] };
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Occupations with these skills in the built-in facts. */
const LOCAL_TOTAL = 303;

interface Opened {
  readonly onet: OpenOnet;
  readonly server: Upstream;
  readonly log: RecordingLog;
  /** Why O*NET Web Services did not answer, for each call. */
  readonly unavailable: readonly string[];
}

async function open(handle: Handler, limits: Partial<ClientLimits> = {}): Promise<Opened> {
  const server = await upstream(handle, { about: '31.0' });
  const log = recordingLog();
  const unavailable: string[] = [];
  const onet = await openOnet({
    apiKey: 'a-key',
    apiUrl: server.url,
    log,
    limits: { maxAttempts: 1, ...limits },
    onUnavailable: (_service, reason) => unavailable.push(reason),
  });
  onTestFinished(onet.close);
  await onet.local.ready();
  return { onet, server, log, unavailable };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with a key', () => {
  it('answers live, then from the cache, also while O*NET is down, and locally what is not cached', async () => {
    let isDown = false;
    const { onet, unavailable } = await open((_request, response) => {
      if (isDown) response.destroy();
      else sendJson(response, RESULTS);
    });
    const live = await onet.call(softSkillsResults, PARAMS);
    expect(live).toMatchObject({ source: 'live', release: '31.0', data: { total: 1 } });
    const { fetchedAt } = live.ok ? live : { fetchedAt: undefined };

    isDown = true;
    vi.advanceTimersByTime(2 * DAY_MS);
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({
      source: 'cache',
      release: '31.0',
      fetchedAt,
    });
    expect(await onet.call(softSkillsResults, { ...PARAMS, sort: 'title' })).toMatchObject({
      source: 'local',
      release: '30.3',
      fetchedAt: new Date(),
      data: { total: LOCAL_TOTAL },
    });
    expect(unavailable).toEqual(['unavailable']);
    expect(await onet.about()).toMatchObject({ release: '31.0' });
  });

  it('that is rejected, answers locally, logs the fix once and stops calling O*NET', async () => {
    const { onet, server, log, unavailable } = await open((_request, response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Forbidden</html>');
    });
    for (let i = 0; i < 20; i++) {
      expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'local' });
    }
    expect(unavailable).toEqual(Array.from({ length: 20 }, () => 'unauthorized'));
    expect(server.seen.length).toBeLessThan(10);
    const errors = log.lines.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual([expect.stringContaining('ONET_API_KEY')]);
    expect(JSON.stringify(log.lines)).not.toContain('a-key');
  });

  it('passes on what O*NET says about a request', async () => {
    let error = 'No data';
    const { onet } = await open((_request, response) => {
      sendJson(response, { error }, 422);
    });
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: false, reason: 'no-data' });
    error = "'sort' must be known";
    expect(await onet.call(softSkillsResults, { ...PARAMS, sort: 'zone' })).toMatchObject({
      ok: false,
      reason: 'bad-request',
      parameter: 'sort',
    });
  });

  it('answers locally when the response has an unknown form', async () => {
    const { onet } = await open((_request, response) => {
      sendJson(response, { ...RESULTS, occupation: undefined, occupations: RESULTS.occupation });
    });
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, source: 'local' });
  });

  it('names the local release while that of O*NET is unknown', async () => {
    const { onet } = await open((_request, response) => response.destroy());
    await onet.close();
    expect(await onet.about()).toMatchObject({ source: 'local', release: '30.3', keyed: true });
  });
});

describe('a slow O*NET', () => {
  const SLOW_MS = 100;
  const limits = { slowCallMs: SLOW_MS, maxAttempts: 2 };

  it.each<[string, Handler]>([
    ['hangs', () => undefined],
    [
      'drips',
      (_request, response) => {
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
    ],
    [
      'asks for a pause of a minute',
      (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    ],
  ])('that %s costs no caller more than the limit, and soon nothing', async (_name, handle) => {
    const { onet, server, unavailable } = await open(handle, limits);
    const times: number[] = [];
    for (let i = 0; i < 12; i++) {
      const started = performance.now();
      const answer = await onet.call(softSkillsResults, { ...PARAMS, start: i + 1 });
      times.push(performance.now() - started);
      expect(answer).toMatchObject({ ok: true, source: 'local' });
    }
    expect(Math.max(...times)).toBeLessThan(SLOW_MS * 2.5);
    // The circuit is open after three of them.
    expect(Math.max(...times.slice(5))).toBeLessThan(SLOW_MS / 2);
    expect(server.seen.length).toBeLessThanOrEqual(4);
    expect(unavailable).toHaveLength(12);
  });

  it('answers locally first, and from the cache once its answer has come', async () => {
    const held = Promise.withResolvers<undefined>();
    const { onet, server } = await open((_request, response) => {
      void held.promise.then(() => {
        sendJson(response, RESULTS);
      });
    }, limits);
    expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ source: 'local' });
    held.resolve(undefined);
    await expect
      .poll(async () => onet.call(softSkillsResults, PARAMS))
      .toMatchObject({ source: 'cache', data: RESULTS });
    expect(server.seen).toHaveLength(1);
  });

  it('costs a screen of several calls, one after the other, the limit once', async () => {
    const { onet, server } = await open(() => undefined, { slowCallMs: 1_000 });
    const started = performance.now();
    for (let start = 1; start <= 2; start++)
      expect(await onet.call(softSkillsResults, { ...PARAMS, start })).toMatchObject({ source: 'local' });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(server.seen).toHaveLength(2);
  });

  it('is not waited for by a caller who can do without, even where nothing is known locally', async () => {
    const { onet } = await open(() => undefined, limits);
    const started = performance.now();
    expect(await onet.call(careerClusters.all, {}, { optional: true })).toMatchObject({
      ok: false,
      reason: 'not-available-locally',
    });
    expect(performance.now() - started).toBeLessThan(SLOW_MS * 3);
  });

  it('is waited for where nothing is known locally', async () => {
    const { onet } = await open((_request, response) => {
      setTimeout(() => {
        sendJson(response, { start: 1, end: 0, total: 0, occupation: [] });
      }, 3 * SLOW_MS);
    }, limits);
    expect(await onet.call(careerClusters.all, {})).toMatchObject({
      ok: true,
      source: 'live',
    });
  });

  it('can be left at any time', async () => {
    const { onet } = await open(() => undefined, limits);
    const leaving = new AbortController();
    const left = expect(onet.call(softSkills, {}, { signal: leaving.signal })).rejects.toThrow('gone');
    setTimeout(() => {
      leaving.abort(new Error('gone'));
    }, 20);
    await left;
  });
});

it('rejects a database file that does not exist', async () => {
  await expect(openOnet({ log: recordingLog(), database: '/nowhere/onet.sqlite' })).rejects.toThrow(
    /cannot be opened.*onet:import/,
  );
});

it('without a key or an address answers everything locally', async () => {
  const onet = await openOnet({ log: recordingLog() });
  expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({
    source: 'local',
    data: { total: LOCAL_TOTAL },
  });
  await onet.close();
});

it('calls a server of one’s own without a key', async () => {
  const server = await upstream(sendResults);
  const onet = await openOnet({ apiUrl: server.url, log: recordingLog() });
  onTestFinished(onet.close);
  expect(await onet.call(softSkillsResults, PARAMS)).toMatchObject({ source: 'live' });
  expect(server.seen[0]?.headers).not.toHaveProperty('x-api-key');
});
