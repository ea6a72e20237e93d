import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import { demandOf } from './demand.ts';
import type { Ratings } from './facts.ts';
import { inPercent, makeRanking, shareOf } from './ranking.ts';
import { standardScores } from './standard-scores.ts';

/** How well a career fits a set of soft skills. */
export interface Fit {
  readonly code: string;
  /** Strength less half of what is lacking, in standard deviations: some -2 to 2. */
  readonly fit: number;
  /** The share of rated careers that fit less well, in whole percent. */
  readonly betterThan: number;
  /** How many fit less well. */
  readonly lower: number;
}

/** Why a career fits. Both lists hold skills that it asks for more than careers do on average, most of all first. */
export interface FitReasons {
  /** Of the picked skills. */
  readonly leansOn: readonly SoftSkillCode[];
  /** Of the skills that were not picked. */
  readonly asksFor: readonly SoftSkillCode[];
}

export interface FitModel {
  /** The careers that have all fourteen skills rated, in code order. */
  readonly codes: readonly string[];
  /** All careers, best fit first; equal ones by code. None for no picks. */
  readonly rank: (picks: readonly string[]) => readonly Fit[];
  /** The same for a group of people: the share of them, 0 to 1, that has each skill. */
  readonly rankForGroup: (shares: ReadonlyMap<string, number>) => readonly Fit[];
  /** Undefined for a career without ratings. */
  readonly reasons: (code: string, picks: readonly string[]) => FitReasons | undefined;
  /** How much more a career asks for a skill than careers do on average, in standard deviations. */
  readonly demand: (code: string, skill: SoftSkillCode) => number | undefined;
  /** How far careers that ask for one skill ask for the other: Pearson's correlation of their demand, -1 to 1. */
  readonly correlation: (one: SoftSkillCode, other: SoftSkillCode) => number;
}

const SKILLS = SOFT_SKILL_CODES.length;

/**
 * Fit of careers to soft skills: Waymark's own order.
 *
 * Over the occupations that have importance IM (1-5) and level LV (0-7) for all fourteen skills:
 * demand = 50 (IM - 1) / 4 + 50 LV / 7; z = (demand - mean) / population standard deviation of that skill. For the
 * picks P, strength = mean of z over P, lack = mean of max(0, z) over the other skills, fit = strength - lack / 2.
 *
 * For a group strength is the mean weighted by the share of people who have a skill, and lack by the share who do not:
 * a person is a group of one.
 */
export function fitModel(ratings: Ratings): FitModel {
  const { codes, columns } = standardDemand(ratings);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  /** The same where it is above 0, and what that comes to over all skills. */
  const above = columns.map((column) => column.map((z) => Math.max(0, z)));
  const aboveOfAll = Float64Array.from(codes, (_, place) =>
    above.reduce((sum, column) => sum + (column[place] ?? 0), 0),
  );
  const asksMostFor = codes.map((_, place) =>
    SOFT_SKILL_CODES.map((skill, at) => ({ skill, z: columns[at]?.[place] ?? 0 }))
      .filter(({ z }) => z > 0)
      .sort((a, b) => b.z - a.z)
      .map(({ skill }) => skill),
  );
  // Kept from call to call.
  const fits = new Float64Array(codes.length);
  const rankScores = makeRanking(codes.length);
  const percentOf = Uint8Array.from(codes, (_, lower) => inPercent(shareOf(lower, codes.length)));

  function rankForGroup(shares: ReadonlyMap<string, number>): readonly Fit[] {
    const weights = SOFT_SKILL_CODES.map((skill) => shares.get(skill) ?? 0);
    const having = weights.reduce((sum, share) => sum + share, 0);
    if (having === 0) return [];
    const lacking = SKILLS - having;
    const weight = lacking === 0 ? 0 : 1 / lacking / 2;
    for (let place = 0; place < fits.length; place++) fits[place] = -weight * (aboveOfAll[place] ?? 0);
    for (const [skill, share] of weights.entries())
      if (share > 0) addDemand(fits, columns[skill], share / having, above[skill], share * weight);
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
      const most = asksMostFor[placeOf.get(code) ?? -1];
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

/** Adds two columns, each times its weight. */
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

/** The z of every fully rated occupation, a column for each soft skill. */
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
