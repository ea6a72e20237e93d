import { SOFT_SKILL_CODES, type SoftSkillSort } from '../../services/online/soft-skills-schema.ts';

/**
 * Matching with bit masks: an occupation is a number whose bit b is set if it calls for
 * `SOFT_SKILL_CODES[b]` at a high level. Sorting is a counting sort over an order prepared
 * beforehand, so that ties are in the right order without comparisons.
 */

const SKILLS = SOFT_SKILL_CODES.length;
const SKILLS_BY_MASK = countBits(1 << SKILLS);

const coverageRanks = rankTable((matched, called) => matched / called);
// A share is at most 1, so half of one never outweighs one more match.
const countRanks = rankTable((matched, called) => matched + matched / called / 2);
const equalRanks = rankTable(() => 0);

/** The occupations to match, in code order. */
export interface Matchable {
  /** What each calls for, as a mask. */
  readonly masks: Uint16Array;
  /** Places in `masks` in the order of titles, and of Job Zones; ties by code. */
  readonly byTitle: Uint16Array;
  readonly byZone: Uint16Array;
}

/** Rows `start` to `end` of the matches, counted from 1, both included and `end` at most their number. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every occupation that calls for a picked skill (`picked` is a mask), in the order of `sort`. `cut`
 * gets their number and returns the wanted rows. Returns their places in `masks`.
 */
export type Matcher = <R extends Rows>(
  picked: number,
  sort: SoftSkillSort,
  cut: (total: number) => R,
) => { readonly rows: R; readonly places: readonly number[] };

/** The mask of some soft skills; unknown codes count for nothing. */
export function maskOf(codes: readonly string[]): number {
  let mask = 0;
  for (const code of codes) mask |= BIT.get(code) ?? 0;
  return mask;
}
const BIT = new Map<string, number>(SOFT_SKILL_CODES.map((code, bit) => [code, 1 << bit]));

/** Prepares occupations for matching. */
export function makeMatcher({ masks, byTitle, byZone }: Matchable): Matcher {
  const byCode = masks.map((_, place) => place);
  const called = Uint8Array.from(masks, (mask) => SKILLS_BY_MASK[mask] ?? 0);
  const orders: Record<SoftSkillSort, { readonly order: Uint16Array; readonly ranks: Uint8Array }> = {
    skills_covered: { order: byCode, ranks: coverageRanks },
    my_matches: { order: byCode, ranks: countRanks },
    title: { order: byTitle, ranks: equalRanks },
    code: { order: byCode, ranks: equalRanks },
    zone: { order: byZone, ranks: equalRanks },
  };
  // Reused between calls: allocating them would take longer than the matching (`npm run bench -- matching`: 22 instead of 13 µs).
  const found = new Uint16Array(masks.length);
  const rankOf = new Uint8Array(masks.length);
  const rankSizes = new Uint16Array(SKILLS * SKILLS);
  const nextRow = new Uint16Array(SKILLS * SKILLS);

  return (picked, sort, cut) => {
    const { order, ranks } = orders[sort];
    rankSizes.fill(0);
    let total = 0;
    for (const place of order) {
      const matched = SKILLS_BY_MASK[(masks[place] ?? 0) & picked] ?? 0;
      if (matched === 0) continue;
      const rank = ranks[cell(matched, called[place] ?? 0)] ?? 0;
      rankSizes[rank] = (rankSizes[rank] ?? 0) + 1;
      found[total] = place;
      rankOf[total] = rank;
      total++;
    }

    const rows = cut(total);
    const places = new Array<number>(Math.max(0, rows.end - rows.start + 1));
    let before = 0;
    for (let rank = 0; before < total; rank++) {
      nextRow[rank] = before + 1;
      before += rankSizes[rank] ?? 0;
    }
    for (let i = 0; i < total; i++) {
      const rank = rankOf[i] ?? 0;
      const row = nextRow[rank] ?? 0;
      nextRow[rank] = row + 1;
      if (row >= rows.start && row <= rows.end) places[row - rows.start] = found[i] ?? 0;
    }
    return { rows, places };
  };
}

/** Where a rank table keeps the pair (matched, called for). */
function cell(matched: number, called: number): number {
  return matched * (SKILLS + 1) + called;
}

/** Ranks of all pairs (matched, called for): 0 for the greatest weight, equal ranks for equal weights. */
function rankTable(weight: (matched: number, called: number) => number): Uint8Array {
  const weights = new Float64Array((SKILLS + 1) ** 2).fill(-1);
  for (let called = 1; called <= SKILLS; called++) {
    for (let matched = 1; matched <= called; matched++)
      weights[cell(matched, called)] = weight(matched, called);
  }
  const greatestFirst = [...new Set(weights)].sort((a, b) => b - a);
  return Uint8Array.from(weights, (each) => greatestFirst.indexOf(each));
}

/** Number of bits set in every number below `end`. */
function countBits(end: number): Uint8Array {
  const counts = new Uint8Array(end);
  for (let mask = 1; mask < end; mask++) counts[mask] = (counts[mask >> 1] ?? 0) + (mask & 1);
  return counts;
}
