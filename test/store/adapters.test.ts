import { Keyv } from 'keyv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoreAdapter, StoreEntry } from '../../src/store/adapters/adapter.ts';
import { openAdapter } from '../../src/store/store.ts';
import { STORES, type TestStore } from '../support/stores.ts';

const DAY = 24 * 60 * 60 * 1_000;
const soon = (): number => Date.now() + 150;
const later = (): number => Date.now() + DAY;
const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

// The cases of keyv's own test suite for version 6 storage adapters, and those of what the store needs besides.
describe.each(Object.entries(STORES))('the %s adapter', (_name, make) => {
  let place: TestStore;
  let adapter: StoreAdapter;
  beforeAll(async () => {
    place = await make();
    ({ adapter } = await openAdapter(place.url));
  });
  afterAll(async () => {
    await adapter.disconnect();
    await place.remove();
  });
  beforeEach(async () => {
    adapter.namespace = undefined;
    await adapter.clear();
  });

  describe('as a keyv storage adapter', () => {
    it('is used directly, because it takes an absolute expiry', async () => {
      const keyv = new Keyv<unknown>({ store: adapter, namespace: 'ns' });
      expect(keyv.store).toBe(adapter);
      expect(await keyv.set('key', { some: ['thing', 1, null] })).toBe(true);
      expect(await keyv.get('key')).toEqual({ some: ['thing', 1, null] });
      expect(await keyv.getMany(['key', 'none'])).toEqual([{ some: ['thing', 1, null] }, undefined]);
      expect(await keyv.set('brief', 1, 100)).toBe(true);
      await pause(150);
      expect(await keyv.get('brief')).toBeUndefined();
      expect(await keyv.delete('key')).toBe(true);
      expect(await keyv.get('key')).toBeUndefined();
    });

    it('returns what was set, and undefined for a missing key', async () => {
      expect(await adapter.set('key', 'värde “1”\n')).toBe(true);
      expect(await adapter.get('key')).toBe('värde “1”\n');
      expect(await adapter.set('key', '')).toBe(true);
      expect(await adapter.get('key')).toBe('');
      expect(await adapter.get('none')).toBeUndefined();
    });

    it('says whether a key exists, and whether it was deleted', async () => {
      await adapter.set('key', 'value');
      expect([await adapter.has('key'), await adapter.has('none')]).toEqual([true, false]);
      expect([await adapter.delete('key'), await adapter.delete('key')]).toEqual([true, false]);
      expect(await adapter.has('key')).toBe(false);
      expect(await adapter.get('key')).toBeUndefined();
    });

    it('handles many keys in order, and none', async () => {
      expect(await adapter.setMany(['a', 'b', 'c'].map((key) => ({ key, value: `${key}!` })))).toEqual([
        true,
        true,
        true,
      ]);
      expect(await adapter.getMany(['c', 'none', 'a', 'a'])).toEqual(['c!', undefined, 'a!', 'a!']);
      expect(await adapter.hasMany(['c', 'none', 'a'])).toEqual([true, false, true]);
      expect(await adapter.deleteMany(['c', 'none'])).toEqual([true, false]);
      expect(await adapter.getMany(['a', 'b', 'c'])).toEqual(['a!', 'b!', undefined]);
      expect([await adapter.setMany([]), await adapter.getMany([]), await adapter.hasMany([])]).toEqual([
        [],
        [],
        [],
      ]);
      expect(await adapter.deleteMany([])).toEqual([]);
    });

    it('expires each key at its time, and none before', async () => {
      await adapter.set('brief', 'x', soon());
      await adapter.setMany([
        { key: 'briefer', value: 'x', expires: soon() },
        { key: 'long', value: 'x', expires: later() },
        { key: 'ever', value: 'x' },
      ]);
      const keys = ['brief', 'briefer', 'long', 'ever'];
      expect(await adapter.hasMany(keys)).toEqual([true, true, true, true]);
      await pause(200);
      expect(await adapter.getMany(keys)).toEqual([undefined, undefined, 'x', 'x']);
      expect(await adapter.has('brief')).toBe(false);
      await adapter.set('brief', 'again');
      expect(await adapter.get('brief')).toBe('again');
    });

    it('stores nothing with an elapsed expiry, and removes what was there', async () => {
      await adapter.set('late', 'before');
      expect(await adapter.set('late', 'x', Date.now() - 1_000)).toBe(true);
      expect(await adapter.get('late')).toBeUndefined();
    });

    it('separates namespaces, also in clear() and iterator()', async () => {
      expect(adapter.namespace).toBeUndefined();
      await adapter.set('key', 'outside');
      adapter.namespace = 'ns';
      expect(adapter.namespace).toBe('ns');
      expect(await adapter.get('key')).toBeUndefined();
      await adapter.setMany([
        { key: 'key', value: 'inside' },
        { key: 'other', value: 'inside too' },
      ]);
      expect((await all(adapter.iterator())).sort()).toEqual([
        ['key', 'inside'],
        ['other', 'inside too'],
      ]);
      await adapter.clear();
      expect(await all(adapter.iterator())).toEqual([]);
      adapter.namespace = undefined;
      expect(await adapter.get('key')).toBe('outside');
      await adapter.clear();
      expect(await adapter.get('key')).toBeUndefined();
    });

    it('iterates over all entries, and over an empty store', async () => {
      expect(await all(adapter.iterator())).toEqual([]);
      const entries = Array.from({ length: 1_203 }, (_, index) => ({ key: `k${index}`, value: `${index}` }));
      await adapter.setMany(entries);
      await adapter.set('gone', 'x', Date.now() - 1);
      const found = new Map(await all(adapter.iterator()));
      expect(found).toEqual(new Map(entries.map(({ key, value }) => [key, value])));
    });

    it('rejects values that are not text', async () => {
      await expect(adapter.set('key', { not: 'text' })).rejects.toThrow(TypeError);
    });
  });

  it('reads many keys of one owner, and none of another owner', async () => {
    const owned = Array.from({ length: 20 }, (_, index) => `kind:1:${index}`);
    await adapter.setMany(
      [...owned, 'kind:11:0', 'kind:1', 'kind:1:a:b'].map((key) => ({ key, value: key })),
    );
    expect(await adapter.read([...owned, 'kind:1:20'])).toEqual([...owned, undefined]);
    expect(await adapter.read(['kind:1:3', 'kind:11:0', 'kind:1', 'kind:1:a:b'])).toEqual([
      'kind:1:3',
      'kind:11:0',
      'kind:1',
      'kind:1:a:b',
    ]);
  });

  describe('sets', () => {
    const add = (key: string, member: string, expires = later()): StoreEntry => ({
      key,
      member,
      value: '',
      expires,
    });

    it('hold each member once, and lose none of many concurrent additions', async () => {
      const members = Array.from({ length: 50 }, (_, index) => `m${index}`);
      await Promise.all([...members, ...members].map(async (member) => adapter.write([add('set', member)])));
      expect((await adapter.members('set')).sort()).toEqual(members.sort());
      expect(await adapter.members('none')).toEqual([]);
    });

    it('lose removed members, and all members when the set is removed', async () => {
      await adapter.write([add('set', 'a'), add('set', 'b'), add('other', 'a')]);
      await adapter.removeMember('set', 'a');
      await adapter.removeMember('set', 'never there');
      expect(await adapter.members('set')).toEqual(['b']);
      await adapter.remove(['set']);
      expect([await adapter.members('set'), await adapter.members('other')]).toEqual([[], ['a']]);
    });

    it('are not values, and expire', async () => {
      await adapter.write([add('set', 'a', soon())]);
      expect(await adapter.get('set')).toBeUndefined();
      expect(await adapter.members('set')).toEqual(['a']);
      await pause(200);
      expect(await adapter.members('set')).toEqual([]);
    });
  });

  it('renews an expiry only if that gains at least a day', async () => {
    const expiryOf = async (key: string) => (await all(adapter.scan(key)))[0]?.expires;
    const expires = Date.now() + 10 * DAY;
    await adapter.setMany([
      { key: 'due', value: 'x', expires: later() },
      { key: 'fresh', value: 'x', expires: expires - DAY / 2 },
      { key: 'ever', value: 'x' },
    ]);
    await adapter.renew(['due', 'fresh', 'ever', 'none'], expires);
    expect(Math.abs(((await expiryOf('due')) ?? 0) - expires)).toBeLessThan(1_000);
    expect(Math.abs(((await expiryOf('fresh')) ?? 0) - (expires - DAY / 2))).toBeLessThan(1_000);
    expect(Math.abs(((await expiryOf('ever')) ?? 0) - expires)).toBeLessThan(1_000);
    expect(await adapter.has('none')).toBe(false);
  });

  it('scans values and set members by prefix, with their expiry', async () => {
    await adapter.write([
      { key: 'a*', value: '1', expires: later() },
      { key: 'a*b', value: '2' },
      { key: 'ab', value: '3' },
      { key: 'a*set', member: 'm', value: '', expires: later() },
    ]);
    const found = (await all(adapter.scan('a*'))).sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(found.map(({ expires = Infinity }) => expires - Date.now() <= DAY)).toEqual([true, false, true]);
    expect(found).toMatchObject([
      { key: 'a*', value: '1' },
      { key: 'a*b', value: '2' },
      { key: 'a*set', member: 'm', value: '' },
    ]);
    expect(found.filter(({ member }) => member !== undefined)).toHaveLength(1);
  });
});
