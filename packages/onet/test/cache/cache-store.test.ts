import { expect, it } from 'vitest';
import { openCacheStore, type CacheStorage } from '../../src/cache/cache-store.ts';
import { recordingLog } from '../support/log.ts';

it('uses a bounded number of keys of the store', async () => {
  const map = new Map<string, string>();
  const storage: CacheStorage = {
    get: async (key) => map.get(key),
    set: async (key, value) => map.set(key, value),
  };
  const store = openCacheStore(storage, recordingLog());
  const question = (i: number): string => `30.3 search /online/search?keyword=${i}`;
  for (let i = 0; i < 20_000; i++) {
    await store.write({ question: question(i), fetchedAt: i, answer: { data: i } }, 60_000);
  }
  expect(map.size).toBeLessThanOrEqual(8_192);
  expect(map.size).toBeGreaterThan(7_000);
  for (let i = 0; i < 20_000; i++) {
    const entry = await store.read(question(i));
    if (entry) expect(entry.answer).toEqual({ data: i });
  }
  expect(await store.read(question(19_999))).toMatchObject({ fetchedAt: 19_999 });
});
