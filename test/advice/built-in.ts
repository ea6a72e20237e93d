import { join } from 'node:path';
import { readFactTable } from '../../packages/onet/src/engine/database/fact-table.ts';
import { openFacts } from '../../packages/onet/src/engine/database/facts.ts';
import type { CareerFacts, InterestRatings, Ratings } from '../../src/advice/facts.ts';

const folder = join(import.meta.dirname, '../../packages/onet/data');
const facts = openFacts(folder);

const number = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);

/** The built-in skill ratings. */
export const skills = (): Ratings => facts.skills();

/** Built-in ratings of `knowledge` or `abilities`. */
export function ratings(of: 'knowledge' | 'abilities'): Ratings {
  const { columns, rows } = readFactTable(join(folder, `${of}.tsv`));
  return {
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

/** Every occupation with its title and Job Zone, and nothing of its pay and outlook. */
export const careers = (): ReadonlyMap<string, CareerFacts> =>
  new Map(facts.occupations().map(({ code, title, jobZone }) => [code, { code, title, zone: jobZone }]));

/** Names of elements by id. */
export const elements = (): ReadonlyMap<string, string> => facts.elements();
