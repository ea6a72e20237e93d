import { SOFT_SKILL_CODES } from 'waymark-onet';
import { expect, it } from 'vitest';
import { fitModel } from '../../src/advice/fit.ts';
import { inTurnByPreparation } from '../../src/advice/preparation.ts';
import { usualFit } from '../../src/advice/usual-fit.ts';
import { careersByCode, skills } from './built-in.ts';

const facts = careersByCode();
const model = fitModel(skills());
const rank = usualFit(model, facts);

/** What is shown for each two of the skills. */
const shown = SOFT_SKILL_CODES.flatMap((one, place) =>
  SOFT_SKILL_CODES.slice(place + 1).map((other) => inTurnByPreparation(rank([one, other]), facts, 3)),
);

it('names different careers for different skills', () => {
  const times = Map.groupBy(shown.flat(), (code) => code);
  expect(times.size).toBeGreaterThan(60);
  for (const [code, all] of times) expect(all.length, facts.get(code)?.title).toBeLessThan(shown.length / 4);
});

it('names careers that many people work in and that fit well', () => {
  const jobs = shown.flat().map((code) => facts.get(code)?.jobs ?? 0);
  expect(jobs.toSorted((a, b) => a - b)[Math.floor(jobs.length / 2)]).toBeGreaterThan(150_000);
  for (const picks of [['2.B.1.e'], ['2.B.1.a', '2.A.1.b'], ['2.B.5.a', '2.B.1.b', '2.B.2.i']]) {
    const share = new Map(model.rank(picks).map(({ code, betterThan }) => [code, betterThan]));
    for (const { code } of rank(picks).slice(0, 10)) expect(share.get(code), code).toBeGreaterThan(80);
  }
});

it('keeps all careers, with the fit that they have', () => {
  expect(new Set(rank(['2.B.1.f']))).toEqual(new Set(model.rank(['2.B.1.f'])));
  expect(rank([])).toEqual([]);
});
