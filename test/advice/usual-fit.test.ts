import { SOFT_SKILL_CODES } from 'waymark-onet';
import { expect, it } from 'vitest';
import { fitModel, type Fit } from '../../src/advice/fit/fit.ts';
import { careersForSkills } from '../../src/advice/recognize.ts';
import { usualFit } from '../../src/advice/fit/usual-fit.ts';
import { careersByCode, skills } from './built-in.ts';

const facts = careersByCode();
const model = fitModel(skills());
const rank = usualFit(model, facts);
const nearness = (): never => expect.fail('is for work that is named');

/** What is shown for each two of the skills. */
const shown = SOFT_SKILL_CODES.flatMap((one, place) =>
  SOFT_SKILL_CODES.slice(place + 1).map((other) =>
    careersForSkills({ usualFit: rank, facts, nearness }, [one, other]),
  ),
);

it('names different careers for different skills', () => {
  const times = Map.groupBy(shown.flat(), (code) => code);
  expect(times.size).toBeGreaterThan(45);
  for (const [code, all] of times)
    expect(all.length, facts.get(code)?.title).toBeLessThan(shown.length * 0.3);
});

it('names careers that many people work in', () => {
  const jobs = shown.flat().map((code) => facts.get(code)?.jobs ?? 0);
  expect(jobs.toSorted((a, b) => a - b)[Math.floor(jobs.length / 2)]).toBeGreaterThan(150_000);
});

it('names only careers that lean on the skills, grow or hold, and that one can begin in', () => {
  for (const code of new Set(shown.flat())) {
    const { title = '', growth = 0, experience = 'None' } = facts.get(code) ?? {};
    expect(growth, title).toBeGreaterThan(-8);
    expect(experience, title).toBe('None');
    expect(title, title).not.toMatch(/Manager|Chief Executive/);
  }
  for (const skill of SOFT_SKILL_CODES)
    for (const code of careersForSkills({ usualFit: rank, facts, nearness }, [skill]))
      expect(model.demand(code, skill), `${skill} ${code}`).toBeGreaterThan(0.5);
});

it('keeps all careers, with the fit that they have', () => {
  const fitOf = (list: readonly Fit[]): ReadonlySet<string> =>
    new Set(list.map(({ code, fit }) => `${code} ${String(fit)}`));
  expect(fitOf(rank(['2.B.1.f']))).toEqual(fitOf(model.rank(['2.B.1.f'])));
  expect(rank([])).toEqual([]);
});
