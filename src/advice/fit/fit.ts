import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import { demandOf } from './demand.ts';
import type { Ratings } from '../facts.ts';
import { inPercent, makeRanking, shareOf } from './ranking.ts';
import { standardScores } from './standard-scores.ts';

/** The fit of a career to a set of soft skills. */
export interface Fit {
  readonly code: string;
  /** See `fitModel`; in standard deviations, about -2 to 2. */
  readonly fit: number;
  /** The percentage of rated careers with a lower fit, as a whole number. */
  readonly betterThan: number;
  /** The number of careers with a lower fit. */
  readonly lower: number;
}

/** Why a career fits: skills that it requires more than careers do on average, the highest demand first. */
export interface FitReasons {
  /** Among the picks. */
  readonly leansOn: readonly SoftSkillCode[];
  /** Not among the picks. */
  readonly asksFor: readonly SoftSkillCode[];
}

export interface FitModel {
  /** The careers with ratings of all fourteen skills, in code order. */
  readonly codes: readonly string[];
  /** All careers, best fit first, equal ones by code. Empty without picks. */
  readonly rank: (picks: readonly string[]) => readonly Fit[];
  /** The same for a group of people, given the share of them with each skill, from 0 to 1. */
  readonly rankForGroup: (shares: ReadonlyMap<string, number>) => readonly Fit[];
  /** Undefined for a career without ratings. */
  readonly reasons: (code: string, picks: readonly string[]) => FitReasons | undefined;
  /** The standard score of a career's demand for a skill. */
  readonly demand: (code: string, skill: SoftSkillCode) => number | undefined;
  /** Pearson's correlation of the demands for two skills over all careers, from -1 to 1. */
  readonly correlation: (one: SoftSkillCode, other: SoftSkillCode) => number;
}

const SKILLS = SOFT_SKILL_CODES.length;

/**
 * Ranks careers by their fit to soft skills, a measure of Waymark.
 *
 * Over the occupations with importance IM (1-5) and level LV (0-7) for all fourteen skills:
 * demand = 50 (IM - 1) / 4 + 50 LV / 7; z = (demand - mean) / population standard deviation of that skill. For the
 * picks P, strength = mean of z over P, lack = mean of max(0, z) over the other skills, fit = strength - lack / 2.
 *
 * For a group, strength is weighted by the share of people with each skill, and lack by the share without it. A person is a
 * group of one.
 */
export function fitModel(ratings: Ratings): FitModel {
  const { codes, columns } = standardDemand(ratings);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const positive = columns.map((column) => column.map((z) => Math.max(0, z)));
  const positiveSum = Float64Array.from(codes, (_, place) =>
    positive.reduce((sum, column) => sum + (column[place] ?? 0), 0),
  );
  const requiredMost = codes.map((_, place) =>
    SOFT_SKILL_CODES.map((skill, at) => ({ skill, z: columns[at]?.[place] ?? 0 }))
      .filter(({ z }) => z > 0)
      .sort((a, b) => b.z - a.z)
      .map(({ skill }) => skill),
  );
  // Reused by every call.
  const fits = new Float64Array(codes.length);
  const rankScores = makeRanking(codes.length);
  const percentOf = Uint8Array.from(codes, (_, lower) => inPercent(shareOf(lower, codes.length)));

  function rankForGroup(shares: ReadonlyMap<string, number>): readonly Fit[] {
    const weights = SOFT_SKILL_CODES.map((skill) => shares.get(skill) ?? 0);
    const having = weights.reduce((sum, share) => sum + share, 0);
    if (having === 0) return [];
    const lacking = SKILLS - having;
    const weight = lacking === 0 ? 0 : 1 / lacking / 2;
    for (let place = 0; place < fits.length; place++) fits[place] = -weight * (positiveSum[place] ?? 0);
    for (const [skill, share] of weights.entries())
      if (share > 0) addDemand(fits, columns[skill], share / having, positive[skill], share * weight);
    const { places, lower } = rankScores(fits);
    const ranked = new Array<Fit>(codes.length);
    for (let at = 0; at < ranked.length; at++) {
      const place = places[at] ?? 0;
      const behind = lower[at] ?? 0;
      ranked[at] = {
        code: codes[place] ?? '',
        fit: fits[place] ?? 0,
        betterThan: percentOf[behind] ?? 0,
        lower: behind,
      };
    }
    return ranked;
  }

  return {
    codes,
    rank: (picks) => rankForGroup(new Map(picks.map((skill) => [skill, 1]))),
    rankForGroup,
    reasons(code, picks) {
      const most = requiredMost[placeOf.get(code) ?? -1];
      return (
        most && {
          leansOn: most.filter((skill) => picks.includes(skill)),
          asksFor: most.filter((skill) => !picks.includes(skill)),
        }
      );
    },
    demand(code, skill) {
      const place = placeOf.get(code);
      return place === undefined ? undefined : columns[SOFT_SKILL_CODES.indexOf(skill)]?.[place];
    },
    correlation(one, other) {
      const others = columns[SOFT_SKILL_CODES.indexOf(other)];
      let sum = 0;
      for (const [place, z] of columns[SOFT_SKILL_CODES.indexOf(one)]?.entries() ?? [])
        sum += z * (others?.[place] ?? 0);
      return sum / codes.length;
    },
  };
}

/** Adds two columns with their weights. */
function addDemand(
  sums: Float64Array,
  all: Float64Array | undefined,
  weight: number,
  above: Float64Array | undefined,
  weightAbove: number,
): void {
  if (all === undefined || above === undefined) return;
  for (let place = 0; place < sums.length; place++)
    sums[place] = (sums[place] ?? 0) + (all[place] ?? 0) * weight + (above[place] ?? 0) * weightAbove;
}

/** The standard scores of the occupations with all ratings, in a column for each soft skill. */
function standardDemand(ratings: Ratings): {
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
} {
  const demands = SOFT_SKILL_CODES.map((skill) => (ratings.of(skill) ?? []).map(demandOf));
  const rows = [...ratings.codes.keys()].filter((row) =>
    demands.every((column) => column[row] !== undefined),
  );
  return {
    codes: rows.map((row) => ratings.codes[row] ?? ''),
    columns: demands.map((column) => standardScores(rows.map((row) => column[row] ?? 0))),
  };
}
