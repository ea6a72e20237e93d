import { civilianPath } from './military-careers.ts';
import { describeStep, needsExperience, stepTo, type FactsByCode, type NearCareer } from './near-careers.ts';
import type { NearnessModel } from './nearness.ts';
import { preparationLevel } from './preparation-step.ts';

/** Over stepping stones, or direct: to a goal that is near, far, or unrated. */
export type PathKind = 'stepping-stones' | 'near' | 'far' | 'unrated';

/** A path from one career to another; its last step leads to the goal. */
export interface CareerPath {
  readonly kind: PathKind;
  /** One to four: at most three stepping stones and the goal. */
  readonly steps: readonly NearCareer[];
  /** The sum of the costs of all steps. */
  readonly cost: number;
}

/** How many careers are tried as the first and as the last stepping stone. */
const MAX_TRIED = 20;
const MAX_STEPPING_STONES = 3;
/** Costs, by what makes a step harder. */
const COST = {
  /** Each stepping stone takes time. */
  steppingStone: 0.08,
  /** Training or a degree. */
  training: 0.05,
  /** Each level of preparation beyond the first. */
  extraLevel: 0.15,
  /** A stepping stone that pays less than MIN_PAY_SHARE of the start. */
  lessPay: 0.1,
  /** Each percent of jobs that a stepping stone loses in ten years. */
  decline: 0.01,
  /** Each power of ten below USUAL_JOBS that a stepping stone has fewer jobs. */
  fewJobs: 0.05,
  /** A step between careers that are not related. */
  otherField: 0.05,
} as const;
const MIN_PAY_SHARE = 0.9;
const USUAL_JOBS = 50_000;
/** A career with a lower projected growth, in percent over ten years, is no stepping stone. */
const MIN_GROWTH = -15;
/** The least nearness of a step over a stepping stone, to a related career and to any other. */
const MIN_NEARNESS = { related: 0.35, other: 0.45 };
/** How much nearer to the goal each stepping stone leads, as a share of what is missing. */
const MIN_PROGRESS = 0.1;
/** The level of preparation that a stepping stone may take in any case: some training. */
const SOME_TRAINING = 1;
/** The share of a step's difference that remains where people enter a related career with experience from this one. */
const WITH_EXPERIENCE = 0.5;
/** A path over stepping stones that costs more is not offered. */
const MAX_COST = 0.66;
/** From this nearness on, a goal is near enough for a direct path. */
const NEAR = 0.5;

/**
 * The cheapest path from a career to a goal over at most three stepping stones, or else the direct path.
 *
 * A stepping stone is a career that leads nearer to the goal, in content and in preparation:
 *
 * - The distance to the goal (1 minus the nearness, see `nearnessModel`) is at least a tenth less than from the career
 *   before it, and its level of preparation (see `preparationLevel`) is no further from the goal's.
 * - It takes at most some training, or no more preparation than the start, or less than the goal; or, in the goal's field,
 *   as much as the goal where people enter the goal with experience in related work.
 * - It pays no more than the goal, and loses less than 15 percent of its jobs.
 * - It is in the field of the next career or of the goal; or, where it takes no more preparation, in the field of the
 *   start and related to the next career. Careers are in one field if they are closely related (`areCloselyRelated`), or related
 *   and both entered with experience.
 * - At most one is entered with experience, such as a supervisor, and it is in the field of its neighbors on the path.
 * - The nearness of a step is at least 0.35 to a related career, 0.45 to any other.
 *
 * A step costs the square of its distance, so that two short steps are easier than a long one; half of that to a related
 * career that people enter with experience. `COST` lists what is added. The whole path costs at most 0.66.
 *
 * A path from a military occupation leads over a civilian career of `civilianPath` and continues in its field. To or from a
 * career without ratings the path is direct. A direct path is near from a nearness of 0.5 on, or to a closely related
 * career that people enter with experience. Undefined for the same career, and where the preparation of the goal is unknown.
 */
export function pathBetween(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
): CareerPath | undefined {
  if (from === to) return undefined;
  const military = civilianPath(from);
  if (military !== undefined) return pathFromMilitary(model, facts, from, to, military.careers);
  const nearness = model.between(from, to);
  const { steppingStones, cost } =
    nearness === undefined ? { steppingStones: [], cost: 1 } : cheapestSteppingStones(model, facts, from, to);
  const places = [from, ...steppingStones, to];
  const steps = places
    .slice(1)
    .flatMap((place, at) => describeStep(model, facts, places[at] ?? '', place) ?? []);
  if (steps.length < places.length - 1) return undefined;
  // People often become supervisors of their own occupation, even where it differs in much else.
  const supervisesOwn =
    needsExperience(facts.get(to) ?? { code: to, title: '' }) && model.areCloselyRelated(from, to);
  const direct = nearness === undefined ? 'unrated' : nearness >= NEAR || supervisesOwn ? 'near' : 'far';
  return { kind: steppingStones.length > 0 ? 'stepping-stones' : direct, steps, cost };
}

interface SteppingStones {
  /** Codes in the order of the path; none for the direct one. */
  readonly steppingStones: readonly string[];
  readonly cost: number;
}

function cheapestSteppingStones(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
): SteppingStones {
  const { codes } = model;
  const [start, goal] = [codes.indexOf(from), codes.indexOf(to)];
  const known = codes.map((code) => facts.get(code) ?? { code, title: '' });
  const levels = known.map((career) => preparationLevel(career) ?? 0);
  const pay = (at: number): number | undefined => known[at]?.pay;
  const level = (at: number): number => levels[at] ?? 0;
  const toGoal = model.toCareer(to) ?? [];
  const areRelated = (a: number, b: number): boolean => model.areRelated(codes[a] ?? '', codes[b] ?? '');
  const takesExperience = known.map(needsExperience);
  /** Closely related, or related and both entered with experience: a supervisor's work is in the field of a manager's. */
  const inField = (a: number, b: number): boolean =>
    model.areCloselyRelated(codes[a] ?? '', codes[b] ?? '') ||
    (takesExperience[a] === true && takesExperience[b] === true && areRelated(a, b));

  const highest = Math.max(
    SOME_TRAINING,
    level(start),
    takesExperience[goal] === true ? level(goal) : level(goal) - 1,
  );
  const stoneCosts = known.map(({ growth = 0, jobs = USUAL_JOBS }, at) => {
    const isStone =
      at !== start &&
      at !== goal &&
      level(at) <= highest &&
      (level(at) <= Math.max(SOME_TRAINING, level(start)) || inField(at, goal)) &&
      growth > MIN_GROWTH &&
      (pay(at) ?? 0) <= (pay(goal) ?? Infinity);
    if (!isStone) return Infinity;
    const less = (pay(at) ?? Infinity) < (pay(start) ?? 0) * MIN_PAY_SHARE ? COST.lessPay : 0;
    const few = COST.fewJobs * Math.max(0, Math.log10(USUAL_JOBS / Math.max(1, jobs)));
    return COST.steppingStone + less + few + COST.decline * Math.max(0, -growth);
  });
  const stepCost = (a: number, b: number, nearness: number): number => {
    const climb = Math.max(0, level(b) - level(a));
    const training = stepTo(model, facts, codes[a] ?? '', codes[b] ?? '') === 'now' ? 0 : COST.training;
    const related = areRelated(a, b);
    const content = (1 - nearness) ** 2 * (related && takesExperience[b] === true ? WITH_EXPERIENCE : 1);
    return content + training + COST.extraLevel * Math.max(0, climb - 1) + (related ? 0 : COST.otherField);
  };
  const away = (at: number): number => Math.abs(level(goal) - level(at));
  /** The cost of a step from or to a stepping stone; infinite where it is none or leads no nearer to the goal. */
  const cost = (a: number, b: number, nearness: number): number => {
    const ofStone = b === goal ? 0 : (stoneCosts[b] ?? Infinity);
    if (ofStone === Infinity || away(b) > away(a)) return Infinity;
    if (b === goal ? !inField(a, goal) : 1 - (toGoal[b] ?? 0) > (1 - (toGoal[a] ?? 0)) * (1 - MIN_PROGRESS))
      return Infinity;
    const related = areRelated(a, b);
    if (nearness < MIN_NEARNESS[related ? 'related' : 'other']) return Infinity;
    if (a !== start && takesExperience[a] === true && !inField(a, b)) return Infinity;
    if (b !== goal && takesExperience[b] === true && !inField(a, b)) return Infinity;
    return ofStone + stepCost(a, b, nearness);
  };
  const row = (all: Float32Array | undefined, costOf: (at: number, nearness: number) => number) =>
    Float64Array.from(all ?? [], (nearness, at) => costOf(at, nearness));
  const fromPlace = (a: number) => row(model.fromCareer(codes[a] ?? ''), (b, near) => cost(a, b, near));
  const toPlace = (b: number) =>
    row(model.toCareer(codes[b] ?? ''), (a, near) =>
      stoneCosts[a] === Infinity ? Infinity : cost(a, b, near),
    );

  const fromStart = fromPlace(start);
  const toEnd = toPlace(goal);
  const tried = (costs: Float64Array, other: (at: number) => number): readonly number[] =>
    [...costs.keys()]
      .filter((at) => (costs[at] ?? Infinity) < Infinity)
      .sort((a, b) => (costs[a] ?? 0) + other(a) - (costs[b] ?? 0) - other(b))
      .slice(0, MAX_TRIED);
  const firsts = tried(fromStart, (at) => (1 - (toGoal[at] ?? 0)) ** 2).map((at) => ({
    at,
    costs: fromPlace(at),
  }));

  const direct = stepCost(start, goal, toGoal[start] ?? 0);
  let best = { cost: Math.min(MAX_COST, direct), stones: [] as readonly number[] };
  /** Whether all stepping stones are in fields that lead to the goal, and at most one is entered with experience. */
  const isSensible = (stones: readonly number[]): boolean =>
    stones.filter((stone) => takesExperience[stone] === true).length <= 1 &&
    stones.every((stone, at) => {
      const next = stones[at + 1] ?? goal;
      if (inField(stone, next) || inField(stone, goal)) return true;
      const trains = stepTo(model, facts, codes[stones[at - 1] ?? start] ?? '', codes[stone] ?? '') !== 'now';
      return !trains && inField(start, stone) && areRelated(stone, next);
    });
  const consider = (total: number, stones: readonly number[]): void => {
    if (total < best.cost && isSensible(stones)) best = { cost: total, stones };
  };
  for (const last of tried(toEnd, () => 0)) {
    const end = toEnd[last] ?? Infinity;
    consider((fromStart[last] ?? Infinity) + end, [last]);
    toPlace(last).forEach((toLast, middle) => {
      if (toLast === Infinity) return;
      consider((fromStart[middle] ?? Infinity) + toLast + end, [middle, last]);
      for (const { at: first, costs } of firsts)
        consider((fromStart[first] ?? Infinity) + (costs[middle] ?? Infinity) + toLast + end, [
          first,
          middle,
          last,
        ]);
    });
  }
  return { steppingStones: best.stones.map((at) => codes[at] ?? ''), cost: best.cost };
}

/** The cheapest path over a civilian career for this military occupation; direct if there is none. */
function pathFromMilitary(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
  careers: readonly string[],
): CareerPath | undefined {
  const direct = describeStep(model, facts, from, to);
  if (direct === undefined) return undefined;
  if (careers.includes(to)) return { kind: 'near', steps: [direct], cost: 0 };
  let best: CareerPath = { kind: 'far', steps: [direct], cost: Infinity };
  for (const code of careers) {
    const first = describeStep(model, facts, from, code);
    const rest = pathBetween(model, facts, code, to);
    const next = rest?.steps[0]?.code ?? '';
    if (first === undefined || rest === undefined || rest.kind === 'far' || rest.kind === 'unrated') continue;
    if (
      rest.steps.length <= MAX_STEPPING_STONES &&
      rest.cost < best.cost &&
      model.areCloselyRelated(code, next)
    )
      best = { kind: 'stepping-stones', steps: [first, ...rest.steps], cost: rest.cost };
  }
  return best;
}
