import { join } from 'node:path';
import { byFirstCell, cellsOf, codesIn, numberIn, readFactTable } from './fact-table.ts';
import { openFacts, readRatings, type BuiltInRatings, type Occupation } from './facts.ts';
import { BUILT_IN_FACTS } from './built-in-folder.ts';
import { once } from '../util/memoize.ts';
import { openPublished, type Published } from './published-facts.ts';

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

/** The facts that come with this package, for computations. Each file is read when it is first needed. */
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
  /** Percent of respondents who say that the job requires this education, by O*NET's category 1 (none) to 12. */
  readonly requiredEducation: (code: string) => ReadonlyMap<number, number>;
  readonly published: Published;
}

/** Opens the built-in facts. Reads only the release at first. */
export function openBuiltInFacts(): BuiltInFacts {
  const facts = openFacts(BUILT_IN_FACTS);
  const path = (file: string): string => join(BUILT_IN_FACTS, file);
  const related = once(() => byFirstCell(readFactTable(path('related.tsv')).rows));
  const jobTitles = once(() => {
    const titles = new Map<string, BuiltInJobTitle[]>();
    for (const [title = '', short = '', codes] of readFactTable(path('job-titles.tsv')).rows) {
      for (const marked of codesIn(codes)) {
        const code = marked.replace(/[!*]$/, '');
        const own = titles.get(code) ?? [];
        titles.set(code, own);
        own.push({ title, short: short === '' ? undefined : short, reported: marked !== code });
      }
    }
    return titles;
  });
  const education = once(() => {
    const { columns, rows } = readFactTable(path('education.tsv'));
    const required = (cells: readonly string[]): ReadonlyMap<number, number> =>
      new Map(
        cells.flatMap((cell, place): [number, number][] => {
          const category = /^RL(\d+)$/.exec(columns[place] ?? '')?.[1];
          return category === undefined || cell === '' ? [] : [[Number(category), Number(cell) / 100]];
        }),
      );
    return new Map(rows.map((cells) => [cells[0] ?? '', required(cells)]));
  });
  return {
    release: facts.release,
    occupations: facts.occupations,
    elementNames: facts.elements,
    skills: once(() => readRatings(path('skills.tsv'))),
    knowledge: once(() => readRatings(path('knowledge.tsv'))),
    abilities: once(() => readRatings(path('abilities.tsv'))),
    interests: once(() => {
      const table = readFactTable(path('interests.tsv'));
      return {
        codes: table.rows.map(([code = '']) => code),
        of: (element) => cellsOf(table, element)?.map(numberIn),
      };
    }),
    related: (code) => related().get(code)?.slice(1).map(codesIn) ?? [],
    jobTitles: (code) => jobTitles().get(code) ?? [],
    requiredEducation: (code) => education().get(code) ?? new Map(),
    published: openPublished(BUILT_IN_FACTS),
  };
}
