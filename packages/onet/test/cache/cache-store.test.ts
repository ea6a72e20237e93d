import fc from 'fast-check';
import { KeyvMemoryAdapter } from 'keyv';
import { expect, it } from 'vitest';
import { boundedMap } from '../../src/util/lru-map.ts';
import { openCacheStore } from '../../src/cache/cache-store.ts';
import { recordingLog } from '../support/log.ts';

it('evicts what was used least recently', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    doing: fc.constantFrom('get', 'set', 'delete'),
    value: fc.string({ maxLength: 24 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const most = 20;
      const map = boundedMap<string>(most, (value) => value.length);
      // The same, slowly: the end of the list is what was used last.
      let model: { key: string; value: string }[] = [];
      for (const { key, doing, value } of steps) {
        const found = model.find((entry) => entry.key === key);
        const others = model.filter((entry) => entry !== found);
        if (doing === 'get') {
          expect(map.get(key)).toBe(found?.value);
          if (found) model = [...others, found];
        } else if (doing === 'delete') {
          expect(map.delete(key)).toBe(found !== undefined);
          model = others;
        } else {
          map.set(key, value);
          model = 1 + value.length > most ? others : [...others, { key, value }];
          const weight = (): number => model.reduce((sum, entry) => sum + 1 + entry.value.length, 0);
          while (weight() > most) model.shift();
        }
        for (const name of ['a', 'b', 'c', 'd', 'e']) {
          expect(map.has(name)).toBe(model.some((entry) => entry.key === name));
        }
      }
    }),
  );
});

it('uses a bounded number of keys of the store', async () => {
  const kept = new Map<string, unknown>();
  const store = openCacheStore(new KeyvMemoryAdapter(kept), recordingLog());
  const question = (i: number): string => `30.3 search /online/search?keyword=${i}`;
  for (let i = 0; i < 20_000; i++) {
    await store.write({ question: question(i), fetchedAt: i, answer: { data: i } }, 60_000);
  }
  expect(kept.size).toBeLessThanOrEqual(8_192);
  expect(kept.size).toBeGreaterThan(7_000);
  for (let i = 0; i < 20_000; i++) {
    const entry = await store.read(question(i));
    if (entry) expect(entry.answer).toEqual({ data: i });
  }
  expect(await store.read(question(19_999))).toMatchObject({ fetchedAt: 19_999 });
});
