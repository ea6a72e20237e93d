import { describe, expect, it } from 'vitest';
import { nearCareers, stepTo } from '../../src/advice/career-changes/near-careers.ts';
import { nearnessModel } from '../../src/advice/career-changes/nearness.ts';
import { pathBetween } from '../../src/advice/career-changes/career-path.ts';
import { similarCareers } from '../../src/advice/career-changes/similar-careers.ts';
import { preparationLevel, stepBetween, STEPS } from '../../src/advice/career-changes/preparation-step.ts';
import { careersByCode, elements, ratings, related } from './built-in.ts';

const FORKLIFT = '53-7051.00';
const WAITER = '35-3031.00';
const PRACTICAL_NURSE = '29-2061.00';
const NURSE = '29-1141.00';
const SALESPERSON = '41-2031.00';
const INFANTRY = '55-3016.00';

const facts = careersByCode();
const model = nearnessModel(
  { skills: ratings('skills'), knowledge: ratings('knowledge'), abilities: ratings('abilities') },
  related(),
);
const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);
const STARTS = [FORKLIFT, WAITER, PRACTICAL_NURSE, SALESPERSON, '25-2021.00', '15-1252.00', '47-2061.00'];

describe('nearness', () => {
  it('knows every career that is rated in skills, knowledge and abilities', () => {
    expect(model.codes).toHaveLength(894);
  });

  it('is 1 from a career to itself, and less to all others', () => {
    for (const from of STARTS) {
      const row = model.fromCareer(from) ?? [];
      expect(model.between(from, from)).toBeCloseTo(1, 6);
      row.forEach((nearness, at) => {
        expect(nearness).toBeGreaterThanOrEqual(0);
        expect(nearness).toBeLessThanOrEqual(1);
        expect(model.between(from, model.codes[at] ?? '')).toBeCloseTo(nearness, 6);
      });
    }
  });

  it('is one-sided: what is asked for more is not there yet', () => {
    const [dishwasher, chef] = ['35-9021.00', '35-1011.00'];
    expect(model.between(chef, dishwasher)).toBeGreaterThan(model.between(dishwasher, chef) ?? 1);
    const toNurse = model.toCareer(NURSE) ?? [];
    expect(toNurse[model.codes.indexOf(PRACTICAL_NURSE)]).toBeCloseTo(
      model.between(PRACTICAL_NURSE, NURSE) ?? 0,
      6,
    );
  });

  it('knows nothing of careers without ratings', () => {
    expect(model.between(INFANTRY, FORKLIFT)).toBeUndefined();
    expect(model.fromCareer('11-1031.00')).toBeUndefined();
    expect(model.carriesOver(FORKLIFT, INFANTRY)).toEqual([]);
  });

  it('gives reasons that are true in the ratings', () => {
    for (const from of STARTS) {
      for (const to of model.codes.filter((_, at) => at % 40 === 0)) {
        for (const { id, from: had, to: wanted } of model.carriesOver(from, to)) {
          expect(elements().has(id)).toBe(true);
          expect(had).toBe(model.demand(from, id));
          expect(wanted).toBe(model.demand(to, id));
          expect(had).toBeGreaterThanOrEqual(wanted - 6);
        }
        for (const { id, domain, from: had, to: wanted } of model.toLearn(from, to)) {
          expect(domain).not.toBe('abilities');
          expect(wanted - (had ?? 0)).toBeGreaterThanOrEqual(12);
          expect(model.carriesOver(from, to).some((element) => element.id === id)).toBe(false);
        }
      }
    }
  });
});

describe('preparation between careers', () => {
  const career = (zone: number | undefined, education?: string) => ({ code: '', title: '', zone, education });

  it('lies between the Job Zone and the typical entry education', () => {
    expect(preparationLevel(career(2, 'No formal educational credential'))).toBe(0);
    expect(preparationLevel(career(3, 'High school diploma or equivalent'))).toBe(1);
    expect(preparationLevel(career(4, 'High school diploma or equivalent'))).toBe(1);
    expect(preparationLevel(career(3, "Bachelor's degree"))).toBe(2);
    expect(preparationLevel(career(5))).toBe(3);
    expect(preparationLevel(career(undefined, "Associate's degree"))).toBe(1);
    expect(preparationLevel(career(undefined))).toBeUndefined();
  });

  it('tells what going on takes', () => {
    expect(stepBetween(career(2), career(2))).toBe('now');
    expect(stepBetween(career(4), career(3))).toBe('now');
    expect(stepBetween(career(2), career(3))).toBe('training');
    expect(stepBetween(career(3), career(4))).toBe('degree');
    expect(stepBetween(career(2), career(undefined))).toBeUndefined();
  });
});

describe('careers near one', () => {
  it.each(STARTS)('from %s are sorted by what they take', (from) => {
    const near = nearCareers(model, facts, from);
    const all = STEPS.flatMap((step) => near[step].map((career) => ({ ...career, group: step })));
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(codesOf(all)).size).toBe(all.length);
    for (const { code, group, step, payDifference, growth, training } of all) {
      expect(code).not.toBe(from);
      expect(step).toBe(group);
      expect(step).toBe(stepBetween(facts.get(from), facts.get(code)));
      const [present, next] = [facts.get(from)?.pay, facts.get(code)?.pay];
      expect(payDifference).toBe(present === undefined || next === undefined ? undefined : next - present);
      expect(growth).toBe(facts.get(code)?.growth);
      expect(training).toBe(facts.get(code)?.training);
    }
  });

  it('are the ones that people would name', () => {
    const forklift = nearCareers(model, facts, FORKLIFT);
    expect(codesOf(forklift.now).slice(0, 3)).toContain('47-2073.00');
    expect(codesOf(forklift.training).slice(0, 3)).toEqual(
      expect.arrayContaining(['53-7021.00', '53-3032.00']),
    );
    const waiter = nearCareers(model, facts, WAITER);
    expect(codesOf(waiter.now).slice(0, 3)).toEqual(expect.arrayContaining(['35-3041.00', '35-3011.00']));
    expect(codesOf(waiter.training).slice(0, 3)).toContain('31-1131.00');
    const nurse = nearCareers(model, facts, PRACTICAL_NURSE);
    expect(codesOf(nurse.degree)[0]).toBe(NURSE);
    expect(codesOf(nurse.training).slice(0, 3)).toEqual(
      expect.arrayContaining(['31-2011.00', '31-2021.00', '29-1126.00']),
    );
    const salesperson = nearCareers(model, facts, SALESPERSON);
    expect(codesOf(salesperson.now).slice(0, 3)).toContain('41-2021.00');
    expect(codesOf(salesperson.training)[0]).toBe('41-4012.00');
  });

  it.each(STARTS)('from %s are none that a counsellor would not name', (from) => {
    const present = facts.get(from)?.pay ?? 0;
    for (const [step, careers] of Object.entries(nearCareers(model, facts, from))) {
      for (const { code, growth = 0 } of careers) {
        const next = facts.get(code);
        // Declining careers, less pay after training, and more than a four-year degree without one.
        expect(growth).toBeGreaterThan(-15);
        expect(next?.pay ?? Infinity).toBeGreaterThanOrEqual(present * (step === 'now' ? 0.85 : 1));
        if ((preparationLevel(facts.get(from) ?? { code, title: '' }) ?? 0) < 2)
          expect(next && preparationLevel(next)).toBeLessThan(3);
      }
    }
  });

  it('ask for a certificate or degree of their own even on the same level', () => {
    expect(codesOf(nearCareers(model, facts, PRACTICAL_NURSE).now)).not.toContain('29-1126.00');
    expect(stepBetween(facts.get(NURSE), facts.get('29-1141.01'))).toBe('now');
    expect(stepBetween(facts.get('29-1216.00'), facts.get('23-1011.00'))).toBe('degree');
    // Training for one field does not qualify for another: teacher to nurse, mechanic to electrician.
    expect(stepBetween(facts.get('25-2021.00'), facts.get(NURSE))).toBe('degree');
    expect(stepBetween(facts.get('49-9044.00'), facts.get('47-2111.00'))).toBe('training');
  });

  it('name supervisors only to those in their field', () => {
    expect(codesOf(nearCareers(model, facts, PRACTICAL_NURSE).now)).not.toContain('33-1012.00');
    expect(codesOf(nearCareers(model, facts, SALESPERSON).now)).toContain('41-1011.00');
  });

  it('from a military occupation are civilian ones that ask for what it trains', () => {
    const { now, training } = nearCareers(model, facts, INFANTRY);
    expect(codesOf(now)).toContain('33-9032.00');
    expect(codesOf(training)).toContain('33-3051.00');
    expect(training[0]?.nearness).toBeUndefined();
    expect(training[0]?.carriesOver.map(({ id }) => id)).toContain('2.B.1.b');
  });

  it('are none for careers that nothing is known of', () => {
    expect(nearCareers(model, facts, '11-1031.00')).toEqual({ now: [], training: [], degree: [] });
  });
});

describe('similar careers', () => {
  it.each(STARTS)('to %s have a reason that is true', (to) => {
    const similar = similarCareers(model, facts, to);
    expect(similar.length).toBeGreaterThan(2);
    expect(new Set(codesOf(similar)).size).toBe(similar.length);
    const level = (code: string): number => preparationLevel(facts.get(code) ?? { code, title: '' }) ?? 0;
    for (const { code, reason, nearness } of similar) {
      expect(nearness).toBeGreaterThanOrEqual(0.6);
      if (reason === 'pay')
        expect(facts.get(code)?.pay).toBeGreaterThanOrEqual((facts.get(to)?.pay ?? 0) * 1.15);
      if (reason === 'preparation') expect(level(code)).toBeLessThan(level(to));
    }
  });
});

describe('a path', () => {
  it('goes over the next rung', () => {
    const path = pathBetween(model, facts, PRACTICAL_NURSE, '29-1171.00');
    expect(codesOf(path?.steps ?? [])).toEqual([NURSE, '29-1171.00']);
    // From dishwasher to cook to head cook.
    expect(codesOf(pathBetween(model, facts, '35-9021.00', '35-1011.00')?.steps ?? []).at(-2)).toMatch(
      /^35-2/,
    );
    expect(codesOf(pathBetween(model, facts, WAITER, NURSE)?.steps ?? [])).toEqual(['31-1131.00', NURSE]);
    expect(codesOf(pathBetween(model, facts, WAITER, '25-2021.00')?.steps ?? [])).toEqual([
      ...['39-9011.00', '25-2011.00', '25-2021.00'],
    ]);
  });

  it.each([
    ['cashier to nurse', '41-2011.00', NURSE, ['31-9095.00', '31-9092.00']],
    ['receptionist to HR', '43-4171.00', '13-1071.00', ['43-4061.00']],
    ['cook to teacher', '35-2014.00', '25-2021.00', ['39-9011.00', '25-2011.00']],
    ['salesperson to graphic designer', SALESPERSON, '27-1024.00', ['27-1026.00']],
    ['practical nurse to physician assistant', PRACTICAL_NURSE, '29-1071.00', [NURSE]],
    ['warehouse to its manager', '53-7065.00', '11-3071.00', ['53-1042.00']],
  ])('from %s goes over entry jobs and supervisors of the goal’s field', (_, from, to, stones) => {
    const path = pathBetween(model, facts, from, to);
    expect(path?.kind).toBe('stepping-stones');
    expect(codesOf(path?.steps ?? [])).toEqual([...stones, to]);
  });

  it.each([
    ['waiter to software developer', WAITER, '15-1252.00', 'far', 'degree'],
    ['truck driver to electrician', '53-3032.00', '47-2111.00', 'near', 'training'],
    ['forklift driver to warehouse supervisor', FORKLIFT, '53-1042.00', 'near', 'now'],
    ['infantry to police', INFANTRY, '33-3051.00', 'near', 'training'],
    ['infantry to software developer', INFANTRY, '15-1252.00', 'far', 'degree'],
    ['teacher to web designer', '25-2021.00', '15-1255.00', 'unrated', 'degree'],
    ['forklift driver to lawmaker', FORKLIFT, '11-1031.00', 'unrated', 'degree'],
  ])('from %s is direct', (_, from, to, kind, step) => {
    const path = pathBetween(model, facts, from, to);
    expect(path?.kind).toBe(kind);
    expect(path?.steps).toMatchObject([{ code: to, step }]);
  });

  it('comes nearer to the goal with each stone, in content and in preparation', () => {
    const goals = [NURSE, '13-1071.00', '25-2021.00', '11-3071.00', '15-1252.00', '33-3051.00', '13-2011.00'];
    const level = (code: string): number => preparationLevel(facts.get(code) ?? { code, title: '' }) ?? 0;
    const starts = model.codes.filter((_, at) => at % 30 === 0);
    for (const [from, to] of goals.flatMap((goal) => starts.map((code) => [code, goal] as const))) {
      const stones = codesOf(pathBetween(model, facts, from, to)?.steps ?? []).slice(0, -1);
      stones.forEach((stone, at) => {
        const before = stones[at - 1] ?? from;
        expect(model.between(stone, to)).toBeGreaterThan(model.between(before, to) ?? 1);
        expect(Math.abs(level(to) - level(stone))).toBeLessThanOrEqual(Math.abs(level(to) - level(before)));
        expect(model.areRelated(stone, stones[at + 1] ?? to)).toBe(true);
      });
    }
  });

  it('is one step where the goal is near', () => {
    expect(codesOf(pathBetween(model, facts, FORKLIFT, '53-7021.00')?.steps ?? [])).toEqual(['53-7021.00']);
  });

  it('has at most three stepping stones, and each step starts where the last one led', () => {
    for (const from of STARTS) {
      for (const to of STARTS.filter((goal) => goal !== from)) {
        const { steps } = pathBetween(model, facts, from, to) ?? { steps: [] };
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(4);
        expect(steps.at(-1)?.code).toBe(to);
        const ways = [from, ...codesOf(steps)];
        expect(new Set(ways).size).toBe(ways.length);
        steps.forEach(({ code, nearness, step }, at) => {
          expect(nearness).toBe(model.between(ways[at] ?? '', code));
          expect(step).toBe(stepTo(model, facts, ways[at] ?? '', code));
        });
      }
    }
  });

  it('starts from a military occupation over what it trains', () => {
    const path = pathBetween(model, facts, INFANTRY, '33-3021.00');
    expect(path?.steps[0]?.code).toMatch(/^33-/);
    expect(path?.steps.at(-1)?.code).toBe('33-3021.00');
  });

  it('is not invented where nothing is known', () => {
    expect(pathBetween(model, facts, FORKLIFT, INFANTRY)).toBeUndefined();
    expect(pathBetween(model, facts, FORKLIFT, FORKLIFT)).toBeUndefined();
  });
});
