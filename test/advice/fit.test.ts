import fc from 'fast-check';
import { SOFT_SKILL_CODES } from 'waymark-onet';
import { expect, it } from 'vitest';
import type { Rating, Ratings } from '../../src/advice/facts.ts';
import { fitModel } from '../../src/advice/fit/fit.ts';
import { byPreparation } from '../../src/advice/preparation.ts';
import { careersByCode, skills } from './built-in.ts';

const INSTRUCTING = '2.B.1.e';
const SERVICE_ORIENTATION = '2.B.1.f';
const SOCIAL_PERCEPTIVENESS = '2.B.1.a';
const ACTIVE_LISTENING = '2.A.1.b';
const GOOD_WITH_PEOPLE = [INSTRUCTING, SERVICE_ORIENTATION, SOCIAL_PERCEPTIVENESS, ACTIVE_LISTENING];

const model = fitModel(skills());
const picks = fc.subarray([...SOFT_SKILL_CODES], { minLength: 1 });

it('ranks every career that has all fourteen skills rated', () => {
  expect(model.codes).toHaveLength(894);
  expect(model.rank(GOOD_WITH_PEOPLE)).toHaveLength(894);
});

it('puts careers that ask for the picked skills first', () => {
  const first = model.rank(GOOD_WITH_PEOPLE).slice(0, 5);
  expect(first.map(({ code, fit }) => [code, Number(fit.toFixed(3))])).toEqual([
    ['21-1014.00', 1.715],
    ['21-1013.00', 1.683],
    ['29-1223.00', 1.386],
    ['21-2011.00', 1.289],
    ['19-3033.00', 1.229],
  ]);
});

it('keeps its order inside each group of preparation', () => {
  const { little, some, degree } = byPreparation(model.rank(GOOD_WITH_PEOPLE), careersByCode());
  expect(little.slice(0, 3).map(({ code }) => code)).toEqual(['43-5031.00', '43-4181.00', '39-7012.00']);
  expect(little[0]?.fit).toBeCloseTo(0.888, 3);
  expect(little[0]?.betterThan).toBe(94);
  expect(some.slice(0, 3).map(({ code }) => code)).toEqual(['39-4031.00', '29-2099.08', '29-2053.00']);
  const zone4 = degree.filter(({ code }) => careersByCode().get(code)?.zone === 4);
  expect(zone4.slice(0, 3).map(({ code }) => code)).toEqual(['29-1125.00', '25-2056.00', '39-9032.00']);
  expect(little.length + some.length + degree.length).toBe(894);
});

it('says which picks a career leans on, and what it asks for besides', () => {
  const { leansOn = [], asksFor = [] } = model.reasons('43-5031.00', GOOD_WITH_PEOPLE) ?? {};
  expect(leansOn[0]).toBe(SOCIAL_PERCEPTIVENESS);
  expect(new Set(leansOn)).toEqual(new Set(GOOD_WITH_PEOPLE));
  expect(asksFor.slice(0, 2)).toEqual(['2.B.1.b', '2.B.1.c']);
  expect(model.reasons('11-1031.00', GOOD_WITH_PEOPLE)).toBeUndefined();
});

it('gives nothing for no picks, and ignores unknown ones', () => {
  expect(model.rank([])).toEqual([]);
  expect(model.rank(['2.C.1.a'])).toEqual([]);
  expect(model.rank([INSTRUCTING, 'nonsense'])).toEqual(model.rank([INSTRUCTING]));
});

it('is its formula, whatever the picks', () => {
  const demand = (code: string, skill: (typeof SOFT_SKILL_CODES)[number]): number =>
    model.demand(code, skill) ?? Number.NaN;
  fc.assert(
    fc.property(picks, fc.constantFrom(...model.codes), (picked, code) => {
      const others = SOFT_SKILL_CODES.filter((skill) => !picked.includes(skill));
      const mean = (values: readonly number[]): number =>
        values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
      const strength = mean(picked.map((skill) => demand(code, skill)));
      const lack = mean(others.map((skill) => Math.max(0, demand(code, skill))));
      const fit = model.rank(picked).find((each) => each.code === code)?.fit;
      expect(fit).toBeCloseTo(strength - lack / 2, 9);
    }),
  );
});

it('orders by fit, then by code, and counts only lower fits', () => {
  fc.assert(
    fc.property(picks, (picked) => {
      const ranked = model.rank(picked);
      ranked.forEach((each, at) => {
        const next = ranked[at + 1];
        if (next === undefined) return;
        const equal = each.fit.toFixed(9) === next.fit.toFixed(9);
        if (equal) expect(each.code < next.code).toBe(true);
        else expect(each.fit).toBeGreaterThan(next.fit);
        expect(each.lower).toBeGreaterThanOrEqual(next.lower);
      });
    }),
    { numRuns: 20 },
  );
});

it('gives equal careers one percentage, and the last of all none', () => {
  const codes = ['11-1011.00', '13-1011.00', '15-1211.00'];
  const levels = [300, 500, 300];
  const alike: Ratings = {
    codes,
    of: () => levels.map((level): Rating => ({ importance: 300, level })),
  };
  expect(
    fitModel(alike)
      .rank([INSTRUCTING])
      .map(({ code, betterThan }) => [code, betterThan]),
  ).toEqual([
    ['13-1011.00', 100],
    ['11-1011.00', 0],
    ['15-1211.00', 0],
  ]);
});

it('leaves out careers that lack a rating', () => {
  const codes = ['11-1011.00', '13-1011.00'];
  const partial: Ratings = {
    codes,
    of: (element) => [
      { importance: 300, level: 300 },
      { importance: 300, level: element === INSTRUCTING ? undefined : 300 },
    ],
  };
  expect(fitModel(partial).codes).toEqual(['11-1011.00']);
});
