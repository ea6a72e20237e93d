import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standardImportance, standardLevel } from '../../src/engine/standard-score.ts';

it('maps the ends of the raw scales to 0 and 100', () => {
  expect([0, 700].map(standardLevel)).toEqual([0, 100]);
  expect([100, 500].map(standardImportance)).toEqual([0, 100]);
});

it('rounds half up', () => {
  // Raw importance 1.02 is 0.5 of 100, 3.10 is 52.5, 4.98 is 99.5.
  expect([101, 102, 310, 498].map(standardImportance)).toEqual([0, 1, 53, 100]);
  // Raw level 0.03 is 0.43 of 100, 0.04 is 0.57; only multiples of 0.035 could fall on a half.
  expect([3, 4, 350, 400].map(standardLevel)).toEqual([0, 1, 50, 57]);
});

it('differs from the exact number by at most half a point, for every rating', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 100, max: 500 }), (level, importance) => {
      expect(Math.abs(standardLevel(level) - level / 7)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(Math.abs(standardImportance(importance) - (importance - 100) / 4)).toBeLessThanOrEqual(0.5);
    }),
  );
});
