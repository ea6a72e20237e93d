import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainStoreError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { parseStoreUrl } from '../../src/store/url.ts';
import { recordingLog } from '../support/recording-log.ts';
import { newStoreFile } from '../support/stores.ts';

const mount = (...options: string[]): boolean => spawnSync('mount', options).status === 0;

/** Whether this user may mount a file system. */
const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

const GROUPS = ['social', 'thinking'];

describe('a store that fails', () => {
  it('fails to read, write and delete, is logged once, and has lost nothing when it works again', async () => {
    const log = recordingLog();
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
    expect(log.lines.at(-1)).toMatchObject({ level: 'info', message: 'the store works again' });
    await store.close();
  });

  it('copies an unreadable value into quarantine, and logs that without an id', async () => {
    const log = recordingLog();
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

    // No longer valid JSON.
    other.prepare("UPDATE entries SET value = '{torn' WHERE key LIKE 'picks:77:social'").run();
    expect(await store.picks.read('77', GROUPS)).toEqual({ ok: true, value: ['2.A.1.b'] });

    await store.picks.clear('77', GROUPS);
    expect(other.prepare('SELECT count(*) AS rows FROM entries').get()).toEqual({ rows: 0 });
    other.close();
    await store.close();
  });
});

/** The sentence that the operator reads when the file cannot be used. */
async function explained(file: string): Promise<string> {
  const url = { kind: 'sqlite', file } as const;
  try {
    const store = await openStore(url, recordingLog());
    await store.close();
    return 'nothing';
  } catch (error) {
    return explainStoreError(error, url);
  }
}

describe('opening a SQLite file explains, in SQLite’s words and with a fix, one', () => {
  it.each([
    ['below a file', '/dev/null/waymark/store.sqlite', /ENOTDIR.*its folder/],
    ['where no folder can be made', '/proc/waymark/store.sqlite', /its folder can be created/],
  ])('%s', async (_where, file, sentence) => {
    expect(await explained(file)).toMatch(sentence);
  });

  it('that is a folder, and leaves its mode unchanged', async () => {
    const folder = path.dirname(await newStoreFile());
    await chmod(folder, 0o755);
    expect(await explained(folder)).toMatch(/unable to open database file; check that it is a file/);
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
  });

  it('that is no database', async () => {
    const file = await newStoreFile();
    await writeFile(file, 'nothing of SQLite\n'.repeat(200));
    expect(await explained(file)).toMatch(/file is not a database; .*another file/);
    expect(await readFile(file, 'utf8')).toContain('nothing of SQLite');
  });

  it('that is damaged', async () => {
    const file = await newStoreFile();
    expect(await explained(file)).toBe('nothing');
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 4_096));
    expect(await explained(file)).toMatch(/database disk image is malformed; .*restore a backup/);
  });

  it('that is locked', async () => {
    const file = await newStoreFile();
    expect(await explained(file)).toBe('nothing');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const startedAt = performance.now();
    expect(await explained(file)).toMatch(/database is locked; another program has locked it/);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    other.close();
  });

  it('written by a later release', async () => {
    const file = await newStoreFile();
    const later = new DatabaseSync(file);
    later.exec('PRAGMA user_version = 99');
    later.close();
    expect(await explained(file)).toMatch(/the schema has version 99; it was written by a later release/);
  });

  it.runIf(canMount)('on a full or read-only file system', async () => {
    const folder = path.dirname(await newStoreFile());
    const file = path.join(folder, 'disk/store.sqlite');
    await mkdir(path.dirname(file));
    mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path.dirname(file));
    onTestFinished(() => {
      spawnSync('umount', [path.dirname(file)]);
    });
    expect(await explained(file)).toBe('nothing');
    const filler = path.join(path.dirname(file), 'filler');
    for (let size = 4_096; size >= 1; size = Math.floor(size / 2))
      while (
        await appendFile(filler, Buffer.alloc(size)).then(
          () => true,
          () => false,
        )
      );
    expect(await explained(file)).toMatch(/is full|ENOSPC|disk I\/O/);
    await rm(filler);
    mount('-o', 'remount,ro', path.dirname(file));
    expect(await explained(file)).toMatch(/readonly|unable to open/);
  });
});

describe('STORE_URL', () => {
  it.each([
    ['memory:', { kind: 'memory' }],
    ['sqlite://:memory:', { kind: 'memory' }],
    ['sqlite://store.sqlite', { kind: 'sqlite', file: 'store.sqlite' }],
    ['sqlite:///var/store.sqlite', { kind: 'sqlite', file: '/var/store.sqlite' }],
    [
      'sqlite://~/waymark/store.sqlite',
      { kind: 'sqlite', file: path.join(homedir(), 'waymark/store.sqlite') },
    ],
    ['redis://host', { kind: 'redis', url: 'redis://host' }],
    [
      'rediss://user:p%40ss%2F@host:1/2?family=6',
      { kind: 'redis', url: 'rediss://user:p%40ss%2F@host:1/2?family=6' },
    ],
  ])('may be %s', (text, url) => {
    expect(parseStoreUrl(text)).toEqual(url);
  });

  it.each([
    '',
    'sqlite://',
    'sqlite://~',
    'sqlite:///var/',
    'postgres://host/db',
    'redis://',
    'nonsense',
    'memory',
  ])('is not %j', (text) => {
    expect(parseStoreUrl(text)).toBeUndefined();
  });

  it.each(['/', '#', '?', '%', '1/', '2#', '3?'])(
    'with an unescaped %s in the password is rejected',
    (sign) => {
      for (const url of [`redis://:${sign}ss@host`, `redis://user:${sign}ss@host:6379/0`])
        expect(parseStoreUrl(url)).toBeUndefined();
    },
  );
});
