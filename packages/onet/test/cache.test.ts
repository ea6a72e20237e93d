import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KeyvStorageAdapter } from 'keyv';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Onet } from '../src/onet.ts';
import { FRESH_MS, KEPT_MS, withCache } from '../src/cache/cache.ts';
import { SOFT_SKILL_CODES, softSkillsResults } from '../src/services/online/soft-skills.ts';
import { openWeb } from '../src/client/client.ts';
import type { WebLimits } from '../src/client/limits.ts';
import { handClock, type HandClock } from '../../../test/support/clock.ts';
import { SqliteAdapter } from '../../../src/store/adapters/sqlite.ts';
import { keptLog } from '../../../test/support/log.ts';
import { GOOD, sendJson, upstream, type Play, type Upstream } from './support/upstream.ts';

const ASKED = { skills: ['2.B.1.d'] };
const MINUTE = 60_000;

/** No pauses, which would wait for the clock that the test moves. */
const AT_ONCE: Partial<WebLimits> = { attempts: 1, perSecond: Infinity };

interface Cached {
  readonly onet: Onet;
  readonly server: Upstream;
  readonly clock: HandClock;
}

/** The real client against a real server, cached, in a time of our own. */
async function cached(
  play: Play,
  {
    store,
    about,
    clock = handClock(),
  }: { store?: KeyvStorageAdapter; about?: string; clock?: HandClock } = {},
): Promise<Cached> {
  const log = keptLog();
  const server = await upstream(play, about === undefined ? {} : { about });
  const web = openWeb({ apiUrl: server.url, log, clock, limits: AT_ONCE });
  onTestFinished(web.close);
  return { onet: withCache(web, { log, clock, ...(store && { store }) }), server, clock };
}

async function sqlite(): Promise<{ readonly file: string; readonly open: () => Promise<SqliteAdapter> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-cache-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  const file = path.join(folder, 'store.sqlite');
  return {
    file,
    async open() {
      const adapter = await SqliteAdapter.open(file);
      onTestFinished(async () => adapter.disconnect());
      return adapter;
    },
  };
}

const good: Play = (_request, response) => {
  sendJson(response, GOOD);
};

describe('a cached answer', () => {
  it('is the same, says when it is from, and asks nobody for a day', async () => {
    const { onet, server, clock } = await cached(good);
    const first = await onet.call(softSkillsResults, ASKED);
    clock.advance(FRESH_MS - 1);
    const second = await onet.call(softSkillsResults, ASKED);
    expect(first).toMatchObject({ ok: true, source: 'live' });
    expect(second).toEqual({ ...first, source: 'cache' });
    expect(server.seen).toHaveLength(1);
  });

  it('is given at once after a day, and renewed behind it', async () => {
    const { onet, server, clock } = await cached((_request, response, nth) => {
      sendJson(response, { ...GOOD, total: nth });
    });
    await onet.call(softSkillsResults, ASKED);
    clock.advance(FRESH_MS);
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ source: 'cache', data: { total: 1 } });
    await expect
      .poll(async () => onet.call(softSkillsResults, ASKED))
      .toMatchObject({ source: 'cache', data: { total: 2 }, fetchedAt: new Date(clock.now()) });
    expect(server.seen).toHaveLength(2);
  });

  it('is gone after 30 days', async () => {
    const { onet, clock } = await cached((_request, response, nth) => {
      if (nth === 1) sendJson(response, GOOD);
      else response.writeHead(500).end();
    });
    await onet.call(softSkillsResults, ASKED);
    clock.advance(KEPT_MS - 1);
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'cache' });
    clock.advance(1);
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('remembers that there is no data, and no other failure', async () => {
    const { onet, server } = await cached((_request, response, nth) => {
      if (nth === 1) response.writeHead(500).end();
      else if (nth === 2) response.writeHead(403).end();
      else sendJson(response, { error: 'No data' }, 422);
    });
    const reasons: string[] = [];
    for (let i = 0; i < 5; i++) {
      const answer = await onet.call(softSkillsResults, ASKED);
      reasons.push(answer.ok ? 'ok' : answer.reason);
    }
    expect(reasons).toEqual(['unavailable', 'unauthorized', 'no-data', 'no-data', 'no-data']);
    expect(server.seen).toHaveLength(3);
  });

  it('never stands in for another question', async () => {
    const { onet } = await cached((request, response) => {
      const asked = new URL(request.url ?? '', 'http://here').searchParams.get('skills') ?? '';
      sendJson(response, { ...GOOD, occupation: [{ ...GOOD.occupation[0], title: asked }] });
    });
    for (let round = 0; round < 2; round++) {
      for (const code of SOFT_SKILL_CODES) {
        expect(await onet.call(softSkillsResults, { skills: [code] })).toMatchObject({
          data: { occupation: [{ title: code }] },
        });
      }
    }
  });

  it('of one release does not outlive it', async () => {
    const { open } = await sqlite();
    const before = await cached(good, { store: await open(), about: '30.3' });
    await before.onet.call(softSkillsResults, ASKED);

    const after = await cached(good, { store: await open(), about: '31.0' });
    expect(await after.onet.call(softSkillsResults, { skills: ['2.B.1.c'] })).toMatchObject({
      release: '31.0',
    });
    expect(await after.onet.call(softSkillsResults, ASKED)).toMatchObject({
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
        sendJson(response, GOOD);
      }, 20);
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => onet.call(softSkillsResults, ASKED)),
    );
    expect(answers.every((answer) => answer.ok && answer.source === 'live')).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it('let one caller leave without the others, and the last one take the request along', async () => {
    let broken = 0;
    const { onet, server } = await cached((_request, response) => {
      response.on('close', () => (broken += 1));
    });
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(async ({ signal }) => onet.call(softSkillsResults, ASKED, { signal }));
    const [left, leftLater] = calls.map((call) => expect(call).rejects.toThrow('enough'));
    await expect.poll(() => server.seen.length).toBe(1);
    first.abort(new Error('enough'));
    await left;
    expect(broken).toBe(0);
    second.abort(new Error('enough'));
    await leftLater;
    await expect.poll(() => broken).toBe(1);
  });
});

describe('a store', () => {
  it('on disk answers after a restart, even with O*NET down', async () => {
    const { open } = await sqlite();
    const before = await cached(good, { store: await open() });
    const first = await before.onet.call(softSkillsResults, ASKED);

    const after = await cached((_request, response) => response.destroy(), {
      store: await open(),
      clock: before.clock,
    });
    before.clock.advance(2 * FRESH_MS);
    expect(await after.onet.call(softSkillsResults, ASKED)).toEqual({ ...first, source: 'cache' });
  });

  it('that fails, or holds what nobody can read, costs nothing but the cache', async () => {
    const { file, open } = await sqlite();
    const { onet, server } = await cached(good, { store: await open() });
    await onet.call(softSkillsResults, ASKED);
    const other = new DatabaseSync(file);
    for (const value of ['{torn', '{"value":7}', '{"value":{"question":"?","fetchedAt":1,"answer":{}}}']) {
      other.prepare("UPDATE entries SET value = ? WHERE key <> 'onet:release'").run(value);
      expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'live' });
      expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'cache' });
    }
    other.exec('ALTER TABLE entries RENAME TO away');
    other.close();
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'live' });
    expect(server.seen).toHaveLength(5);
  });

  it('takes no answer of extraordinary length', async () => {
    const { file, open } = await sqlite();
    const long = { ...GOOD, occupation: Array.from({ length: 3_000 }, () => GOOD.occupation[0]) };
    const { onet, server } = await cached(
      (request, response) => {
        sendJson(response, request.url?.includes('end=2000') ? long : GOOD);
      },
      { store: await open() },
    );
    await onet.call(softSkillsResults, { ...ASKED, end: 2_000 });
    await onet.call(softSkillsResults, { ...ASKED, end: 2_000 });
    expect(server.seen).toHaveLength(2);
    const rows = new DatabaseSync(file).prepare('SELECT key FROM entries').all();
    expect(rows).toEqual([{ key: 'onet:release' }]);
  });
});

describe('an hour without O*NET', () => {
  it('is bridged by what is kept, costs O*NET a few probes, and ends by itself', async () => {
    let down = false;
    const { onet, server, clock } = await cached((_request, response) => {
      if (down) response.writeHead(503).end();
      else sendJson(response, GOOD);
    });
    const first = await onet.call(softSkillsResults, ASKED);
    clock.advance(FRESH_MS + MINUTE);
    down = true;
    const before = server.seen.length;
    for (let passed = 0; passed < 60 * MINUTE; passed += 10_000) {
      expect(await onet.call(softSkillsResults, ASKED)).toEqual({ ...first, source: 'cache' });
      // The renewal behind it ends before the clock moves on.
      await new Promise((resolve) => setTimeout(resolve, 3));
      clock.advance(10_000);
    }
    const probes = server.seen.length - before;
    expect(probes).toBeGreaterThan(5);
    expect(probes).toBeLessThan(30);

    down = false;
    clock.advance(5 * MINUTE);
    await expect
      .poll(async () => onet.call(softSkillsResults, ASKED))
      .toMatchObject({ source: 'cache', fetchedAt: new Date(clock.now()) });
    expect(await onet.call(softSkillsResults, { skills: ['2.B.1.c'] })).toMatchObject({ source: 'live' });
  });
});
