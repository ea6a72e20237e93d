import { join } from 'node:path';
import { byFirstCell, cellsOf, codesIn, numberIn, readFactTable, type FactTable } from './fact-table.ts';
import { BUILT_IN_FACTS } from './built-in-folder.ts';
import { once } from '../util/memoize.ts';
import { openPublished, type Published } from './published-facts.ts';

/** An O*NET-SOC occupation. */
export interface Occupation {
  /** O*NET-SOC code, such as `15-1252.00`. */
  readonly code: string;
  readonly title: string;
  /** Job Zone number, where the occupation has one. */
  readonly jobZone: number | undefined;
}

/** Ratings in hundredths of the raw scales: importance 100-500, level 0-700. */
export interface Rating {
  readonly importance: number | undefined;
  readonly level: number | undefined;
}

/** Ratings of skills, knowledge or abilities: a row for each rated occupation, in code order. */
export interface BuiltInRatings {
  readonly codes: readonly string[];
  /** The ids of its elements. */
  readonly elements: readonly string[];
  /** Ratings of one element by row; undefined if the release does not rate it. */
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

/** The facts that come with this package, for computations. Each file is read when it is first needed. */
export interface BuiltInFacts {
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  /** Year and month of the release, such as `2026-05`, where known. */
  readonly releaseDate: string | undefined;
  /** In code order. */
  readonly occupations: () => readonly Occupation[];
  /** Names of Job Zones by number. */
  readonly jobZones: () => ReadonlyMap<number, string>;
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

/** Opens the built-in facts, or a folder made by `data:build`. Reads only the release at first; throws if there is none. */
export function openBuiltInFacts(folder = BUILT_IN_FACTS): BuiltInFacts {
  const table = (file: string): FactTable => readFactTable(join(folder, file));
  const ratings = (file: string) => once(() => ratingsIn(table(file)));
  const [, release = '', date = ''] =
    table('releases.tsv').rows.find(([file]) => file === 'occupations.tsv') ?? [];
  const related = once(() => byFirstCell(table('related.tsv').rows));
  const jobTitles = once(() => {
    const titles = new Map<string, BuiltInJobTitle[]>();
    for (const [title = '', short = '', codes] of table('job-titles.tsv').rows) {
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
    const { columns, rows } = table('education.tsv');
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
    release,
    releaseDate: date === '' ? undefined : date,
    occupations: once(() =>
      table('occupations.tsv').rows.map(([code = '', title = '', zone]) => ({
        code,
        title,
        jobZone: numberIn(zone),
      })),
    ),
    jobZones: once(
      () => new Map(table('job-zones.tsv').rows.map(([zone = '', name = '']) => [Number(zone), name])),
    ),
    elementNames: once(() => new Map(table('elements.tsv').rows.map(([id = '', name = '']) => [id, name]))),
    skills: ratings('skills.tsv'),
    knowledge: ratings('knowledge.tsv'),
    abilities: ratings('abilities.tsv'),
    interests: once(() => {
      const rated = table('interests.tsv');
      return {
        codes: rated.rows.map(([code = '']) => code),
        of: (element) => cellsOf(rated, element)?.map(numberIn),
      };
    }),
    related: (code) => related().get(code)?.slice(1).map(codesIn) ?? [],
    jobTitles: (code) => jobTitles().get(code) ?? [],
    requiredEducation: (code) => education().get(code) ?? new Map(),
    published: openPublished(BUILT_IN_FACTS),
  };
}

function ratingsIn({ columns, rows }: FactTable): BuiltInRatings {
  const byCode = byFirstCell(rows);
  return {
    codes: [...byCode.keys()],
    elements: columns.slice(1),
    of: (element) => cellsOf({ columns, rows }, element)?.map(rating),
    ofOccupation: (code) => byCode.get(code)?.slice(1).map(rating),
  };
}

function rating(cell: string): Rating {
  const [importance, level] = cell.split('/');
  return { importance: numberIn(importance), level: numberIn(level) };
}
