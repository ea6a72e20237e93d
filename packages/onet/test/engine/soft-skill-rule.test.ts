import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBuiltInFacts } from '../../src/facts/built-in-facts.ts';
import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_SORTS,
  type SoftSkillSort,
  type SoftSkillsOccupation,
} from '../../src/services/online/soft-skills.ts';
import { results } from '../support/ask.ts';

/** The rule implemented plainly: slow, without bit masks and counting sort. */
const facts = openBuiltInFacts();
const occupations = new Map(facts.occupations().map((occupation) => [occupation.code, occupation]));
const ratings = facts.skills();
const highLevel = ratings.codes.map((code, row) => ({
  code,
  skills: SOFT_SKILL_CODES.filter((element) => (ratings.of(element)?.[row]?.level ?? 0) / 100 >= 3.5),
}));

interface Match {
  readonly code: string;
  readonly title: string;
  readonly zone: number;
  readonly matched: readonly string[];
  readonly other: readonly string[];
}
type Order = (a: Match, b: Match) => number;

const share = ({ matched, other }: Match): number => matched.length / (matched.length + other.length);
const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const orders: Record<SoftSkillSort, readonly Order[]> = {
  skills_covered: [(a, b) => share(b) - share(a)],
  my_matches: [(a, b) => b.matched.length - a.matched.length, (a, b) => share(b) - share(a)],
  title: [(a, b) => text(a.title.toLowerCase(), b.title.toLowerCase())],
  code: [],
  zone: [(a, b) => a.zone - b.zone],
};

function expected(skills: readonly string[], sort: SoftSkillSort): Match[] {
  const matches = highLevel.map(({ code, skills: called }) => ({
    code,
    title: occupations.get(code)?.title ?? '',
    zone: occupations.get(code)?.jobZone ?? 9,
    matched: called.filter((skill) => skills.includes(skill)),
    other: called.filter((skill) => !skills.includes(skill)),
  }));
  const chain: readonly Order[] = [...orders[sort], (a, b) => text(a.code, b.code)];
  return matches
    .filter(({ matched }) => matched.length > 0)
    .sort((a, b) => chain.reduce((order, next) => (order === 0 ? next(a, b) : order), 0));
}

const codes = (skills: SoftSkillsOccupation['skills_matched']): string[] => skills.map(({ code }) => code);

it('gives the matches of the rule for any skills and sort', async () => {
  const anyPicks = fc.subarray([...SOFT_SKILL_CODES], { minLength: 1 });
  const shuffled = anyPicks.chain((picks) => fc.shuffledSubarray(picks, { minLength: picks.length }));
  await fc.assert(
    fc.asyncProperty(shuffled, fc.constantFrom(...SOFT_SKILL_SORTS), async (skills, sort) => {
      const page = await results({ skills, sort, end: 2000 });
      const rule = expected(skills, sort);
      expect(page.total).toBe(rule.length);
      expect(
        page.occupation.map(({ code, title, job_zone, skills_matched, skills_other }) => ({
          code,
          title,
          zone: job_zone?.code,
          matched: codes(skills_matched),
          other: codes(skills_other),
        })),
      ).toEqual(rule);
    }),
    { numRuns: 60 },
  );
});

it('sorts titles without regard to case', async () => {
  const { occupation } = await results({ skills: [...SOFT_SKILL_CODES], sort: 'title', end: 2000 });
  const titles = occupation.map(({ title }) => title);
  expect(titles.indexOf('Advertising and Promotions Managers')).toBeLessThan(
    titles.indexOf('Advertising Sales Agents'),
  );
});
