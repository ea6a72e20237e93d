import { join } from 'node:path';
import { readFactTable } from '../../packages/onet/src/facts/fact-table.ts';
import { openBuiltInFacts } from '../../packages/onet/src/facts/built-in-facts.ts';
import type { Domain } from '../../src/advice/fit/demand.ts';
import type { CareerFacts, DomainRatings, InterestRatings, Ratings } from '../../src/advice/facts.ts';
import type { RelatedCareers } from '../../src/advice/career-changes/nearness.ts';
import type { JobTitle, SearchSource } from '../../src/advice/search/build-index.ts';
import { guide } from '../../src/guide/guide.ts';
import { topics } from '../../src/guide/topics.ts';

const folder = join(import.meta.dirname, '../../packages/onet/data');
const facts = openBuiltInFacts();

const number = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' || cell === '*' ? undefined : Number(cell);

/** The built-in skill ratings. */
export const skills = (): Ratings => facts.skills();

/** Built-in ratings of a whole domain. */
export function ratings(of: Domain): DomainRatings {
  const { columns, rows } = readFactTable(join(folder, `${of}.tsv`));
  return {
    elements: columns.slice(1),
    codes: rows.map(([code = '']) => code),
    of(element) {
      const column = columns.indexOf(element, 1);
      if (column < 0) return undefined;
      return rows.map((cells) => {
        const [importance, level] = (cells[column] ?? '').split('/');
        return { importance: number(importance), level: number(level) };
      });
    },
  };
}

export function interests(): InterestRatings {
  const { columns, rows } = readFactTable(join(folder, 'interests.tsv'));
  return {
    codes: rows.map(([code = '']) => code),
    of(element) {
      const column = columns.indexOf(element, 1);
      return column < 0 ? undefined : rows.map((cells) => number(cells[column]));
    },
  };
}

const tableOf = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(readFactTable(join(folder, file)).rows.map((cells) => [cells[0] ?? '', cells]));

/** Every occupation with what is known of it. */
export function careers(): readonly CareerFacts[] {
  const [blsCodes, wages, outlook] = ['bls-codes.tsv', 'wages.tsv', 'outlook.tsv'].map(tableOf);
  const medianPay = readFactTable(join(folder, 'wages.tsv')).columns.indexOf('annual_median');
  return facts.occupations().map(({ code, title, jobZone }) => {
    const bls = blsCodes?.get(code)?.[1] ?? '';
    const projected = outlook?.get(bls);
    return {
      code,
      title,
      zone: jobZone,
      pay: number(wages?.get(bls)?.[medianPay]),
      growth: number(projected?.[3]),
      jobs: (number(projected?.[1]) ?? 0) * 1000,
      education: projected?.[6],
      experience: projected?.[7],
      training: projected?.[8],
    };
  });
}

/** The same by code. */
export const careersByCode = (): ReadonlyMap<string, CareerFacts> =>
  new Map(careers().map((career) => [career.code, career]));

/** Other job titles by code. */
export function jobTitles(): ReadonlyMap<string, readonly JobTitle[]> {
  const titles = new Map<string, JobTitle[]>();
  for (const [title = '', short = '', codes = ''] of readFactTable(join(folder, 'job-titles.tsv')).rows) {
    for (const marked of codes.split(' ')) {
      const code = marked.replace(/[!*]$/, '');
      const own = titles.get(code) ?? [];
      titles.set(code, own);
      own.push({ title, short: short === '' ? undefined : short, reported: marked !== code });
    }
  }
  return titles;
}

/** Related occupations by code, nearest first. */
export const related = (): ReadonlyMap<string, RelatedCareers> =>
  new Map(
    readFactTable(join(folder, 'related.tsv')).rows.map(([code = '', ...tiers]) => [
      code,
      tiers.map((codes) => codes.split(' ').filter((other) => other !== '')),
    ]),
  );

/** All that can be searched. */
export function searchSource(): SearchSource {
  const titles = jobTitles();
  return {
    careers: careers(),
    guides: { en: guide('en-US'), es: guide('es-ES') },
    jobTitles: (code) => titles.get(code) ?? [],
    topics: topics(),
  };
}

/** Names of elements by id. */
export const elements = (): ReadonlyMap<string, string> => facts.elementNames();
