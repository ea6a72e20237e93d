import { SOFT_SKILL_CODES } from 'waymark-onet';
import type { CareerFacts } from './facts.ts';
import type { Fit, FitModel } from './fit.ts';
import { FOUR_YEAR_DEGREE, preparationLevel } from './steps.ts';

/** Careers by fit to some skills, best first, for somebody of whom only these are known. */
export type UsualFit = (picks: readonly string[]) => readonly Fit[];

/** How much of what a career fits any skill with is taken off: else the same few would fit everybody. */
const COMMON = 0.35;
/** What ten times as many jobs add to the fit, in standard deviations. */
const PER_TENFOLD = 0.3;
const USUAL_JOBS = 50_000;
/** Employment is published for a whole occupation; its specialties have a part of it. */
const SPECIALTY = 0.03;
const UNKNOWN_JOBS = 5_000;
/** Careers that fewer people work in are rare, and lose so much. */
const MIN_JOBS = 60_000;
const RARE = 0.5;
/** What a career loses that takes more than a four-year degree. */
const LONG_STUDY = 0.3;

/**
 * Ranks by what a career asks for more than others do and by how many people work in it: fit (see `fitModel`), less 0.35
 * times its mean fit to each single skill, plus 0.3 times the decimal logarithm of how many times 50,000 people work in it,
 * less 0.5 where that is fewer than 60,000, and less 0.3 where it takes more than a four-year degree.
 */
export function usualFit(model: FitModel, facts: ReadonlyMap<string, CareerFacts>): UsualFit {
  let added: ReadonlyMap<string, number> | undefined;
  return (picks) => {
    added ??= addedToFit(model, facts);
    const worth = ({ code, fit }: Fit): number => fit + (added?.get(code) ?? 0);
    return model.rank(picks).toSorted((a, b) => worth(b) - worth(a));
  };
}

function addedToFit(model: FitModel, facts: ReadonlyMap<string, CareerFacts>): ReadonlyMap<string, number> {
  const added = new Map(
    model.codes.map((code) => {
      const career = facts.get(code);
      const jobs = (career?.jobs ?? UNKNOWN_JOBS) * (code.endsWith('.00') ? 1 : SPECIALTY);
      const isLong = career !== undefined && (preparationLevel(career) ?? 0) > FOUR_YEAR_DEGREE;
      const usual = PER_TENFOLD * Math.log10(Math.max(1, jobs) / USUAL_JOBS);
      return [code, usual - (jobs < MIN_JOBS ? RARE : 0) - (isLong ? LONG_STUDY : 0)];
    }),
  );
  for (const skill of SOFT_SKILL_CODES)
    for (const { code, fit } of model.rank([skill]))
      added.set(code, (added.get(code) ?? 0) - (COMMON * fit) / SOFT_SKILL_CODES.length);
  return added;
}
