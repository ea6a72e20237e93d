import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage } from '../../src/services/schema/paging.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_SORTS,
  type SoftSkillsResultsData,
} from '../../src/services/online/soft-skills.ts';
import { paramsOf, results } from '../support/ask.ts';

const picks = fc.subarray([...SOFT_SKILL_CODES], { minLength: 1 });
const sorts = fc.constantFrom(undefined, ...SOFT_SKILL_SORTS);

async function walk(
  from: SoftSkillsResultsData,
  direction: 'next' | 'prev',
): Promise<SoftSkillsResultsData[]> {
  const pages = [from];
  for (let link = from[direction]; link !== undefined; link = pages.at(-1)?.[direction]) {
    pages.push(await results(paramsOf(link)));
  }
  return pages;
}

describe('following the links', () => {
  it('gives every career once with next, and once with prev', async () => {
    await fc.assert(
      fc.asyncProperty(picks, sorts, fc.integer({ min: 5, max: 90 }), async (skills, sort, size) => {
        const everything = await results({ skills, sort, end: 2000 });
        const all = everything.occupation.map(({ code }) => code);
        const there = await walk(await results({ skills, sort, end: size }), 'next');
        expect(there.flatMap(({ occupation }) => occupation.map(({ code }) => code))).toEqual(all);
        const back = await walk(there.at(-1) ?? everything, 'prev');
        expect(back.reverse()).toEqual(there);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the sort, between the skills and the rows', async () => {
    const page = await results({ end: 10, start: 6, sort: 'zone', skills: ['2.B.1.a', '2.A.2.b'] });
    const link = 'https://api-v2.onetcenter.org/online/soft_skills/results?skills=2.B.1.a,2.A.2.b&sort=zone';
    expect(page.prev).toBe(`${link}&start=1&end=5`);
    expect(page.next).toBe(`${link}&start=11&end=15`);
  });
});

describe('a page', () => {
  const link = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

  it('has twenty rows from the first by default', () => {
    expect(cutPage({}, 50, link)).toEqual({ start: 1, end: 20, total: 50, next: '21-40' });
    expect(cutPage({ start: 11 }, 50, link)).toEqual({
      start: 11,
      end: 30,
      total: 50,
      prev: '1-10',
      next: '31-50',
    });
  });

  it('ends where the list ends', () => {
    expect(cutPage({ start: 41 }, 50, link)).toEqual({ start: 41, end: 50, total: 50, prev: '21-40' });
  });

  it('of an empty list starts at 1 and ends at 0', () => {
    expect(cutPage({ start: 21 }, 0, link)).toEqual({ start: 1, end: 0, total: 0 });
  });

  it('past the end is empty, and links to the last full page', async () => {
    expect(cutPage({ start: 900 }, 50, link)).toEqual({ start: 51, end: 50, total: 50, prev: '31-50' });
    const page = await results({ skills: ['2.B.1.c'], start: 900 });
    expect(page.occupation).toEqual([]);
    const before = await results(paramsOf(page.prev ?? ''));
    expect(before.occupation).toHaveLength(20);
    expect(before.end).toBe(before.total);
  });
});
