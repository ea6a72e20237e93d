import { describe, expect, it } from 'vitest';
import type { CareerFacts } from '../../src/advice/facts.ts';
import { byPreparation, narrow, preparationOf } from '../../src/advice/preparation.ts';

const list: readonly CareerFacts[] = [
  { code: '53-7051.00', title: 'Forklift', zone: 2, pay: 46_000, growth: 0.6 },
  { code: '49-3023.00', title: 'Mechanic', zone: 3, pay: 51_000, growth: 0.4 },
  { code: '29-1141.00', title: 'Nurse', zone: 4, pay: 97_000, growth: 4.9 },
  { code: '19-1042.00', title: 'Scientist', zone: 5, pay: 103_000 },
  { code: '45-3031.00', title: 'Fisher', zone: 1, growth: -2 },
  { code: '55-3016.00', title: 'Infantry' },
];
const facts = new Map(list.map((career) => [career.code, career]));

it('groups Job Zones as people think of preparation', () => {
  expect([1, 2, 3, 4, 5, undefined].map(preparationOf)).toEqual([
    'little',
    'little',
    'some',
    'degree',
    'degree',
    undefined,
  ]);
  const { little, some, degree } = byPreparation(list, facts);
  expect([little, some, degree].map((group) => group.map(({ title }) => title))).toEqual([
    ['Forklift', 'Fisher'],
    ['Mechanic'],
    ['Nurse', 'Scientist'],
  ]);
});

describe('narrowing', () => {
  const left = (narrowing: Parameters<typeof narrow>[2]): string[] =>
    narrow(list, facts, narrowing).map(({ code }) => facts.get(code)?.title ?? '');

  it('by nothing leaves all', () => {
    expect(left({})).toHaveLength(list.length);
    expect(left({ growing: false })).toHaveLength(list.length);
  });

  it('by preparation, family and pay', () => {
    expect(left({ preparation: 'degree' })).toEqual(['Nurse', 'Scientist']);
    expect(left({ noDegree: true })).toEqual(['Forklift', 'Mechanic', 'Fisher', 'Infantry']);
    expect(
      narrow(
        [{ code: 'x' }],
        new Map([['x', { code: 'x', title: 'x', zone: 3, education: "Associate's degree" }]]),
        {
          noDegree: true,
        },
      ),
    ).toEqual([]);
    expect(left({ family: '53' })).toEqual(['Forklift']);
    expect(left({ minPay: 51_000 })).toEqual(['Mechanic', 'Nurse', 'Scientist']);
  });

  it('to growing careers leaves out those that stay as they are, shrink, or have no projection', () => {
    expect(left({ growing: true })).toEqual(['Forklift', 'Nurse']);
  });

  it('by several at once, in the order of the list', () => {
    expect(left({ growing: true, minPay: 50_000 })).toEqual(['Nurse']);
    expect(narrow([...list].reverse(), facts, { preparation: 'little' }).map(({ title }) => title)).toEqual([
      'Fisher',
      'Forklift',
    ]);
  });

  it('leaves out codes without facts', () => {
    expect(narrow([{ code: '99-9999.00' }], facts, {})).toEqual([]);
  });
});
