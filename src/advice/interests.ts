import type { Interest } from 'waymark-onet';
import type { InterestRatings } from './facts.ts';
import type { Fit } from './fit/fit.ts';
import { inPercent, makeRanking, shareOf } from './fit/ranking.ts';

/** The element id of each interest. */
const ELEMENTS: Readonly<Record<Interest, string>> = {
  realistic: '1.B.1.a',
  investigative: '1.B.1.b',
  artistic: '1.B.1.c',
  social: '1.B.1.d',
  enterprising: '1.B.1.e',
  conventional: '1.B.1.f',
};

/** The strength of a person's interests, on any scale; by default 0. */
export type InterestProfile = Readonly<Partial<Record<Interest, number>>>;

/** The agreement of a career with a person's interests. */
export interface InterestMatch {
  readonly code: string;
  /** Pearson's correlation of the two profiles, from -1 to 1. */
  readonly correlation: number;
  /** The percentage of careers with a lower correlation, as a whole number. */
  readonly betterThan: number;
  /** The number of careers with a lower correlation. */
  readonly lower: number;
}

export interface InterestModel {
  /** All careers with interests, best match first, equal ones by code. Empty for a profile of equal numbers. */
  readonly rank: (profile: InterestProfile) => readonly InterestMatch[];
}

/**
 * Agreement of careers with a person's interests: Pearson's correlation over the six interests, as O*NET's own
 * Interest Profiler compares profiles, over the occupations that have all six rated.
 */
export function interestModel(ratings: InterestRatings): InterestModel {
  const columns = Object.values(ELEMENTS).map((element) => ratings.of(element) ?? []);
  const rows = [...ratings.codes.keys()].filter((row) =>
    columns.every((column) => column[row] !== undefined),
  );
  const codes = rows.map((row) => ratings.codes[row] ?? '');
  const profiles = rows.map((row) => centered(columns.map((column) => column[row] ?? 0)));

  const rankScores = makeRanking(codes.length);

  return {
    rank(profile) {
      const wanted = centered(Object.keys(ELEMENTS).map((interest) => profile[interest as Interest] ?? 0));
      if (wanted.every((part) => part === 0)) return [];
      const correlations = Float64Array.from(profiles, (each) =>
        each.reduce((sum, part, at) => sum + part * (wanted[at] ?? 0), 0),
      );
      const { places, lower } = rankScores(correlations);
      return Array.from(places, (place, at): InterestMatch => {
        const behind = lower[at] ?? 0;
        return {
          code: codes[place] ?? '',
          correlation: correlations[place] ?? 0,
          betterThan: inPercent(shareOf(behind, codes.length)),
          lower: behind,
        };
      });
    },
  };
}

/** A profile minus its mean, scaled to length 1, so that the product of two is their correlation; zeros for equal numbers. */
function centered(profile: readonly number[]): readonly number[] {
  const mean = profile.reduce((sum, part) => sum + part, 0) / profile.length;
  const parts = profile.map((part) => part - mean);
  const length = Math.hypot(...parts);
  return length < 1e-9 ? parts.map(() => 0) : parts.map((part) => part / length);
}

/** A career ranked by skills and interests together. */
export interface BothMatch {
  readonly code: string;
  readonly fit: Fit;
  /** Undefined where the career has no interest ratings. */
  readonly interests: InterestMatch | undefined;
  /** The mean of both percentiles, from 0 to 1. */
  readonly mean: number;
}

/**
 * Careers by skills and interests together: the mean of the two percentiles, highest first, then by fit and code. A
 * career without interest ratings keeps the percentile of its fit.
 */
export function rankBoth(fits: readonly Fit[], interests: readonly InterestMatch[]): readonly BothMatch[] {
  const matches = new Map(interests.map((match) => [match.code, match]));
  return fits
    .map((fit): BothMatch => {
      const match = matches.get(fit.code);
      const bySkills = shareOf(fit.lower, fits.length);
      const byInterests = match === undefined ? bySkills : shareOf(match.lower, interests.length);
      return { code: fit.code, fit, interests: match, mean: (bySkills + byInterests) / 2 };
    })
    .sort((a, b) => b.mean - a.mean || b.fit.lower - a.fit.lower);
}
