import { Locale } from 'discord-api-types/v10';
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupStore, restoreStore } from '../../src/store/backup.ts';
import { openAdapter, openStore, type Store } from '../../src/store/store.ts';
import type { StoreUrl } from '../../src/store/url.ts';
import { recordingLog } from '../support/recording-log.ts';
import { startProgram } from '../support/program.ts';
import { newStoreFile, STORES } from '../support/stores.ts';

const GROUPS = ['social', 'thinking'];

async function newPlace(kind: string): Promise<StoreUrl> {
  const place = await STORES[kind]?.();
  if (!place) throw new Error(kind);
  onTestFinished(place.remove);
  return place.url;
}

async function opened(url: StoreUrl): Promise<Store> {
  const store = await openStore(url, recordingLog());
  onTestFinished(store.close);
  return store;
}

/** Everything that a backup has to bring back, apart from the milliseconds that a restore takes. */
async function contentOf(url: StoreUrl): Promise<readonly string[]> {
  const { adapter } = await openAdapter(url);
  const found: string[] = [];
  for await (const { key, member, value, expires } of adapter.scan(''))
    found.push(`${key} ${member ?? '-'} ${value} ${Math.round((expires ?? 0) / 60_000)}`);
  await adapter.disconnect();
  return found.sort();
}

async function fillStore(store: Store): Promise<void> {
  for (let index = 0; index < 600; index++) await store.picks.write(`${index}`, 'social', [`${index}`]);
  await store.saved.save('1', { code: '15-1252.00', title: 'Software Developers “ñ”\u2028', savedAt: 1 });
  await store.saved.writeNote('1', '15-1252.00', 'a\nnote');
  await store.saved.writeState('1', '15-1252.00', 'doing');
  await store.interests.write('1', { chosen: [1] });
  await store.adapter?.set('filters:1', '{"value":{"family":"29"}}');
  await store.recent.add('1', '15-1252.00');
  await store.conversations.write('1', 'c', { skills: [], careers: ['15-1252.00'] });
  await store.teams.start('t', '1', { name: 'ours', locale: Locale.SpanishES, closes: 2 });
  await store.teams.join('t', '2', ['2.B.1.d']);
  await store.teams.rename('t', '2', 'Ada “ñ”');
  await store.quiz.start('r', { answer: 'a', choices: ['a', 'b'], locale: Locale.SpanishES });
  await store.quiz.answer('r', '2', 'a');
}

const persistent = Object.keys(STORES).filter((kind) => kind !== 'memory');

describe.each(persistent.flatMap((from) => persistent.map((to) => [from, to] as const)))(
  'a backup of %s',
  (from, to) => {
    it(`restores everything to ${to}, expiry included, and removes what was there`, async () => {
      const [source, target] = [await newPlace(from), await newPlace(to)];
      await fillStore(await opened(source));
      const before = await contentOf(source);
      const file = `${await newStoreFile()}.backup`;
      await backupStore(source, file);
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');

      const other = await opened(target);
      await other.picks.write('never copied', 'social', ['x']);
      await other.teams.join('t', 'never copied', []);
      await other.adapter?.set('onet:1', 'the cache of O*NET answers is not ours');
      expect(await restoreStore(target, file)).toBe(before.length);
      const after = await contentOf(target);
      expect(after.filter((entry) => !entry.startsWith('onet:'))).toEqual(before);
      expect(after).toHaveLength(before.length + 1);
      expect(await other.picks.read('599', GROUPS)).toEqual({ ok: true, value: ['599'] });
      expect(await other.teams.wall('t')).toMatchObject({ value: { people: 1 } });
      expect(await other.teams.named('t')).toMatchObject({ value: [{ userId: '2', name: 'Ada “ñ”' }] });
    });
  },
);

describe('a backup of SQLite', () => {
  it('is consistent while the bot writes, and replaces an earlier backup', async () => {
    const source = await newPlace('sqlite');
    const store = await opened(source);
    const file = `${await newStoreFile()}.backup`;
    const state = { stopped: false, written: 0 };
    const writing = (async () => {
      for (; !state.stopped; state.written += 1) {
        await store.picks.write('a', 'social', [`${state.written}`]);
        await store.picks.write('b', 'social', [`${state.written}`]);
        await new Promise(setImmediate);
      }
    })();
    for (let round = 0; round < 5; round++) {
      await backupStore(source, file);
      const copy = await opened({ kind: 'sqlite', file });
      const [a, b] = [await copy.picks.read('a', GROUPS), await copy.picks.read('b', GROUPS)];
      // The second is written after the first: it may be one behind, but never ahead.
      const [first, second] = [a, b].map((read) => Number(read.ok && read.value[0]));
      expect([0, 1]).toContain((first ?? 0) - (second ?? 0));
      await copy.close();
    }
    state.stopped = true;
    await writing;
    expect(state.written).toBeGreaterThan(5);
  });

  it('of an earlier release is restored', async () => {
    const target = await newPlace('sqlite');
    const file = await newStoreFile();
    copyFileSync(path.join(import.meta.dirname, 'fixtures/keyv-sqlite-6-beta.sqlite'), file);
    const bytes = readFileSync(file);
    await restoreStore(target, file);
    expect(readFileSync(file)).toEqual(bytes);
    const store = await opened(target);
    expect(await store.picks.read('100000000000000001', GROUPS)).toEqual({
      ok: true,
      value: ['2.B.1.d', '2.B.1.c'],
    });
  });
});

describe('npm run store:backup and store:restore', () => {
  const run = async (subcommand: string, url: string, file?: string) =>
    startProgram(
      'src/main.ts',
      { STORE_URL: url },
      undefined,
      [],
      [subcommand, ...(file === undefined ? [] : [file])],
    ).ended;

  it('copy and restore the store', async () => {
    const file = await newStoreFile();
    const store = await opened({ kind: 'sqlite', file });
    await store.picks.write('1', 'social', ['2.B.1.d']);
    const copy = `${file}.backup`;
    expect(await run('backup', `sqlite://${file}`, copy)).toEqual({
      code: 0,
      output: `The store is copied to ${copy}.\n`,
      errors: '',
    });
    await store.picks.write('1', 'social', []);
    expect(await run('restore', `sqlite://${file}`, copy)).toEqual({
      code: 0,
      output: `The store is restored from ${copy}: 1 entry.\n`,
      errors: '',
    });
    // The bot need not be restarted.
    expect(await store.picks.read('1', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
  });

  it('explain what is wrong, and leave the store unchanged', async () => {
    const file = await newStoreFile();
    const url = `sqlite://${file}`;
    const store = await opened({ kind: 'sqlite', file });
    await store.picks.write('1', 'social', ['2.B.1.d']);
    const broken = `${file}.backup`;
    const told = async (subcommand: string, text?: string): Promise<string> => {
      if (text !== undefined) writeFileSync(broken, text);
      const { code, output, errors } = await run(subcommand, url, broken);
      expect([code, output]).toEqual([1, '']);
      expect(errors).not.toMatch(/^\s+at /m);
      return errors;
    };
    expect((await run('backup', url)).errors).toMatch(/no file given; use npm run store:backup -- FILE/);
    expect((await run('backup', 'memory:', broken)).errors).toMatch(/in memory cannot be backed up/);
    expect((await run('backup', `${url}.none`, broken)).errors).toMatch(/ENOENT: no such file/);
    expect((await run('backup', url, '/no/such/folder/file')).errors).toMatch(/ENOENT: no such file/);
    expect(await told('restore')).toMatch(/ENOENT: no such file/);
    expect(await told('restore', 'some\nnotes\n')).toMatch(/not a backup of a store/);
    const header = '{"waymark":"store backup","version":1}\n';
    const entry = '{"key":"picks:2:social","value":"{}"}\n';
    expect(await told('restore', `${header}${entry}`)).toMatch(/is incomplete/);
    expect(await told('restore', `${header}${entry}{"entries":2}\n`)).toMatch(/is incomplete/);
    expect(await told('restore', `${header}{"key":1}\n{"entries":1}\n`)).toMatch(/line 2 is invalid/);
    await backupStore({ kind: 'sqlite', file }, broken);
    truncateSync(broken, statSync(broken).size - 4_096);
    expect(await told('restore')).toMatch(/damaged|malformed/);
    expect(await store.picks.read('1', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
