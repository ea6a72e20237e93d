import { standardImportance, standardLevel } from '../scales.ts';
import { SOFT_SKILL_CODES } from '../soft-skill-codes.ts';
import type { Facts, Occupation, Rating } from './facts.ts';
import type { Matchable } from './soft-skill-match.ts';

/**
 * A soft skill belongs to an occupation from this level on, in hundredths of the raw scale 0-7, whatever
 * its importance. O*NET publishes no definition: this is Waymark's own rule, fitted to the example in the
 * manual, whose total and first rows it gives exactly on the ratings of that time.
 */
export const HIGH_LEVEL = 350;

/** The occupations that call for at least one soft skill, in code order, ready to match and to show. */
export interface SoftSkillIndex extends Matchable {
  readonly occupations: readonly Occupation[];
  /** Names of the skills by bit. */
  readonly names: readonly string[];
  /** Level and importance of skill `bit` for the occupation at `place`, 0-100. */
  readonly shown: (place: number, bit: number) => { level?: number; importance?: number };
}

const indexes = new WeakMap<Facts, SoftSkillIndex>();

/** The index of these facts: made on the first call, in some milliseconds, then kept. */
export function softSkillIndex(facts: Facts): SoftSkillIndex {
  const index = indexes.get(facts) ?? makeIndex(facts);
  indexes.set(facts, index);
  return index;
}

interface Row {
  readonly occupation: Occupation;
  readonly mask: number;
  readonly ratings: readonly (Rating | undefined)[];
}

function makeIndex(facts: Facts): SoftSkillIndex {
  const skills = facts.skills();
  const rowOf = new Map(skills.codes.map((code, row) => [code, row]));
  const columns = SOFT_SKILL_CODES.map((code) => skills.of(code));
  const rows = facts.occupations().flatMap((occupation): readonly Row[] => {
    const row = rowOf.get(occupation.code);
    if (row === undefined) return [];
    const ratings = columns.map((column) => column?.[row]);
    const mask = ratings.reduce(
      (bits, rating, bit) => ((rating?.level ?? 0) >= HIGH_LEVEL ? bits | (1 << bit) : bits),
      0,
    );
    return mask === 0 ? [] : [{ occupation, mask, ratings }];
  });

  const elements = facts.elements();
  const titles = rows.map(({ occupation }) => occupation.title.toLowerCase());
  return {
    occupations: rows.map(({ occupation }) => occupation),
    names: SOFT_SKILL_CODES.map((code) => elements.get(code) ?? code),
    shown(place, bit) {
      const { importance, level } = rows[place]?.ratings[bit] ?? {};
      return {
        ...(level !== undefined && { level: standardLevel(level) }),
        ...(importance !== undefined && { importance: standardImportance(importance) }),
      };
    },
    masks: Uint16Array.from(rows, ({ mask }) => mask),
    byTitle: places(rows.length, (a, b) => ((titles[a] ?? '') < (titles[b] ?? '') ? -1 : 1)),
    byZone: places(rows.length, (a, b) => zoneOf(rows[a]) - zoneOf(rows[b])),
  };
}

/** Places 0 to `length` - 1 in the order of `compare`; ties stay in code order. */
function places(length: number, compare: (a: number, b: number) => number): Uint16Array {
  return Uint16Array.from([...Array(length).keys()].sort(compare));
}

function zoneOf(row: Row | undefined): number {
  return row?.occupation.jobZone ?? Infinity;
}
