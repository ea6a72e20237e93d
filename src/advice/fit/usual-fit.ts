import { once, SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import { familyOf, type CareerFacts } from '../facts.ts';
import type { Fit, FitModel } from './fit.ts';
import { canBeginIn } from '../career-changes/near-careers.ts';
import { FOUR_YEAR_DEGREE, preparationLevel } from '../career-changes/preparation-step.ts';

/** A career for somebody of whom only some soft skills are known. */
export interface UsualCareer extends Fit {
  /** Whether it suits anybody with these skills: it requires them, and people enter it without experience. */
  readonly suits: boolean;
}

/** Ranks all careers for some skills: those that suit first, each best first. Empty without skills. */
export type UsualFit = (picks: readonly SoftSkillCode[]) => readonly UsualCareer[];

/** The share of the mean demand for all skills that is subtracted: otherwise the same few careers would fit everybody. */
const TOTAL_DEMAND_SHARE = 0.65;
/** Added for ten times as many jobs, in standard deviations. */
const PER_TENFOLD = 0.35;
const USUAL_JOBS = 50_000;
/** Employment is published for whole occupations; this is the share of a specialty. */
const SPECIALTY_SHARE = 0.03;
const UNKNOWN_JOBS = 5_000;
/** Careers with fewer jobs are rare; what is subtracted for them. */
const MIN_JOBS = 60_000;
const RARE = 0.7;
/** Subtracted for each percent of decline over ten years. */
const DECLINE = 0.06;
/** Subtracted for more than a four-year degree. */
const LONG_STUDY = 0.5;
/** The least demand, and the least sum, of a career that suits. */
const MIN_DEMAND = 0.6;
const MIN_TOTAL = 0.4;
/** The job family of management, which people enter with experience. */
const MANAGEMENT = '11';

/**
 * Ranks careers for skills that a person mentioned. They may have others too, so that, unlike in `fitModel`, other required
 * skills are no disadvantage. A career scores by the mean demand for the skills (see `fitModel`; in standard deviations),
 * minus 0.65 times that for all fourteen, plus 0.35 times the decimal logarithm of the ratio of its jobs to 50,000; minus 0.7
 * for fewer than 60,000 jobs, 0.06 for each percent of decline over ten years, and 0.5 for more than a four-year degree. It
 * suits with a demand of at least 0.6 and a score of at least 0.4, outside management, if people enter it without experience.
 */
export function usualFit(model: FitModel, facts: ReadonlyMap<string, CareerFacts>): UsualFit {
  const demand = (code: string, skills: readonly SoftSkillCode[]): number =>
    skills.reduce((sum, skill) => sum + (model.demand(code, skill) ?? 0), 0) / skills.length;
  const priors = once(
    () =>
      new Map(
        model.codes.map((code) => [
          code,
          priorOf(code, facts.get(code)) - TOTAL_DEMAND_SHARE * demand(code, SOFT_SKILL_CODES),
        ]),
      ),
  );
  return (picks) =>
    model
      .rank(picks)
      .map((fit) => {
        const wanted = demand(fit.code, picks);
        const total = wanted + (priors().get(fit.code) ?? 0);
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

/** The part of the score that is independent of the skills. */
function priorOf(code: string, career: CareerFacts | undefined): number {
  const jobs = (career?.jobs ?? UNKNOWN_JOBS) * (code.endsWith('.00') ? 1 : SPECIALTY_SHARE);
  const isLong = career !== undefined && (preparationLevel(career) ?? 0) > FOUR_YEAR_DEGREE;
  return (
    PER_TENFOLD * Math.log10(Math.max(1, jobs) / USUAL_JOBS) -
    (jobs < MIN_JOBS ? RARE : 0) +
    DECLINE * Math.min(0, career?.growth ?? 0) -
    (isLong ? LONG_STUDY : 0)
  );
}
