import { join } from 'node:path';
import { readFactTable } from '../engine/database/fact-table.ts';
import { openFacts, type Occupation, type Rating } from '../engine/database/facts.ts';
import { BUILT_IN_FACTS } from '../facts/built-in-folder.ts';
import { once } from '../util/memoize.ts';
import { openPublished, type Published } from './published.ts';

/** Ratings of skills, knowledge or abilities: a row for each rated occupation, in code order. */
export interface BuiltInRatings {
  readonly codes: readonly string[];
  /** The ids of its elements. */
  readonly elements: readonly string[];
  /** Ratings of one element by row, in hundredths of the raw scales; undefined for an element that is not rated. */
  readonly of: (element: string) => readonly Rating[] | undefined;
  /** Ratings of one occupation in the order of the elements; undefined for an occupation that is not rated. */
  readonly ofOccupation: (code: string) => readonly Rating[] | undefined;
}

/** Ratings of the six interests by row, in hundredths of the raw scale (100-700). */
export interface BuiltInInterests {
  readonly codes: readonly string[];
  readonly of: (element: string) => readonly (number | undefined)[] | undefined;
}

/** A job title that an occupation goes by. */
export interface BuiltInJobTitle {
  readonly title: string;
  /** A short form, where there is one. */
  readonly short: string | undefined;
  /** Whether workers in the occupation reported it. */
  readonly reported: boolean;
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
  /** Related occupations in O*NET's tiers, nearest first. */
  readonly related: (code: string) => readonly (readonly string[])[];
  readonly jobTitles: (code: string) => readonly BuiltInJobTitle[];
  /** Shares of the education that those asked say the job requires, in percent by O*NET's category 1 (none) to 12. */
  readonly requiredEducation: (code: string) => ReadonlyMap<number, number>;
  readonly published: Published;
}

const number = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);

function rating(cell = ''): Rating {
  const [importance, level] = cell.split('/');
  return { importance: number(importance), level: number(level) };
}

/** Opens the built-in facts; reads nothing but the release yet. */
export function openBuiltInFacts(): BuiltInFacts {
  const facts = openFacts(BUILT_IN_FACTS);
  const ratings = (file: string) =>
    once((): BuiltInRatings => {
      const { columns, rows } = readFactTable(join(BUILT_IN_FACTS, file));
      const byCode = new Map(rows.map((cells) => [cells[0] ?? '', cells]));
      return {
        codes: [...byCode.keys()],
        elements: columns.slice(1),
        of(element) {
          const column = columns.indexOf(element, 1);
          return column < 0 ? undefined : rows.map((cells) => rating(cells[column]));
        },
        ofOccupation: (code) =>
          byCode
            .get(code)
            ?.slice(1)
            .map((cell) => rating(cell)),
      };
    });
  const related = once(
    () =>
      new Map(
        readFactTable(join(BUILT_IN_FACTS, 'related.tsv')).rows.map(([code = '', ...tiers]) => [
          code,
          tiers.map((codes) => codes.split(' ').filter((other) => other !== '')),
        ]),
      ),
  );
  const jobTitles = once(() => {
    const titles = new Map<string, BuiltInJobTitle[]>();
    for (const [title = '', short = '', codes = ''] of readFactTable(join(BUILT_IN_FACTS, 'job-titles.tsv'))
      .rows) {
      for (const marked of codes.split(' ')) {
        const code = marked.replace(/[!*]$/, '');
        const own = titles.get(code) ?? [];
        titles.set(code, own);
        own.push({ title, short: short === '' ? undefined : short, reported: marked !== code });
      }
    }
    return titles;
  });
  const education = once(() => {
    const { columns, rows } = readFactTable(join(BUILT_IN_FACTS, 'education.tsv'));
    return new Map(
      rows.map((cells) => [
        cells[0] ?? '',
        new Map(
          cells.flatMap((cell, place): [number, number][] => {
            const category = /^RL(\d+)$/.exec(columns[place] ?? '')?.[1];
            return category === undefined || cell === '' ? [] : [[Number(category), Number(cell) / 100]];
          }),
        ),
      ]),
    );
  });
  return {
    release: facts.release,
    occupations: facts.occupations,
    elementNames: facts.elements,
    skills: ratings('skills.tsv'),
    knowledge: ratings('knowledge.tsv'),
    abilities: ratings('abilities.tsv'),
    interests: once(() => {
      const { columns, rows } = readFactTable(join(BUILT_IN_FACTS, 'interests.tsv'));
      return {
        codes: rows.map(([code = '']) => code),
        of(element) {
          const column = columns.indexOf(element, 1);
          return column < 0 ? undefined : rows.map((cells) => number(cells[column]));
        },
      };
    }),
    related: (code) => related().get(code) ?? [],
    jobTitles: (code) => jobTitles().get(code) ?? [],
    requiredEducation: (code) => education().get(code) ?? new Map(),
    published: openPublished(BUILT_IN_FACTS),
  };
}
