import { once, SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import { familyOf, type CareerFacts } from './facts.ts';
import type { Fit, FitModel } from './fit.ts';
import { canBeginIn } from './near-careers.ts';
import { FOUR_YEAR_DEGREE, preparationLevel } from './steps.ts';

/** A career for somebody of whom only some skills are known. */
export interface UsualCareer extends Fit {
  /** Whether one would name it to anybody with these skills: they matter in it, and one can begin in it. */
  readonly suits: boolean;
}

/** All careers for some skills: those that suit first, the best first. None for no skills. */
export type UsualFit = (picks: readonly SoftSkillCode[]) => readonly UsualCareer[];

/** How much of what a career asks for altogether is taken off: else the same few would fit everybody. */
const COMMON = 0.65;
/** What ten times as many jobs add, in standard deviations. */
const PER_TENFOLD = 0.35;
const USUAL_JOBS = 50_000;
/** Employment is published for a whole occupation; its specialties have a part of it. */
const SPECIALTY = 0.03;
const UNKNOWN_JOBS = 5_000;
/** Careers that fewer people work in are rare, and lose so much. */
const MIN_JOBS = 60_000;
const RARE = 0.7;
/** What a career loses for each percent that it shrinks over ten years. */
const SHRINKING = 0.06;
/** What a career loses that takes more than a four-year degree. */
const LONG_STUDY = 0.5;
/** A career that asks for the skills less than so much above average leans on others. */
const MIN_DEMAND = 0.6;
const MIN_TOTAL = 0.4;
/** Nobody begins in management. */
const MANAGEMENT = '11';

/**
 * Ranks careers for skills that somebody told of. What they did not tell they may have all the same, so that other skills
 * of a career take nothing off, as they do in `fitModel`. The order is by the mean demand for the skills (see `fitModel`; in
 * standard deviations), less 0.65 times that for all fourteen, plus 0.35 times the decimal logarithm of how many times 50,000
 * people work in it; less 0.7 where that is fewer than 60,000, 0.06 for each percent that it shrinks over ten years, and 0.5
 * where it takes more than a four-year degree. A career suits where the demand is 0.6 and this sum 0.4 at least, and where one
 * can begin: not in management, nor where experience in another occupation is usual.
 */
export function usualFit(model: FitModel, facts: ReadonlyMap<string, CareerFacts>): UsualFit {
  const demand = (code: string, skills: readonly SoftSkillCode[]): number =>
    skills.reduce((sum, skill) => sum + (model.demand(code, skill) ?? 0), 0) / skills.length;
  const worth = once(
    () =>
      new Map(
        model.codes.map((code) => [
          code,
          worthOf(code, facts.get(code)) - COMMON * demand(code, SOFT_SKILL_CODES),
        ]),
      ),
  );
  return (picks) =>
    model
      .rank(picks)
      .map((fit) => {
        const wanted = demand(fit.code, picks);
        const total = wanted + (worth().get(fit.code) ?? 0);
        const suits =
          wanted >= MIN_DEMAND &&
          total >= MIN_TOTAL &&
          canBeginIn(facts.get(fit.code)) &&
          familyOf(fit.code) !== MANAGEMENT;
        return { total, career: { ...fit, suits } };
      })
      .sort((a, b) => Number(b.career.suits) - Number(a.career.suits) || b.total - a.total)
      .map(({ career }) => career);
}

/** What speaks for a career whatever the skills. */
function worthOf(code: string, career: CareerFacts | undefined): number {
  const jobs = (career?.jobs ?? UNKNOWN_JOBS) * (code.endsWith('.00') ? 1 : SPECIALTY);
  const isLong = career !== undefined && (preparationLevel(career) ?? 0) > FOUR_YEAR_DEGREE;
  return (
    PER_TENFOLD * Math.log10(Math.max(1, jobs) / USUAL_JOBS) -
    (jobs < MIN_JOBS ? RARE : 0) +
    SHRINKING * Math.min(0, career?.growth ?? 0) -
    (isLong ? LONG_STUDY : 0)
  );
}
