import type { CareerFacts } from '../facts.ts';
import { civilianPath, type CivilianPath } from './military-careers.ts';
import type { Element, NearnessModel } from './nearness.ts';
import { FOUR_YEAR_DEGREE, preparationLevel, stepBetween, type Step } from './preparation-step.ts';

/** A career near another one, and what the change takes. */
export interface NearCareer {
  readonly code: string;
  /** From 0 to 1; undefined from a military occupation, which O*NET does not rate. */
  readonly nearness: number | undefined;
  readonly step: Step;
  /** Skills and knowledge that both careers require, the most characteristic first. */
  readonly carriesOver: readonly Element[];
  /** Skills and knowledge that only the new career requires, the most important first. */
  readonly toLearn: readonly Element[];
  /** The typical on-the-job training, as named by the Bureau of Labor Statistics. */
  readonly training: string | undefined;
  /** Median pay minus that of the present career, in U.S. dollars a year; undefined if one is not published. */
  readonly payDifference: number | undefined;
  /** Projected change in the number of jobs over ten years, in percent. */
  readonly growth: number | undefined;
}

/** The facts of careers by code. */
export type FactsByCode = ReadonlyMap<string, CareerFacts>;

/** The least nearness by step: more preparation compensates for a larger difference. */
const MIN_NEARNESS: Readonly<Record<Step, number>> = { now: 0.6, training: 0.55, degree: 0.65 };
/** How much less is enough for a related career, and how much more an unrelated career with less pay needs. */
const RELATED_ALLOWANCE = 0.08;
const LESS_PAY_MARGIN = 0.1;
/** From this demand on, of 100, a career requires an element. */
const MIN_DEMAND = 35;
const MAX_CAREERS = 25;
const MAX_ELEMENTS = 5;
/** What is added to nearness in the order of careers. */
const ORDER = {
  /** Times the logarithm of the ratio of pay. */
  pay: 0.3,
  maxPay: 0.15,
  /** Subtracted for less than SAME_PAY of the present pay. */
  lessPay: 0.15,
  /** Times the decimal logarithm of the ratio to USUAL_JOBS; also the maximum. */
  jobs: 0.05,
  /** For a growth of at least MIN_GROWTH_BONUS. */
  growth: 0.02,
  /** Subtracted for each percent of decline. */
  decline: 0.02,
} as const;
/** A career with less than this share of the present pay has less pay. */
const SAME_PAY = 0.97;
/** The least share of the present pay, by step. */
const MIN_PAY_SHARE: Readonly<Record<Step, number>> = { now: 0.85, training: 1, degree: 1.1 };
const USUAL_JOBS = 50_000;
/** Growth in percent over ten years. */
const MIN_GROWTH_BONUS = 1;
const MIN_GROWTH = -15;

/**
 * The careers near another one, grouped by the step that they take, in the order of nearness (see `nearnessModel`) plus
 * 0.3 times the logarithm of the ratio of pay, at most 0.15 either way; 0.05 times the decimal logarithm of the ratio of jobs
 * to 50,000, at most 0.05 either way; 0.02 for growth; minus 0.15 for less than 97 percent of the pay and 0.02 for each
 * percent of decline.
 *
 * Excluded are careers that decline by 15 percent; that pay less than 85 percent, after training less than the present
 * career, after a degree less than 110 percent; that take more than a four-year degree, for somebody without one; and
 * unrelated careers that are entered with experience. From a military occupation the careers are those of `civilianPath`.
 * None for other careers without ratings.
 */
export function nearCareers(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
): Readonly<Record<Step, readonly NearCareer[]>> {
  const codes = civilianPath(from)?.careers ?? nearest(model, facts, from);
  const groups: Record<Step, NearCareer[]> = { now: [], training: [], degree: [] };
  for (const code of codes) {
    const step = stepBetween(facts.get(from), facts.get(code));
    if (step === undefined || groups[step].length === MAX_CAREERS) continue;
    const career = describeStep(model, facts, from, code);
    if (career !== undefined) groups[step].push(career);
  }
  return groups;
}

function nearest(model: NearnessModel, facts: FactsByCode, from: string): readonly string[] {
  const present = facts.get(from);
  const row = model.fromCareer(from);
  if (present === undefined || row === undefined) return [];
  return model.codes
    .flatMap((code, at) => {
      const career = facts.get(code);
      const step = stepBetween(present, career);
      const nearness = row[at] ?? 0;
      if (career === undefined || step === undefined || code === from) return [];
      const isRelated = model.areRelated(from, code);
      const margin = isRelated ? -RELATED_ALLOWANCE : hasLessPay(present, career) ? LESS_PAY_MARGIN : 0;
      const isNear = nearness >= MIN_NEARNESS[step] + margin && (isRelated || !needsExperience(career));
      return isNear && isAdvisable(present, career, step)
        ? [{ code, order: nearness + bonus(present, career) }]
        : [];
    })
    .sort((a, b) => b.order - a.order)
    .map(({ code }) => code);
}

/**
 * The step from one career to another (see `stepBetween`). For an unrelated career on the same level that is not near, the
 * training or degree of its own field.
 */
export function stepTo(model: NearnessModel, facts: FactsByCode, from: string, to: string): Step | undefined {
  const goal = facts.get(to);
  const step = stepBetween(facts.get(from), goal);
  const level = (goal && preparationLevel(goal)) ?? 0;
  const isForeign = !model.areRelated(from, to) && (model.between(from, to) ?? 0) < MIN_NEARNESS.now;
  if (step !== 'now' || level === 0 || !isForeign) return step;
  return level < FOUR_YEAR_DEGREE ? 'training' : 'degree';
}

/**
 * Describes the change from one career to another; undefined if the preparation is unknown. From or to a career without
 * ratings, `carriesOver` and `toLearn` are empty.
 */
export function describeStep(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
): NearCareer | undefined {
  const [present, goal] = [facts.get(from), facts.get(to)];
  const step = stepTo(model, facts, from, to);
  if (present === undefined || goal === undefined || step === undefined) return undefined;
  const military = civilianPath(from);
  const carriesOver =
    military === undefined ? model.carriesOver(from, to) : requiredOf(model, military.trains, to);
  return {
    code: to,
    nearness: model.between(from, to),
    step,
    // People know of their skills and knowledge, but not of an ability such as a steady hand.
    carriesOver: carriesOver.filter(({ domain }) => domain !== 'abilities').slice(0, MAX_ELEMENTS),
    toLearn: model.toLearn(from, to).slice(0, MAX_ELEMENTS),
    training: goal.training,
    payDifference: present.pay === undefined || goal.pay === undefined ? undefined : goal.pay - present.pay,
    growth: goal.growth,
  };
}

/** Whether people usually enter a career with experience in related work, such as supervisors and managers. */
export const needsExperience = ({ experience = 'None' }: CareerFacts): boolean => experience !== 'None';

/** Whether people enter a career without experience in related work; nobody begins as a judge or a chief of police. */
export const canBeginIn = (career: CareerFacts | undefined): boolean =>
  career !== undefined && !needsExperience(career);

/** Those of some skills that a career requires, with the highest demand first. */
const requiredOf = (model: NearnessModel, skills: CivilianPath['trains'], to: string): readonly Element[] =>
  skills
    .map((id): Element => ({
      id,
      domain: 'skills',
      from: undefined,
      to: model.demand(to, id) ?? 0,
      above: 0,
    }))
    .filter((element) => element.to >= MIN_DEMAND)
    .sort((a, b) => b.to - a.to);

/** What is added to the nearness of a career. */
function bonus(present: CareerFacts, career: CareerFacts): number {
  const { jobs = USUAL_JOBS, growth = 0 } = career;
  const ratio =
    present.pay === undefined || career.pay === undefined ? 0 : Math.log(career.pay / present.pay);
  const byPay = within(ORDER.maxPay, ORDER.pay * ratio) - (hasLessPay(present, career) ? ORDER.lessPay : 0);
  const byJobs = within(ORDER.jobs, ORDER.jobs * Math.log10(jobs / USUAL_JOBS));
  return byPay + byJobs + (growth >= MIN_GROWTH_BONUS ? ORDER.growth : ORDER.decline * Math.min(0, growth));
}

const hasLessPay = (present: CareerFacts, { pay }: CareerFacts): boolean =>
  present.pay !== undefined && pay !== undefined && pay < present.pay * SAME_PAY;

const within = (limit: number, value: number): number => Math.min(limit, Math.max(-limit, value));

/** Whether pay, outlook and preparation allow advising the change. */
const isAdvisable = (present: CareerFacts, career: CareerFacts, step: Step): boolean =>
  (career.growth ?? 0) > MIN_GROWTH &&
  (present.pay === undefined ||
    career.pay === undefined ||
    career.pay >= present.pay * MIN_PAY_SHARE[step]) &&
  // More than a four-year degree only for somebody with one.
  (preparationLevel(career) ?? 0) <= Math.max(FOUR_YEAR_DEGREE, (preparationLevel(present) ?? 0) + 1);
