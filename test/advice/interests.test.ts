import { expect, it } from 'vitest';
import { fitModel } from '../../src/advice/fit/fit.ts';
import { interestModel, rankBoth } from '../../src/advice/interests.ts';
import { interests, skills } from './built-in.ts';

const model = interestModel(interests());

it('ranks careers by how alike their interests are to a person’s', () => {
  const artistic = model.rank({ artistic: 5, social: 2 });
  expect(artistic.length).toBeGreaterThan(900);
  expect(artistic[0]?.betterThan).toBe(100);
  expect(artistic.slice(0, 3).map(({ code }) => code)).toEqual(['27-2011.00', '27-2042.00', '27-2032.00']);
  const realistic = model.rank({ realistic: 1 });
  expect(realistic.slice(0, 20).every(({ code }) => /^(?:37|45|47|49|51|53)/.test(code))).toBe(true);
});

it('gives nothing for a profile without highs and lows', () => {
  expect(model.rank({})).toEqual([]);
  const even = { realistic: 3, investigative: 3, artistic: 3, social: 3, enterprising: 3, conventional: 3 };
  expect(model.rank(even)).toEqual([]);
});

it('ranks by the mean of both percentiles, every career that has a fit', () => {
  const fits = fitModel(skills()).rank(['2.B.1.e', '2.A.1.b']);
  const both = rankBoth(fits, model.rank({ artistic: 1 }));
  expect(both).toHaveLength(fits.length);
  both.forEach(({ fit, interests: match, mean }, at) => {
    const shares = [fit.betterThan, match?.betterThan ?? fit.betterThan];
    expect(mean).toBeCloseTo(((shares[0] ?? 0) + (shares[1] ?? 0)) / 200, 1);
    expect(mean).toBeLessThanOrEqual(both[at - 1]?.mean ?? 1);
  });
  const first = both[0];
  expect(first?.fit.betterThan).toBeGreaterThan(70);
  expect(first?.interests?.betterThan).toBeGreaterThan(70);
});

it('keeps the order of fit where no interests are known', () => {
  const fits = fitModel(skills()).rank(['2.B.1.e']);
  expect(rankBoth(fits, []).map(({ code }) => code)).toEqual(fits.map(({ code }) => code));
});
