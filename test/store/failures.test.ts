import { writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { parseStoreUrl } from '../../src/store/url.ts';
import { keptLog } from '../support/log.ts';
import { canRunRedis, freePort, startRedis } from '../support/redis.ts';
import { newStoreFile } from '../support/stores.ts';

const GROUPS = ['social', 'thinking'];

describe('a store that fails', () => {
  it('says so on reading, writing and deleting, once in the log, and is whole when it works again', async () => {
    const log = keptLog();
    const file = await newStoreFile();
    const store = await openStore({ kind: 'sqlite', file }, log);
    await store.picks.write('1', 'social', ['2.B.1.d']);

    const other = new DatabaseSync(file);
    other.exec('ALTER TABLE entries RENAME TO away');
    expect(await store.picks.read('1', GROUPS)).toEqual({ ok: false });
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });
    expect(await store.picks.clear('1', GROUPS)).toEqual({ ok: false });
    await Promise.all(Array.from({ length: 100 }, async () => store.picks.read('1', GROUPS)));
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);

    other.exec('ALTER TABLE away RENAME TO entries');
    other.close();
    expect(await store.picks.read('1', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
    expect(log.lines.at(-1)).toMatchObject({ level: 'info', sentence: 'the store works again' });
    await store.close();
  });

  it('puts a copy of a value that it cannot read into quarantine, and says so without naming anybody', async () => {
    const log = keptLog();
    const file = await newStoreFile();
    const store = await openStore({ kind: 'sqlite', file }, log);
    await store.picks.write('77', 'social', ['2.B.1.d']);
    await store.picks.write('77', 'thinking', ['2.A.1.b']);

    const other = new DatabaseSync(file);
    const older = JSON.stringify({ value: ['an', 'older', 'shape'] });
    other.prepare("UPDATE entries SET value = ? WHERE key LIKE '%77:social'").run(older);
    expect(await store.picks.read('77', GROUPS)).toEqual({ ok: true, value: ['2.A.1.b'] });
    expect(other.prepare("SELECT value FROM entries WHERE key LIKE 'quarantine:%77:social'").get()).toEqual({
      value: older,
    });
    expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
    expect(JSON.stringify(log.lines)).not.toContain('77');

    // Not even JSON any more.
    other.prepare("UPDATE entries SET value = '{torn' WHERE key LIKE 'picks:77:social'").run();
    expect(await store.picks.read('77', GROUPS)).toEqual({ ok: true, value: ['2.A.1.b'] });

    await store.picks.clear('77', GROUPS);
    expect(other.prepare('SELECT count(*) AS rows FROM entries').get()).toEqual({ rows: 0 });
    other.close();
    await store.close();
  });

  it.each([
    ['under a file', 'sqlite:///dev/null/waymark/store.sqlite'],
    ['where no folder can be', 'sqlite:///proc/waymark/store.sqlite'],
    ['at a Redis that is not there', 'redis://127.0.0.1:1'],
  ])('cannot be opened %s', async (_where, text) => {
    const url = parseStoreUrl(text);
    await expect(url && openStore(url, keptLog())).rejects.toThrow();
  });

  it('cannot be opened on a file that is no database', async () => {
    const file = await newStoreFile();
    await writeFile(file, 'nothing of SQLite\n'.repeat(200));
    await expect(openStore({ kind: 'sqlite', file }, keptLog())).rejects.toThrow();
  });
});

// Without a Redis to start there is nothing to test here; CI always has one.
describe.runIf(canRunRedis)('a Redis that goes away', () => {
  it('is told of at once, once, and used again when it is back', async () => {
    const log = keptLog();
    const port = await freePort();
    let redis = await startRedis(port);
    const store = await openStore({ kind: 'redis', url: redis.url }, log);
    onTestFinished(async () => {
      await store.close();
      await redis.stop();
    });
    await store.picks.write('1', 'social', ['2.B.1.d']);

    await redis.stop();
    expect(await store.picks.read('1', GROUPS)).toEqual({ ok: false });
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });

    redis = await startRedis(port);
    await expect
      .poll(async () => store.picks.write('2', 'social', ['2.B.1.c']), { timeout: 10_000 })
      .toMatchObject({ ok: true });
    expect(await store.picks.read('2', GROUPS)).toEqual({ ok: true, value: ['2.B.1.c'] });
    expect(log.lines.some(({ level, sentence }) => level === 'info' && sentence.includes('again'))).toBe(
      true,
    );
  });
});

describe('STORE_URL', () => {
  it.each(['', 'sqlite://', 'sqlite:///var/', 'postgres://host/db', 'redis://', 'nonsense', 'memory'])(
    'is not %j',
    (text) => {
      expect(parseStoreUrl(text)).toBeUndefined();
    },
  );
});
