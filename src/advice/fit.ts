import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import { demandOf } from './demand.ts';
import type { Ratings } from './facts.ts';
import { inPercent, rankScores } from './percentile.ts';
import { standardScores } from './standard-scores.ts';

/** How well a career fits a set of soft skills. */
export interface Fit {
  readonly code: string;
  /** Strength less half of what is lacking, in standard deviations: some -2 to 2. */
  readonly fit: number;
  /** The share of rated careers that fit less well, in whole percent. */
  readonly betterThan: number;
  /** The same share, from 0 to 1. */
  readonly share: number;
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
  /** Undefined for a career without ratings. */
  readonly reasons: (code: string, picks: readonly string[]) => FitReasons | undefined;
  /** How much more a career asks for a skill than careers do on average, in standard deviations. */
  readonly demand: (code: string, skill: SoftSkillCode) => number | undefined;
}

/**
 * Fit of careers to soft skills: Waymark's own order.
 *
 * Over the occupations that have importance IM (1-5) and level LV (0-7) for all fourteen skills:
 * demand = 50 (IM - 1) / 4 + 50 LV / 7; z = (demand - mean) / population standard deviation of that skill. For the
 * picks P, strength = mean of z over P, lack = mean of max(0, z) over the other skills, fit = strength - lack / 2.
 */
export function fitModel(ratings: Ratings): FitModel {
  const { codes, columns } = standardDemand(ratings);
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const demandedOfAll = new Float64Array(codes.length);
  for (const column of columns) addTo(demandedOfAll, column, 1, true);

  return {
    codes,
    rank(picks) {
      const picked = columns.filter((_, skill) => picks.includes(SOFT_SKILL_CODES[skill] ?? ''));
      if (picked.length === 0) return [];
      const others = columns.length - picked.length;
      const weight = others === 0 ? 0 : 1 / others / 2;
      const fits = demandedOfAll.map((demanded) => -demanded * weight);
      for (const column of picked) {
        addTo(fits, column, 1 / picked.length, false);
        addTo(fits, column, weight, true);
      }
      const { places, shares } = rankScores(fits);
      const ranked = new Array<Fit>(codes.length);
      for (let at = 0; at < ranked.length; at++) {
        const place = places[at] ?? 0;
        const share = shares[at] ?? 0;
        ranked[at] = { code: codes[place] ?? '', fit: fits[place] ?? 0, betterThan: inPercent(share), share };
      }
      return ranked;
    },
    reasons(code, picks) {
      const place = placeOf.get(code);
      if (place === undefined) return undefined;
      const above = SOFT_SKILL_CODES.map((skill, at) => ({ skill, z: columns[at]?.[place] ?? 0 }))
        .filter(({ z }) => z > 0)
        .sort((a, b) => b.z - a.z)
        .map(({ skill }) => skill);
      return {
        leansOn: above.filter((skill) => picks.includes(skill)),
        asksFor: above.filter((skill) => !picks.includes(skill)),
      };
    },
    demand(code, skill) {
      const place = placeOf.get(code);
      return place === undefined ? undefined : columns[SOFT_SKILL_CODES.indexOf(skill)]?.[place];
    },
  };
}

/** Adds a column times `weight`, or only what is above 0 in it. */
function addTo(sums: Float64Array, column: Float64Array, weight: number, onlyAbove: boolean): void {
  for (let place = 0; place < sums.length; place++) {
    const z = column[place] ?? 0;
    if (z > 0 || !onlyAbove) sums[place] = (sums[place] ?? 0) + z * weight;
  }
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
