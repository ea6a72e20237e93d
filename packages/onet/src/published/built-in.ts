import { join } from 'node:path';
import { readFactTable } from '../engine/database/fact-table.ts';
import { openFacts, type Occupation, type Rating } from '../engine/database/facts.ts';
import { once } from '../util/memoize.ts';
import { openPublished, type Published } from './published.ts';

/** Ratings of skills, knowledge or abilities: a row for each rated occupation, in code order. */
export interface BuiltInRatings {
  readonly codes: readonly string[];
  /** Ratings of one element by row, in hundredths of the raw scales; undefined for an element that is not rated. */
  readonly of: (element: string) => readonly Rating[] | undefined;
}

/** Ratings of the six interests by row, in hundredths of the raw scale (100-700). */
export interface BuiltInInterests {
  readonly codes: readonly string[];
  readonly of: (element: string) => readonly (number | undefined)[] | undefined;
}

/** A job title that people use, and the occupations it stands for. */
export interface BuiltInJobTitle {
  readonly title: string;
  readonly codes: readonly string[];
}

/** The facts that come with this package, to compute with: read from their files when they are first asked for. */
export interface BuiltInFacts {
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  readonly occupations: () => readonly Occupation[];
  readonly elementNames: () => ReadonlyMap<string, string>;
  readonly skills: () => BuiltInRatings;
  readonly knowledge: () => BuiltInRatings;
  readonly abilities: () => BuiltInRatings;
  readonly interests: () => BuiltInInterests;
  /** Related occupations, nearest first. */
  readonly related: (code: string) => readonly string[];
  readonly jobTitles: () => readonly BuiltInJobTitle[];
  readonly published: Published;
}

/** The folder of built-in facts; the same from `src` and from `dist`. */
const DATA = join(import.meta.dirname, '../../data');

const number = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);

/** Opens the built-in facts; reads nothing but the release yet. */
export function openBuiltInFacts(): BuiltInFacts {
  const facts = openFacts(DATA);
  const ratings = (file: string) =>
    once((): BuiltInRatings => {
      const { columns, rows } = readFactTable(join(DATA, file));
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
    });
  const related = once(
    () =>
      new Map(
        readFactTable(join(DATA, 'related.tsv')).rows.map(([code = '', ...tiers]) => [
          code,
          tiers.flatMap((codes) => codes.split(' ')).filter((other) => other !== ''),
        ]),
      ),
  );
  return {
    release: facts.release,
    occupations: facts.occupations,
    elementNames: facts.elements,
    skills: facts.skills,
    knowledge: ratings('knowledge.tsv'),
    abilities: ratings('abilities.tsv'),
    interests: once(() => {
      const { columns, rows } = readFactTable(join(DATA, 'interests.tsv'));
      return {
        codes: rows.map(([code = '']) => code),
        of(element) {
          const column = columns.indexOf(element, 1);
          return column < 0 ? undefined : rows.map((cells) => number(cells[column]));
        },
      };
    }),
    related: (code) => related().get(code) ?? [],
    jobTitles: once(() =>
      readFactTable(join(DATA, 'job-titles.tsv')).rows.map(([title = '', , codes = '']) => ({
        title,
        codes: codes.split(' ').map((marked) => marked.replace(/[!*]$/, '')),
      })),
    ),
    published: openPublished(DATA),
  };
}
