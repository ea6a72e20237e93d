import { expect, it } from 'vitest';
import { fitModel } from '../../src/advice/fit/fit.ts';
import { MIN_GOOD_FIT, nextSkills } from '../../src/advice/fit/next-skill.ts';
import { careersByCode, skills } from './built-in.ts';

const model = fitModel(skills());
const PICKS = ['2.B.1.e', '2.A.1.b'];

it('tells for each skill that is left which careers it would raise, most careers first', () => {
  const next = nextSkills(model, PICKS);
  expect(next).toHaveLength(12);
  next.forEach(({ skill, many, careers }, at) => {
    expect(PICKS).not.toContain(skill);
    expect(many).toBeLessThanOrEqual(next[at - 1]?.many ?? Infinity);
    expect(careers.length).toBe(Math.min(many, 10));
    const after = new Map(model.rank([...PICKS, skill]).map(({ code, betterThan }) => [code, betterThan]));
    for (const { code, from, to } of careers) {
      expect(from).toBeLessThan(MIN_GOOD_FIT);
      expect(to).toBeGreaterThanOrEqual(MIN_GOOD_FIT);
      expect(after.get(code)).toBe(to);
    }
  });
});

it('looks only among the careers that are asked about', () => {
  const zoneOf = (code: string): number | undefined => careersByCode().get(code)?.zone;
  const next = nextSkills(model, PICKS, (code) => zoneOf(code) === 2);
  const raised = next.flatMap(({ careers }) => careers);
  expect(raised.length).toBeGreaterThan(0);
  expect(raised.every(({ code }) => zoneOf(code) === 2)).toBe(true);
});

it('has nothing to tell without picks, and no skill left after all fourteen', () => {
  expect(nextSkills(model, [])).toEqual([]);
  const all = nextSkills(model, PICKS).map(({ skill }) => skill);
  expect(nextSkills(model, [...PICKS, ...all])).toEqual([]);
});
