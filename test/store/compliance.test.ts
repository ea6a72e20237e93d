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
});
