import { civilianPath } from './military-careers.ts';
import { describeStep, needsExperience, stepTo, type FactsByCode, type NearCareer } from './near-careers.ts';
import type { NearnessModel } from './nearness.ts';
import { preparationLevel } from './steps.ts';

/** Over stepping stones, or straight to a goal that is near, far, or without ratings at one end. */
export type WayKind = 'stones' | 'near' | 'far' | 'unrated';

/** A way from one career to another, step by step; the last step leads to the goal. */
export interface CareerPath {
  readonly kind: WayKind;
  /** One to four: at most three stepping stones and the goal. */
  readonly steps: readonly NearCareer[];
  /** What all steps cost together. */
  readonly cost: number;
}

/** How many careers are tried as a first and as a last stepping stone. */
const MAX_TRIED = 20;
const MAX_STONES = 3;
/** Every stone on the way takes time, and so does training or a degree. */
const STONE = 0.08;
const TRAINING = 0.05;
/** More preparation at once than one level. */
const JUMP = 0.15;
/** A stone that pays less than one has. */
const LESS_PAY = 0.1;
const MIN_PAY_SHARE = 0.9;
/** A stone with fewer jobs every year, for each percent over ten years; one that loses more than the least is none. */
const SHRINKING = 0.01;
const MIN_GROWTH = -15;
/** A stone that few people work in, for each power of ten below the usual. */
const FEW_JOBS = 0.05;
const USUAL_JOBS = 50_000;
/** Going to another field: careers that are no kin. */
const STRANGER = 0.05;
/** A step over a stone that is less near is none, within a field and to another one. */
const MIN_NEARNESS = { kin: 0.35, stranger: 0.45 };
/** How much nearer to the goal each stone has to lead, as a share of what is missing. */
const MIN_PROGRESS = 0.1;
/** Preparation that a stone may take in any case: some training. */
const SOME_TRAINING = 1;
/** Where people come from their own field with experience, the work before teaches that much of what is not there yet. */
const EXPERIENCE = 0.5;
/** A way over stones that costs more is no way. */
const MAX_COST = 0.66;
/** From here on a goal is near enough to go straight to it. */
const NEAR = 0.5;

/**
 * A way from a career to a goal over at most three stepping stones: the cheapest, or else the direct way.
 *
 * A stone is a career that brings the goal nearer, in what it asks for and in preparation:
 *
 * - its nearness to the goal (see `nearnessModel`) lacks a tenth less to 1 than the place before it, and its level of
 *   preparation (see `preparationLevel`) is no further from the goal's;
 * - it takes some training at most, or no more than one has, or less than the goal; or, in the goal's field, as much as
 *   the goal where people come to that with experience in related work;
 * - it pays no more than the goal, and it does not lose 15 percent of its jobs;
 * - it is in the field of what it leads to or of the goal, or, where it takes no more preparation, in that of the start and
 *   kin of what it leads to. In a field are close kin (`areCloseKin`), and kin that people come to with experience;
 * - one at most is come to with experience, such as a supervisor, and that in the field of the places before and after;
 * - a step to kin has a nearness of 0.35 or more, one to another field 0.45.
 *
 * A step costs the square of what its nearness lacks to 1, so that two short steps are easier than a long one, and half of
 * it to kin that people come to with experience; 0.08 for a stone, 0.05 for training or a degree, 0.15 for each level of
 * preparation beyond the first, 0.05 for going to another field, 0.1 where a stone pays less than 90 percent of what one
 * has at the start, 0.01 for each percent that it shrinks, and 0.05 for each power of ten that it has fewer jobs than
 * 50,000. All together it costs at most 0.66.
 *
 * A military occupation goes on from what `civilianPath` names, to its close kin. To or from a career without ratings the
 * way is direct; it is near from a nearness of 0.5 on, or to close kin that people come to with experience. Undefined for
 * the same career, and where the preparation of the goal is not known.
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
  const { stones, cost } =
    nearness === undefined ? { stones: [], cost: 1 } : cheapestStones(model, facts, from, to);
  const places = [from, ...stones, to];
  const steps = places
    .slice(1)
    .flatMap((place, at) => describeStep(model, facts, places[at] ?? '', place) ?? []);
  if (steps.length < places.length - 1) return undefined;
  // To supervise one's own work is a step that is often made, however much it asks for besides.
  const leadsOwn = needsExperience(facts.get(to) ?? { code: to, title: '' }) && model.areCloseKin(from, to);
  const direct = nearness === undefined ? 'unrated' : nearness >= NEAR || leadsOwn ? 'near' : 'far';
  return { kind: stones.length > 0 ? 'stones' : direct, steps, cost };
}

interface Stones {
  /** Codes in the order of the way; none for the direct one. */
  readonly stones: readonly string[];
  readonly cost: number;
}

function cheapestStones(model: NearnessModel, facts: FactsByCode, from: string, to: string): Stones {
  const { codes } = model;
  const [start, goal] = [codes.indexOf(from), codes.indexOf(to)];
  const known = codes.map((code) => facts.get(code) ?? { code, title: '' });
  const levels = known.map((career) => preparationLevel(career) ?? 0);
  const pay = (at: number): number | undefined => known[at]?.pay;
  const level = (at: number): number => levels[at] ?? 0;
  const toGoal = model.toCareer(to) ?? [];
  const areKin = (a: number, b: number): boolean => model.areKin(codes[a] ?? '', codes[b] ?? '');
  const leads = known.map(needsExperience);
  /** Close kin, or kin that both are come to with experience: a supervisor's work is in the field of a manager's. */
  const inField = (a: number, b: number): boolean =>
    model.areCloseKin(codes[a] ?? '', codes[b] ?? '') ||
    (leads[a] === true && leads[b] === true && areKin(a, b));

  const highest = Math.max(SOME_TRAINING, level(start), leads[goal] === true ? level(goal) : level(goal) - 1);
  const stoneCosts = known.map(({ growth = 0, jobs = USUAL_JOBS }, at) => {
    const isStone =
      at !== start &&
      at !== goal &&
      level(at) <= highest &&
      (level(at) <= Math.max(SOME_TRAINING, level(start)) || inField(at, goal)) &&
      growth > MIN_GROWTH &&
      (pay(at) ?? 0) <= (pay(goal) ?? Infinity);
    if (!isStone) return Infinity;
    const less = (pay(at) ?? Infinity) < (pay(start) ?? 0) * MIN_PAY_SHARE ? LESS_PAY : 0;
    const few = FEW_JOBS * Math.max(0, Math.log10(USUAL_JOBS / Math.max(1, jobs)));
    return STONE + less + few + SHRINKING * Math.max(0, -growth);
  });
  const stepCost = (a: number, b: number, nearness: number): number => {
    const climb = Math.max(0, level(b) - level(a));
    const training = stepTo(model, facts, codes[a] ?? '', codes[b] ?? '') === 'now' ? 0 : TRAINING;
    const kin = areKin(a, b);
    const content = (1 - nearness) ** 2 * (kin && leads[b] === true ? EXPERIENCE : 1);
    return content + training + JUMP * Math.max(0, climb - 1) + (kin ? 0 : STRANGER);
  };
  const away = (at: number): number => Math.abs(level(goal) - level(at));
  /** What a step costs, from or to a stone; infinite where the stone is none or brings the goal no nearer. */
  const cost = (a: number, b: number, nearness: number): number => {
    const stone = b === goal ? 0 : (stoneCosts[b] ?? Infinity);
    if (stone === Infinity || away(b) > away(a)) return Infinity;
    if (b === goal ? !inField(a, goal) : 1 - (toGoal[b] ?? 0) > (1 - (toGoal[a] ?? 0)) * (1 - MIN_PROGRESS))
      return Infinity;
    const kin = areKin(a, b);
    if (nearness < MIN_NEARNESS[kin ? 'kin' : 'stranger']) return Infinity;
    if (a !== start && leads[a] === true && !inField(a, b)) return Infinity;
    if (b !== goal && leads[b] === true && !inField(a, b)) return Infinity;
    return stone + stepCost(a, b, nearness);
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
  /** Whether all stones are in fields that lead to the goal, and one at most leads others. */
  const isSensible = (stones: readonly number[]): boolean =>
    stones.filter((stone) => leads[stone] === true).length <= 1 &&
    stones.every((stone, at) => {
      const next = stones[at + 1] ?? goal;
      if (inField(stone, next) || inField(stone, goal)) return true;
      const trains = stepTo(model, facts, codes[stones[at - 1] ?? start] ?? '', codes[stone] ?? '') !== 'now';
      return !trains && inField(start, stone) && areKin(stone, next);
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
  return { stones: best.stones.map((at) => codes[at] ?? ''), cost: best.cost };
}

/** The first civilian career that leads on at the least cost, and the way from there; direct where none leads on. */
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
    if (rest.steps.length <= MAX_STONES && rest.cost < best.cost && model.areCloseKin(code, next))
      best = { kind: 'stones', steps: [first, ...rest.steps], cost: rest.cost };
  }
  return best;
}
