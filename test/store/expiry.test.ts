import { Locale } from 'discord-api-types/v10';
import { DatabaseSync } from 'node:sqlite';
import { createClient } from '@redis/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { recordingLog } from '../support/recording-log.ts';
import { canRunRedis, startRedis } from '../support/servers/redis.ts';
import { newStoreFile } from '../support/stores.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Off by less than a minute, whatever the machine is at. */
const isAbout = (expected: number, milliseconds: number): boolean =>
  Math.abs(milliseconds - expected) < 60_000;

async function sqlite() {
  const file = await newStoreFile();
  const open = async () => openStore({ kind: 'sqlite', file }, recordingLog());
  const store = await open();
  const database = new DatabaseSync(file);
  onTestFinished(async () => {
    await store.close();
    database.close();
  });
  return {
    store,
    open,
    rows: () => database.prepare('SELECT count(*) AS rows FROM entries').get()?.['rows'],
    lifeLeft: (like: string) =>
      database
        .prepare('SELECT expires FROM entries WHERE key LIKE ?')
        .all(like)
        .map(({ expires }) => Number(expires) - Date.now()),
    setLifeLeft: (milliseconds: number | null) =>
      database
        .prepare('UPDATE entries SET expires = ?')
        .run(milliseconds === null ? null : Date.now() + milliseconds),
  };
}

describe('data that was not written or read for a year', () => {
  it('is deleted from SQLite, and overwritten on disk at the next start', async () => {
    const { store, open, rows, lifeLeft, setLifeLeft } = await sqlite();
    await store.picks.write('1', 'social', ['2.B.1.d']);
    expect(isAbout(YEAR, lifeLeft('picks:1:social')[0] ?? 0)).toBe(true);
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
    await expect.poll(() => isAbout(YEAR, lifeLeft('picks:1:social')[0] ?? 0)).toBe(true);
  });

  it('is renewed at most once a day, so that most reads write nothing', async () => {
    const { store, lifeLeft, setLifeLeft } = await sqlite();
    await store.picks.write('1', 'social', ['2.B.1.d']);
    setLifeLeft(YEAR - DAY / 2);
    expect(await store.picks.read('1', ['social'])).toMatchObject({ ok: true });
    expect(await store.picks.read('1', ['social'])).toMatchObject({ ok: true });
    expect(isAbout(YEAR - DAY / 2, lifeLeft('picks:1:social')[0] ?? 0)).toBe(true);
  });

  // Without a Redis to start there is nothing to test here; CI always has one.
  it.runIf(canRunRedis)('is gone from Redis', async () => {
    const redis = await startRedis();
    const store = await openStore({ kind: 'redis', url: redis.url }, recordingLog());
    const client = createClient({ url: redis.url });
    await client.connect();
    onTestFinished(async () => {
      await client.close();
      await store.close();
      await redis.stop();
    });
    const [key] = ['picks:1:social'];
    await store.picks.write('1', 'social', ['2.B.1.d']);
    expect(isAbout(YEAR, await client.pTTL(key))).toBe(true);
    await client.pExpire(key, 100 * DAY);
    expect(await store.picks.read('1', ['social'])).toMatchObject({ value: ['2.B.1.d'] });
    await expect.poll(async () => isAbout(YEAR, await client.pTTL(key))).toBe(true);
    await client.pExpire(key, 1);
    // A read in time would renew it.
    await expect.poll(async () => client.exists(key)).toBe(0);
    expect(await store.picks.read('1', ['social'])).toEqual({ ok: true, value: [] });
  });
});

it('conversations expire after an hour and teams after seven days, whether read or not', async () => {
  const { store, lifeLeft, setLifeLeft } = await sqlite();
  await store.conversations.write('1', 'c', { skills: [], careers: [] });
  await store.teams.start('t', '1', { name: 'ours', locale: Locale.EnglishUS, closes: 2 });
  await store.teams.join('t', '1', []);
  await store.teams.rename('t', '1', 'Ada');
  await store.quiz.start('r', { answer: '1', choices: ['1', '2'], locale: Locale.EnglishUS });
  await store.quiz.answer('r', '1', '1');
  expect(lifeLeft('conversation%').map((left) => isAbout(HOUR, left))).toEqual([true, true]);
  const others = [...lifeLeft('team%'), ...lifeLeft('quiz%')];
  expect(others).toHaveLength(1 + 3 + 3 + 3 + 1 + 3);
  expect(others.every((left) => isAbout(7 * DAY, left))).toBe(true);

  setLifeLeft(HOUR / 2);
  expect(await store.conversations.read('1', 'c')).toMatchObject({ value: { careers: [] } });
  expect(await store.teams.wall('t')).toMatchObject({ value: { people: 1 } });
  expect([...lifeLeft('conversation%'), ...lifeLeft('team%')].every((left) => left <= HOUR / 2)).toBe(true);
});
