import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@keyv/redis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createIdle, IDLE_LIFE_MS } from '../../src/store/idle.ts';
import { openStore } from '../../src/store/open.ts';
import { keptLog } from '../support/log.ts';
import { canRunRedis, startRedis } from '../support/redis.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Off by less than an hour, whatever the machine is at. */
const aboutAYear = (milliseconds: number): boolean => Math.abs(milliseconds - IDLE_LIFE_MS) < DAY / 24;

async function sqlite() {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-idle-'));
  const file = path.join(folder, 'store.sqlite');
  const open = async () => openStore({ kind: 'sqlite', file }, keptLog());
  const store = await open();
  const database = new DatabaseSync(file);
  onTestFinished(async () => {
    await store.close();
    database.close();
    await rm(folder, { recursive: true });
  });
  return {
    store,
    open,
    rows: () => database.prepare('SELECT count(*) AS rows FROM keyv').get()?.['rows'],
    lifeLeft: () =>
      Number(database.prepare("SELECT expires FROM keyv WHERE key = 'picks:1:social'").get()?.['expires']) -
      Date.now(),
    setLifeLeft: (milliseconds: number | null) =>
      database
        .prepare('UPDATE keyv SET expires = ?')
        .run(milliseconds === null ? null : Date.now() + milliseconds),
  };
}

describe('what nobody wrote or read for a year', () => {
  it('is gone from SQLite, and off the disk at the next start', async () => {
    const { store, open, rows, lifeLeft, setLifeLeft } = await sqlite();
    await store.picks.write('1', 'social', ['2.B.1.d']);
    expect(aboutAYear(lifeLeft())).toBe(true);
    setLifeLeft(-1);
    const next = await open();
    await expect.poll(rows).toBe(0);
    expect(await next.picks.read('1', ['social'])).toEqual({ ok: true, value: [] });
    await next.close();
  });

  it.each([
    ['that was read', 100 * DAY],
    ['of a release that let nothing expire', null],
  ])('never is a thing %s: it has a year from then on', async (_which, left) => {
    const { store, lifeLeft, setLifeLeft } = await sqlite();
    await store.picks.write('1', 'social', ['2.B.1.d']);
    setLifeLeft(left);
    expect(await store.picks.read('1', ['social'])).toEqual({ ok: true, value: ['2.B.1.d'] });
    await expect.poll(() => aboutAYear(lifeLeft())).toBe(true);
  });

  // Without a Redis to start there is nothing to test here; CI always has one.
  it.runIf(canRunRedis)('is gone from Redis', async () => {
    const redis = await startRedis();
    const store = await openStore({ kind: 'redis', url: redis.url }, keptLog());
    const client = createClient({ url: redis.url });
    await client.connect();
    onTestFinished(async () => {
      await client.close();
      await store.close();
      await redis.stop();
    });
    const [key] = ['picks:1:social'];
    await store.picks.write('1', 'social', ['2.B.1.d']);
    expect(aboutAYear(await client.pTTL(key))).toBe(true);
    await client.pExpire(key, 100 * DAY);
    expect(await store.picks.read('1', ['social'])).toMatchObject({ value: ['2.B.1.d'] });
    await expect.poll(async () => aboutAYear(await client.pTTL(key))).toBe(true);
    await client.pExpire(key, 1);
    await expect.poll(async () => store.picks.read('1', ['social'])).toEqual({ ok: true, value: [] });
  });
});

describe('renewing', () => {
  function renewing() {
    const touched: (readonly string[])[] = [];
    const state = { now: 0, works: true };
    const log = keptLog();
    const idle = createIdle(
      async (keys) => {
        if (!state.works) throw new Error('gone');
        touched.push(keys);
      },
      () => state.now,
      log,
    );
    return { idle, touched, state, log };
  }

  it('happens once a day for each key, and anew once it was forgotten', () => {
    const { idle, touched, state } = renewing();
    idle.renew(['a', 'b']);
    idle.renew(['a', 'c']);
    state.now = DAY - 1;
    idle.renew(['a']);
    state.now = DAY;
    idle.renew(['a']);
    idle.forget(['a']);
    idle.renew(['a']);
    expect(touched).toEqual([['a', 'b'], ['c'], ['a'], ['a']]);
  });

  it('is tried again by the next who reads when it failed, and said to the operator alone', async () => {
    const { idle, touched, state, log } = renewing();
    state.works = false;
    idle.renew(['picks:77']);
    await expect.poll(() => log.lines.map(({ level }) => level)).toEqual(['warn']);
    expect(JSON.stringify(log.lines)).not.toContain('77');
    state.works = true;
    idle.renew(['picks:77']);
    expect(touched).toEqual([['picks:77']]);
  });

  it('remembers no more than ten thousand keys', () => {
    const { idle, touched } = renewing();
    for (let index = 0; index <= 10_000; index++) idle.renew([`key ${index}`]);
    idle.renew(['key 1']);
    idle.renew(['key 0']);
    expect(touched.slice(10_001)).toEqual([['key 0']]);
  });
});
