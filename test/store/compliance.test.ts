import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import { parseStoreUrl } from '../../src/store/url.ts';
import { keptLog } from '../support/log.ts';
import { canRunRedis, startRedis } from '../support/redis.ts';

interface Place {
  readonly url: string;
  readonly lasting: boolean;
  readonly remove: () => Promise<void>;
}

const places: Record<string, () => Promise<Place>> = {
  memory: async () => ({ url: 'memory:', lasting: false, remove: async () => undefined }),
  sqlite: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-store-'));
    return {
      url: `sqlite://${folder}/deeper/store.sqlite`,
      lasting: true,
      remove: async () => rm(folder, { recursive: true }),
    };
  },
  ...(canRunRedis && {
    redis: async () => {
      const redis = await startRedis();
      return { url: redis.url, lasting: true, remove: redis.stop };
    },
  }),
};

const GROUPS = ['social', 'thinking'];

describe.each(Object.entries(places))('the %s store', (_name, make) => {
  let place: Place;
  let store: Store;

  const open = async (): Promise<Store> => {
    const url = parseStoreUrl(place.url);
    if (!url) throw new Error(place.url);
    return openStore(url, keptLog());
  };

  beforeAll(async () => {
    place = await make();
    store = await open();
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  it('has nothing of somebody it does not know', async () => {
    expect(await store.picks.read('100', GROUPS)).toEqual({ ok: true, value: [] });
  });

  it('gives back what was written, group by group', async () => {
    await store.picks.write('101', 'thinking', ['2.A.1.b']);
    await store.picks.write('101', 'social', ['2.B.1.d', '2.B.1.c']);
    expect(await store.picks.read('101', GROUPS)).toEqual({
      ok: true,
      value: ['2.B.1.d', '2.B.1.c', '2.A.1.b'],
    });
  });

  it('replaces a group whole, by nothing too', async () => {
    await store.picks.write('102', 'social', ['2.B.1.d']);
    await store.picks.write('102', 'social', ['2.B.1.a']);
    expect(await store.picks.read('102', GROUPS)).toEqual({ ok: true, value: ['2.B.1.a'] });
    await store.picks.write('102', 'social', []);
    expect(await store.picks.read('102', GROUPS)).toEqual({ ok: true, value: [] });
  });

  it('keeps groups and people apart, also when written in the same instant', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `2${index}`);
    await Promise.all(
      people.flatMap((person) =>
        GROUPS.map(async (group) => store.picks.write(person, group, [`${person} ${group}`])),
      ),
    );
    for (const person of people) {
      const value = GROUPS.map((group) => `${person} ${group}`);
      expect(await store.picks.read(person, GROUPS)).toEqual({ ok: true, value });
    }
  });

  it('forgets what is cleared, and nothing else', async () => {
    await store.picks.write('103', 'social', ['2.B.1.d']);
    await store.picks.write('104', 'social', ['2.B.1.d']);
    expect(await store.picks.clear('103', GROUPS)).toMatchObject({ ok: true });
    expect(await store.picks.read('103', GROUPS)).toEqual({ ok: true, value: [] });
    expect(await store.picks.read('104', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
  });

  it('has it all after it was closed and opened again', async () => {
    if (!place.lasting) return;
    await store.picks.write('105', 'social', ['2.B.1.f']);
    await store.close();
    store = await open();
    expect(await store.picks.read('105', GROUPS)).toEqual({ ok: true, value: ['2.B.1.f'] });
  });

  it('keeps every career that many saves in the same instant bring, oldest first', async () => {
    const codes = Array.from({ length: 100 }, (_, index) => `11-${1_000 + index}.00`);
    const [first = ''] = codes;
    await Promise.all(
      codes.map(async (code, index) =>
        store.saved.save('301', { code, title: `Career ${index}`, savedAt: index }),
      ),
    );
    const listed = await store.saved.list('301', codes.toReversed());
    expect(listed.ok && listed.value.map(({ code }) => code)).toEqual(codes);
    expect(listed.ok && listed.value[7]).toEqual({ code: codes[7], title: 'Career 7', savedAt: 7 });
    expect(await store.saved.has('301', first)).toEqual({ ok: true, value: true });
    expect(await store.saved.has('302', first)).toEqual({ ok: true, value: false });
    expect(await store.saved.list('302', codes)).toEqual({ ok: true, value: [] });
  });

  it('keeps a career in sight that the data has dropped since somebody last looked', async () => {
    const kept = { code: '15-1111.00', title: 'A title of old', savedAt: 5 };
    await store.saved.save('303', kept);
    expect(await store.saved.list('303', [kept.code])).toEqual({ ok: true, value: [kept] });
    expect(await store.saved.list('303', ['15-1252.00'])).toEqual({ ok: true, value: [kept] });
  });

  it('removes the careers named and no others, and clears the rest whole', async () => {
    const codes = ['11-1011.00', '11-1021.00', '11-1031.00'];
    for (const [savedAt, code] of codes.entries())
      await store.saved.save('304', { code, title: code, savedAt });
    expect(await store.saved.list('304', codes)).toMatchObject({ ok: true });
    await store.saved.remove('304', ['11-1021.00']);
    const left = await store.saved.list('304', codes);
    expect(left.ok && left.value.map(({ code }) => code)).toEqual(['11-1011.00', '11-1031.00']);
    expect(await store.saved.clear('304', [])).toMatchObject({ ok: true });
    expect(await store.saved.list('304', codes)).toEqual({ ok: true, value: [] });
  });

  it('loses nothing when two save while a third one lists', async () => {
    const codes = ['13-1011.00', '13-1021.00'];
    await Promise.all([
      store.saved.save('305', { code: '13-1011.00', title: 'one', savedAt: 1 }),
      store.saved.list('305', codes),
      store.saved.save('305', { code: '13-1021.00', title: 'two', savedAt: 2 }),
    ]);
    const listed = await store.saved.list('305', codes);
    expect(listed.ok && listed.value).toHaveLength(2);
  });

  it('shows everything that is kept of a person, and forgets exactly that', async () => {
    const known = { groups: GROUPS, codes: ['11-1011.00'] };
    await store.picks.write('401', 'social', ['2.B.1.d']);
    await store.saved.save('401', { code: '11-1011.00', title: 'known', savedAt: 1 });
    await store.saved.save('401', { code: '99-9999.00', title: 'nobody knows it any more', savedAt: 2 });
    await store.picks.write('402', 'social', ['2.B.1.d']);
    const shown = await store.kept.show('401', known);
    expect(shown.ok && Object.fromEntries(shown.value.map(({ key, value }) => [key, value]))).toEqual({
      'picks:401:social': { codes: ['2.B.1.d'] },
      'saved:401:11-1011.00': { title: 'known', savedAt: 1 },
      'saved:401:99-9999.00': { title: 'nobody knows it any more', savedAt: 2 },
      'saved-codes:401': { codes: ['11-1011.00', '99-9999.00'] },
    });
    expect(await store.kept.forget('401', known)).toMatchObject({ ok: true });
    expect(await store.kept.show('401', known)).toEqual({ ok: true, value: [] });
    expect(await store.saved.list('401', ['99-9999.00'])).toEqual({ ok: true, value: [] });
    expect(await store.picks.read('402', GROUPS)).toEqual({ ok: true, value: ['2.B.1.d'] });
  });
});
