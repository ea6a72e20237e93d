import { join } from 'node:path';
import { once } from '../util/memoize.ts';
import { byFirstCell, cellsOf, numberIn, readFactTable } from './fact-table.ts';

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

/** Skill ratings: one row for each rated occupation, in code order. */
export interface SkillRatings {
  readonly codes: readonly string[];
  /** Ratings of one element by row, in hundredths of the raw scales; undefined if the release does not rate it. */
  readonly of: (element: string) => readonly Rating[] | undefined;
}

export interface ElementDescription {
  readonly description: string;
  readonly examples: readonly { readonly level: number; readonly description: string }[];
}

/** The local O*NET facts. Each part is read when first needed, then kept. */
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
  /** The release's description of an element and its examples (level 0-100); the built-in facts have none. */
  readonly describe?: (element: string) => ElementDescription | undefined;
}

/** Opens a folder of facts made by `data:build` and reads its release. Throws if it is not such a folder. */
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
        jobZone: numberIn(zone),
      })),
    ),
    jobZones: once(
      () => new Map(table('job-zones.tsv').rows.map(([zone = '', name = '']) => [Number(zone), name])),
    ),
    elements: once(() => new Map(table('elements.tsv').rows.map(([id = '', name = '']) => [id, name]))),
    skills: once(() => readRatings(join(folder, 'skills.tsv'))),
  };
}

/** Ratings of skills, knowledge or abilities: a row for each rated occupation, in code order. */
export interface BuiltInRatings extends SkillRatings {
  /** The ids of its elements. */
  readonly elements: readonly string[];
  /** Ratings of one occupation in the order of the elements; undefined for an occupation that is not rated. */
  readonly ofOccupation: (code: string) => readonly Rating[] | undefined;
}

/** Reads a file of importance and level made by `data:build`. */
export function readRatings(path: string): BuiltInRatings {
  const { columns, rows } = readFactTable(path);
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
