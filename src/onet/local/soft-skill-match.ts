import { SOFT_SKILL_CODES } from '../soft-skill-codes.ts';
import type { SoftSkillSort } from '../services/soft-skills.ts';

/**
 * Matching as arithmetic on bit masks: an occupation is a number whose bit b says that it calls for
 * `SOFT_SKILL_CODES[b]` at a high level. Sorting is a counting sort over a walk in an order prepared
 * beforehand, so ties fall as they should without comparing anything.
 */

const SKILLS = SOFT_SKILL_CODES.length;

/** Number of bits set, for every possible mask. */
const COUNT = new Uint8Array(1 << SKILLS);
for (let mask = 1; mask < COUNT.length; mask++) COUNT[mask] = (COUNT[mask >> 1] ?? 0) + (mask & 1);

/** A table by (matched, called for), both 1-14: equal numbers tie, lower ones come first. */
type Ranks = Uint8Array;

const place = (matched: number, called: number): number => matched * (SKILLS + 1) + called;

function ranks(weight: (matched: number, called: number) => number): Ranks {
  const pairs = [];
  for (let called = 1; called <= SKILLS; called++) {
    for (let matched = 1; matched <= called; matched++) {
      pairs.push({ at: place(matched, called), weight: weight(matched, called) });
    }
  }
  const weights = [...new Set(pairs.map((pair) => pair.weight))].sort((a, b) => b - a);
  const table = new Uint8Array((SKILLS + 1) ** 2);
  for (const pair of pairs) table[pair.at] = weights.indexOf(pair.weight);
  return table;
}

const alike = ranks(() => 0);
const covered = ranks((matched, called) => matched / called);
// A share is at most 1, so half of one never outweighs one more match.
const mine = ranks((matched, called) => matched + matched / called / 2);

/** The occupations to match, in code order. */
export interface Matchable {
  /** What each calls for, as a mask. */
  readonly masks: Uint16Array;
  /** Places in `masks` by title, and by Job Zone (ties by code). */
  readonly byTitle: Uint16Array;
  readonly byZone: Uint16Array;
}

/** The mask of some soft skills; unknown codes count for nothing. */
export function maskOf(codes: readonly string[]): number {
  return SOFT_SKILL_CODES.reduce((mask, code, bit) => (codes.includes(code) ? mask | (1 << bit) : mask), 0);
}

export interface Matches {
  readonly total: number;
  /** Places of the matches from `start` to `end`, counted from 1, both included. */
  readonly between: (start: number, end: number) => readonly number[];
}

/** Every occupation that calls for one of the picked skills, in the order of `sort`. */
export function match(occupations: Matchable, picked: number, sort: SoftSkillSort): Matches {
  const { masks } = occupations;
  const walk = sort === 'title' ? occupations.byTitle : sort === 'zone' ? occupations.byZone : undefined;
  const rank = sort === 'skills_covered' ? covered : sort === 'my_matches' ? mine : alike;

  // Where each rank begins, and how many matches there are.
  const begins = new Uint16Array(256);
  const found = new Uint16Array(masks.length);
  const foundRank = new Uint8Array(masks.length);
  let total = 0;
  for (let step = 0; step < masks.length; step++) {
    const at = walk === undefined ? step : (walk[step] ?? 0);
    const mask = masks[at] ?? 0;
    const matched = COUNT[mask & picked] ?? 0;
    if (matched === 0) continue;
    const r = rank[place(matched, COUNT[mask] ?? 0)] ?? 0;
    found[total] = at;
    foundRank[total] = r;
    begins[r + 1] = (begins[r + 1] ?? 0) + 1;
    total++;
  }
  return {
    total,
    between(start, end) {
      const next = new Uint16Array(begins);
      for (let r = 1; r < next.length; r++) next[r] = (next[r] ?? 0) + (next[r - 1] ?? 0);
      const sorted = new Uint16Array(total);
      for (let i = 0; i < total; i++) {
        const r = foundRank[i] ?? 0;
        const to = next[r] ?? 0;
        sorted[to] = found[i] ?? 0;
        next[r] = to + 1;
      }
      return [...sorted.subarray(start - 1, end)];
    },
  };
}
