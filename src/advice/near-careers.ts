import type { CareerFacts } from './facts.ts';
import { civilianPath, type CivilianPath } from './military-careers.ts';
import type { Element, NearnessModel } from './nearness.ts';
import { FOUR_YEAR_DEGREE, preparationLevel, stepBetween, type Step } from './steps.ts';

/** A career near another one, and what going there means. */
export interface NearCareer {
  readonly code: string;
  /** From 0 to 1; undefined from a military occupation, which O*NET does not rate. */
  readonly nearness: number | undefined;
  readonly step: Step;
  /** Skills and knowledge it asks for that the career one comes from asks for already, most telling first. */
  readonly carriesOver: readonly Element[];
  /** What it asks for besides, what matters most first. */
  readonly toLearn: readonly Element[];
  /** The usual on-the-job training, as the Bureau of Labor Statistics names it. */
  readonly training: string | undefined;
  /** Median pay there less median pay here, in U.S. dollars a year; undefined where one is not published. */
  readonly payDifference: number | undefined;
  /** Projected change in the number of jobs over ten years, in percent. */
  readonly growth: number | undefined;
}

/** The facts of careers by code. */
export type FactsByCode = ReadonlyMap<string, CareerFacts>;

/** Less near than this, a career is another world: more preparation bridges more. */
const MIN_NEARNESS: Readonly<Record<Step, number>> = { now: 0.6, training: 0.55, degree: 0.65 };
/** Kin may be so much further off. */
const KIN = 0.08;
/** A step down has to be so much nearer. */
const DOWN = 0.1;
/** A demand from here on is asked for, of 100. */
const MIN_ASKED = 35;
const MAX_CAREERS = 25;
const MAX_ELEMENTS = 5;
/** What pay, jobs and growth add to nearness in the order: a career of half as much more pay gains 0.12 of nearness. */
const PAY = 0.3;
const MAX_PAY_EFFECT = 0.15;
/** A career with less pay than this share of what one has is a step down, and one with less than the least is not named. */
const SAME_PAY = 0.97;
const STEP_DOWN = 0.15;
const MIN_PAY: Readonly<Record<Step, number>> = { now: 0.85, training: 1, degree: 1.1 };
const JOBS = 0.05;
const USUAL_JOBS = 50_000;
const GROWTH = 0.02;
/** For each percent. */
const SHRINKING = 0.02;
/** Percent over ten years from which on a career grows, or shrinks so much that it is not named. */
const GROWS = 1;
const MIN_GROWTH = -15;

/**
 * Careers near the one that somebody has, by what it takes to go there: nearness first (see `nearnessModel`), pay, jobs and
 * growth next. The order adds to nearness 0.3 times the logarithm of the ratio of pay, at most 0.15 either way, 0.05 times
 * the decimal logarithm of how many times 50,000 people do it, at most 0.05 either way, and 0.02 for growth; it takes 0.15
 * off for less than 97 percent of the pay and 0.02 for each percent that it shrinks. Not named are careers that shrink by 15
 * percent, that pay less than 85 percent (or, after training, less than now, after a degree less than a tenth more), that
 * take more than a four-year degree from somebody without one, and that ask for experience in related ones, but for their
 * kin. From a military occupation they are what `civilianPath` names. None for other careers without ratings.
 */
export function nearCareers(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
): Readonly<Record<Step, readonly NearCareer[]>> {
  const ways = civilianPath(from)?.careers ?? nearest(model, facts, from);
  const groups: Record<Step, NearCareer[]> = { now: [], training: [], degree: [] };
  for (const code of ways) {
    const step = stepBetween(facts.get(from), facts.get(code));
    if (step === undefined || groups[step].length === MAX_CAREERS) continue;
    const career = describeStep(model, facts, from, code);
    if (career !== undefined) groups[step].push(career);
  }
  return groups;
}

/** The careers near enough to one, in the order that is told above. */
function nearest(model: NearnessModel, facts: FactsByCode, from: string): readonly string[] {
  const here = facts.get(from);
  const row = model.fromCareer(from);
  if (here === undefined || row === undefined) return [];
  return model.codes
    .flatMap((code, at) => {
      const there = facts.get(code);
      const step = stepBetween(here, there);
      const nearness = row[at] ?? 0;
      if (there === undefined || step === undefined || code === from) return [];
      const kin = model.areRelated(from, code);
      const less = isStepDown(here, there) && !kin ? DOWN : 0;
      if (nearness < MIN_NEARNESS[step] + less - (kin ? KIN : 0)) return [];
      if (needsExperience(there) && !kin) return [];
      if (!isWorthwhile(here, there, step)) return [];
      return [{ code, order: nearness + worth(here, there) }];
    })
    .sort((a, b) => b.order - a.order)
    .map(({ code }) => code);
}

/**
 * What it takes to go from one career to another (see `stepBetween`); from one on the same level that is neither near nor
 * kin, the training or the degree of its own field.
 */
export function stepTo(model: NearnessModel, facts: FactsByCode, from: string, to: string): Step | undefined {
  const there = facts.get(to);
  const step = stepBetween(facts.get(from), there);
  const level = (there && preparationLevel(there)) ?? 0;
  const isForeign = !model.areRelated(from, to) && (model.between(from, to) ?? 0) < MIN_NEARNESS.now;
  if (step !== 'now' || level === 0 || !isForeign) return step;
  return level < FOUR_YEAR_DEGREE ? 'training' : 'degree';
}

/**
 * What going from one career to another means; undefined where the preparation is not known. From or to a career without
 * ratings nothing carries over and nothing is to learn, as far as is known.
 */
export function describeStep(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
): NearCareer | undefined {
  const [here, there] = [facts.get(from), facts.get(to)];
  const step = stepTo(model, facts, from, to);
  const military = civilianPath(from);
  const nearness = model.between(from, to);
  if (here === undefined || there === undefined || step === undefined) return undefined;
  const carriesOver = military === undefined ? model.carriesOver(from, to) : trained(model, military, to);
  return {
    code: to,
    nearness,
    step,
    carriesOver: told(carriesOver),
    toLearn: model.toLearn(from, to).slice(0, MAX_ELEMENTS),
    training: there.training,
    payDifference: here.pay === undefined || there.pay === undefined ? undefined : there.pay - here.pay,
    growth: there.growth,
  };
}

/** Skills and knowledge, of which people say that they have them; nobody says it of a steady hand. */
const told = (elements: readonly Element[]): readonly Element[] =>
  elements.filter(({ domain }) => domain !== 'abilities').slice(0, MAX_ELEMENTS);

/** Whether people come to a career from others in its field: supervisors and managers, mostly. */
export const needsExperience = ({ experience = 'None' }: CareerFacts): boolean => experience !== 'None';

/** Whether somebody may begin in a career: nobody begins as a judge or a chief of police. */
export const canBeginIn = (career: CareerFacts | undefined): boolean =>
  career !== undefined && !needsExperience(career);

/** The skills that a military occupation trains and a career asks for, which it asks for most first. */
function trained(model: NearnessModel, { trains }: CivilianPath, to: string): readonly Element[] {
  return trains
    .map((id): Element => ({
      id,
      domain: 'skills',
      from: undefined,
      to: model.demand(to, id) ?? 0,
      above: 0,
    }))
    .filter((element) => element.to >= MIN_ASKED)
    .sort((a, b) => b.to - a.to);
}

/** What speaks for a career besides nearness. */
function worth(here: CareerFacts, there: CareerFacts): number {
  const ratio = here.pay === undefined || there.pay === undefined ? 0 : Math.log(there.pay / here.pay);
  const byPay = within(MAX_PAY_EFFECT, PAY * ratio) - (isStepDown(here, there) ? STEP_DOWN : 0);
  const byJobs = within(JOBS, JOBS * Math.log10((there.jobs ?? USUAL_JOBS) / USUAL_JOBS));
  const growth = there.growth ?? 0;
  return byPay + byJobs + (growth >= GROWS ? GROWTH : SHRINKING * Math.min(0, growth));
}

const isStepDown = (here: CareerFacts, there: CareerFacts): boolean =>
  here.pay !== undefined && there.pay !== undefined && there.pay < here.pay * SAME_PAY;

const within = (limit: number, value: number): number => Math.min(limit, Math.max(-limit, value));

/** Whether anybody would be advised to go there at all. */
function isWorthwhile(here: CareerFacts, there: CareerFacts, step: Step): boolean {
  const level = preparationLevel(there) ?? 0;
  return (
    (there.growth ?? 0) > MIN_GROWTH &&
    (here.pay === undefined || there.pay === undefined || there.pay >= here.pay * MIN_PAY[step]) &&
    // A degree at a time: above a four-year degree only from one.
    level <= Math.max(FOUR_YEAR_DEGREE, (preparationLevel(here) ?? 0) + 1)
  );
}
