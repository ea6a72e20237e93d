import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standardScore } from '../../src/engine/standard-score.ts';

const level = (value: number) => standardScore('LV', value);
const importance = (value: number) => standardScore('IM', value);

it('maps the ends of the raw scales to 0 and 100', () => {
  expect([0, 7].map(level)).toEqual([0, 100]);
  expect([1, 5].map(importance)).toEqual([0, 100]);
});

it('rounds half up', () => {
  // Raw importance 1.02 is 0.5 of 100, 3.10 is 52.5, 4.98 is 99.5.
  expect([1.01, 1.02, 3.1, 4.98].map(importance)).toEqual([0, 1, 53, 100]);
  // Raw level 0.03 is 0.43 of 100, 0.04 is 0.57; only multiples of 0.035 could fall on a half.
  expect([0.03, 0.04, 3.5, 4].map(level)).toEqual([0, 1, 50, 57]);
});

it('differs from the exact number by at most half a point, for every rating', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 100, max: 500 }), (raw, other) => {
      expect(Math.abs((level(raw / 100) ?? NaN) - raw / 7)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(Math.abs((importance(other / 100) ?? NaN) - (other - 100) / 4)).toBeLessThanOrEqual(0.5);
    }),
  );
});
