import { join } from 'node:path';
import { readFactTable } from './fact-table.ts';

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

/** The skill ratings, a row for each rated occupation in code order. */
export interface SkillRatings {
  readonly codes: readonly string[];
  /** Ratings of one element by row; undefined when the release does not rate that element. */
  readonly of: (element: string) => readonly Rating[] | undefined;
}

export interface ElementWords {
  readonly description: string;
  readonly examples: readonly { readonly level: number; readonly description: string }[];
}

/** The O*NET facts on this machine. Each part is read when first asked for, then kept. */
export interface Facts {
  /** Release number, such as `30.3`. */
  readonly release: string;
  /** Year and month of the release, such as `2026-05`, where known. */
  readonly releaseDate: string | undefined;
  /** All occupations, in code order. */
  readonly occupations: () => readonly Occupation[];
  /** Names of Job Zones by number. */
  readonly jobZones: () => ReadonlyMap<number, string>;
  /** Names of rated elements by element id. */
  readonly elements: () => ReadonlyMap<string, string>;
  readonly skills: () => SkillRatings;
  /** What the release itself says of an element, with its examples (level 0-100); the embedded facts say nothing. */
  readonly words?: (element: string) => ElementWords | undefined;
}

/** Opens a folder of facts made by `data:build`; only the release is read at once. Throws when the folder is not one. */
export function openFacts(folder: string): Facts {
  const table = (file: string) => readFactTable(join(folder, file));
  const [, release = '', date = ''] =
    table('releases.tsv').rows.find(([file]) => file === 'occupations.tsv') ?? [];
  return {
    release,
    releaseDate: date === '' ? undefined : date,
    occupations: once(() =>
      table('occupations.tsv').rows.map(([code = '', title = '', zone = '']) => ({
        code,
        title,
        jobZone: number(zone),
      })),
    ),
    jobZones: once(
      () => new Map(table('job-zones.tsv').rows.map(([zone = '', name = '']) => [Number(zone), name])),
    ),
    elements: once(() => new Map(table('elements.tsv').rows.map(([id = '', name = '']) => [id, name]))),
    skills: once(() => {
      const { columns, rows } = table('skills.tsv');
      return {
        codes: rows.map(([code = '']) => code),
        of(element) {
          const column = columns.indexOf(element, 1);
          return column < 0 ? undefined : rows.map((cells) => rating(cells[column] ?? ''));
        },
      };
    }),
  };
}

function rating(cell: string): Rating {
  const [importance = '', level = ''] = cell.split('/');
  return { importance: number(importance), level: number(level) };
}

function number(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
