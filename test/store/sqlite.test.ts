import { chmodSync, copyFileSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SqliteAdapter } from '../../src/store/adapters/sqlite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { recordingLog, type RecordingLog } from '../support/recording-log.ts';
import { lockInAnotherProcess, newStoreFile } from '../support/stores.ts';

const FILES = ['', '-wal', '-shm'];

async function opened(file: string, log: RecordingLog = recordingLog()): Promise<Store> {
  const store = await openStore({ kind: 'sqlite', file }, log);
  onTestFinished(store.close);
  return store;
}

const modesOf = (file: string): string[] =>
  FILES.map((suffix) => (statSync(file + suffix).mode & 0o777).toString(8));

/** Whether a text stands anywhere in the file and what belongs to it. */
const isOnDisk = (file: string, text: string): boolean =>
  FILES.some(
    (suffix) =>
      statSync(file + suffix, { throwIfNoEntry: false }) && readFileSync(file + suffix).includes(text),
  );

describe('the file', () => {
  it('has mode 0600, like -wal and -shm, even if an existing file had another mode', async () => {
    const file = await newStoreFile();
    const store = await openStore({ kind: 'sqlite', file }, recordingLog());
    await store.picks.write('1', 'social', []);
    expect(modesOf(file)).toEqual(['600', '600', '600']);
    await store.close();
    chmodSync(file, 0o644);
    const again = await opened(file);
    await again.picks.write('1', 'social', []);
    expect(modesOf(file)).toEqual(['600', '600', '600']);
  });

  it('contains no trace of a person after their data was deleted', async () => {
    const file = await newStoreFile();
    const store = await opened(file);
    const people = Array.from(
      { length: 150 },
      (_, index) => `${900_000_000_000_000_000n + BigInt(index * 7_919)}`,
    );
    const codes = Array.from({ length: 10 }, (_, index) => `11-${1_000 + index}.00`);
    for (const person of people) {
      await store.picks.write(person, 'social', codes.slice(0, person.length % 7));
      await store.saved.save(person, { code: codes[Number(person) % 10] ?? '', title: person, savedAt: 1 });
      await store.saved.writeNote(person, '11-1001.00', person.repeat(20));
    }
    for (const person of people) {
      await store.picks.write(person, 'social', []);
      await store.saved.writeNote(person, '11-1001.00', '');
    }
    const gone = people.filter((_, index) => index % 3 === 0);
    for (const person of gone)
      expect(await store.personalData.delete(person, { groups: ['social'], codes })).toMatchObject({
        ok: true,
      });
    await expect.poll(() => gone.filter((person) => isOnDisk(file, person)), { timeout: 15_000 }).toEqual([]);
    expect(isOnDisk(file, people[1] ?? '')).toBe(true);
  }, 60_000);

  it('contains nothing that was removed, and neither does its write-ahead log', async () => {
    const file = await newStoreFile();
    const store = await opened(file);
    await store.saved.save('1', { code: '11-1011.00', title: 'Chief Executives', savedAt: 1 });
    expect(isOnDisk(file, 'Chief Executives')).toBe(true);
    await store.saved.remove('1', ['11-1011.00']);
    expect(isOnDisk(file, 'Chief Executives')).toBe(false);
  });
});

describe('a file of an earlier release', () => {
  const ADA = '100000000000000001';
  const BEN = '100000000000000002';
  const known = { groups: ['social', 'thinking', '+2.A.2.b'], codes: ['15-1252.00'] };

  it('is migrated with all picks, saved careers and values in quarantine, without traces of deletions and searches', async () => {
    const file = await newStoreFile();
    copyFileSync(path.join(import.meta.dirname, 'fixtures/keyv-sqlite-6-beta.sqlite'), file);
    const deleted = '100000000000000003';
    expect([isOnDisk(file, deleted), isOnDisk(file, 'burnout')]).toEqual([true, true]);
    const log = recordingLog();
    const store = await opened(file, log);
    expect(await store.picks.read(ADA, known.groups)).toEqual({
      ok: true,
      value: ['2.B.1.d', '2.B.1.c', '2.A.2.b'],
    });
    expect(await store.saved.list(ADA, known.codes)).toEqual({
      ok: true,
      value: [
        { code: '15-1252.00', title: 'Software Developers', savedAt: 5 },
        { code: '99-9999.00', title: 'Lamp Lighters', savedAt: 6 },
      ],
    });
    const shown = await store.personalData.show(BEN, known);
    expect(shown.ok && Object.fromEntries(shown.value.map(({ key, value }) => [key, value]))).toEqual({
      [`picks:${BEN}:social`]: { codes: ['2.B.1.f'] },
      [`picks:${BEN}:thinking`]: ['an', 'older', 'shape'],
      [`set-aside:picks:${BEN}:thinking`]: ['an', 'older', 'shape'],
    });
    expect(await store.personalData.delete(BEN, known)).toMatchObject({ ok: true });
    expect(await store.personalData.show(BEN, known)).toEqual({ ok: true, value: [] });
    await expect.poll(() => isOnDisk(file, BEN)).toBe(false);
    expect([isOnDisk(file, deleted), isOnDisk(file, 'burnout')]).toEqual([false, false]);
    expect(log.lines).toEqual([]);
  });

  it.each([
    [
      'whose keys @keyv/sqlite 6 split at the colon',
      'CREATE TABLE keyv (key TEXT, value TEXT, namespace TEXT, expires BIGINT)',
      'INSERT INTO keyv VALUES (\'1:social\', \'{"value":{"codes":["a"]}}\', \'picks\', 4102444800000)',
    ],
    [
      'of @keyv/sqlite 5, with a key prefix and the expiry in the value',
      'CREATE TABLE keyv (key VARCHAR(255) PRIMARY KEY, value TEXT)',
      'INSERT INTO keyv VALUES (\'keyv:picks:1:social\', \'{"value":{"codes":["a"]},"expires":4102444800000}\')',
    ],
  ])('%s is migrated', async (_, ...sql) => {
    const file = await newStoreFile();
    const before = new DatabaseSync(file);
    for (const statement of sql) before.exec(statement);
    before.close();
    const store = await opened(file);
    expect(await store.picks.read('1', ['social'])).toEqual({ ok: true, value: ['a'] });
    const after = new DatabaseSync(file);
    expect(after.prepare('SELECT expires FROM entries').get()).toEqual({ expires: 4_102_444_800_000 });
    after.close();
  });

  it('is migrated once when two processes start at the same moment', async () => {
    const file = await newStoreFile();
    copyFileSync(path.join(import.meta.dirname, 'fixtures/keyv-sqlite-6-beta.sqlite'), file);
    const stores = await Promise.all([opened(file), opened(file)]);
    for (const store of stores)
      expect(await store.picks.read(ADA, ['+2.A.2.b'])).toMatchObject({ value: ['2.A.2.b'] });
  });
});

describe('a file locked by another process', () => {
  it('does not block the event loop: writes fail after a second, reads succeed, and waiting writes succeed once it is released', async () => {
    const file = await newStoreFile();
    const log = recordingLog();
    const store = await opened(file, log);
    await store.picks.write('1', 'social', ['2.B.1.d']);
    const release = await lockInAnotherProcess(file);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const startedAt = performance.now();
    const writes = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => store.picks.write(`${index}`, 'social', [])),
    );
    const took = performance.now() - startedAt;
    // Readers do not wait.
    expect(await store.picks.read('1', ['social'])).toMatchObject({ value: ['2.B.1.d'] });
    delay.disable();
    expect(writes).toEqual(Array.from({ length: 12 }, () => ({ ok: false })));
    expect(took).toBeGreaterThan(950);
    expect(took).toBeLessThan(1_500);
    expect(delay.percentile(90) / 1e6).toBeLessThan(20);
    expect(log.lines).toMatchObject([
      { level: 'error', fields: { reason: 'database is locked' } },
      ...log.lines.slice(1),
    ]);

    const waiting = Promise.all(
      Array.from({ length: 12 }, async (_, index) => store.picks.write(`${index}`, 'social', ['2.A.1.b'])),
    );
    setTimeout(release, 200);
    expect(await waiting).toEqual(Array.from({ length: 12 }, () => ({ ok: true, value: undefined })));
  });

  it('loses no concurrent write of two connections', async () => {
    const file = await newStoreFile();
    const [one, two] = await Promise.all([SqliteAdapter.open(file), SqliteAdapter.open(file)]);
    const keys = Array.from({ length: 200 }, (_, index) => `key:${index}`);
    await Promise.all(keys.map(async (key, index) => (index % 2 === 0 ? one : two).set(key, key)));
    expect(await one.getMany(keys)).toEqual(keys);
    await one.disconnect();
    await two.disconnect();
  });
});

describe('a file deleted or moved while the store is open', () => {
  it('rejects writes that would be lost, logs why, and works again when the file is back', async () => {
    const file = await newStoreFile();
    const log = recordingLog();
    const store = await opened(file, log);
    await store.picks.write('1', 'social', ['2.B.1.d']);
    for (const suffix of FILES) renameSync(file + suffix, `${file}.away${suffix}`);
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });
    expect(log.lines.at(-1)).toMatchObject({
      level: 'error',
      fields: { reason: expect.stringMatching(/deleted or moved/) as string },
    });
    // Something else in its place is not the file either.
    copyFileSync(`${file}.away`, file);
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });
    rmSync(file);
    for (const suffix of FILES) renameSync(`${file}.away${suffix}`, file + suffix);
    expect(await store.picks.write('1', 'social', ['2.B.1.c'])).toMatchObject({ ok: true });
    expect(await store.picks.read('1', ['social'])).toMatchObject({ value: ['2.B.1.c'] });
  });

  it('rejects them when its folder is deleted, too', async () => {
    const file = path.join(path.dirname(await newStoreFile()), 'deeper/store.sqlite');
    const log = recordingLog();
    const store = await opened(file, log);
    await store.picks.write('1', 'social', ['2.B.1.d']);
    rmSync(path.dirname(file), { recursive: true });
    expect(await store.picks.write('1', 'social', [])).toEqual({ ok: false });
    expect(log.lines).toMatchObject([
      { level: 'error', fields: { reason: expect.stringMatching(/deleted or moved/) as string } },
    ]);
  });
});
