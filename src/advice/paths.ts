import { civilianPath } from './military-careers.ts';
import { describeStep, needsExperience, type FactsByCode, type NearCareer } from './near-careers.ts';
import type { NearnessModel } from './nearness.ts';
import { preparationLevel } from './steps.ts';

/** A way from one career to another, step by step; the last step leads to the goal. */
export interface CareerPath {
  readonly from: string;
  readonly to: string;
  /** One to four: at most three stepping stones and the goal. */
  readonly steps: readonly NearCareer[];
  /** How hard the hardest of it is: what all steps cost together. */
  readonly cost: number;
}

/** How many careers are tried as a first and as a last stepping stone. */
const MAX_TRIED = 15;
/** Three stepping stones and the goal. */
const MAX_STEPS = 4;
/** Every stone on the way takes time. */
const STONE = 0.08;
/** More preparation at once than one level. */
const JUMP = 0.1;
/** Going to less pay than one has, or over a stone that pays more than the goal. */
const LESS_PAY = 0.1;
const MIN_PAY_SHARE = 0.95;
/** A stone with fewer jobs every year, for each percent over ten years; one that loses more than the least is none. */
const SHRINKING = 0.01;
const MIN_GROWTH = -15;
/** A degree for a stone in another field than the goal's. */
const OTHER_DEGREE = 0.1;
const DEGREE = 2;
/** Going to another field: careers that are no kin. */
const STRANGER = 0.05;
/** Going where people come with experience in related work, from another field. */
const LEADING = 0.15;
/** A step this far is none. */
const MIN_NEARNESS = 0.35;

/**
 * A way from a career to a goal over at most three stepping stones: the cheapest. A step costs the square of what its
 * nearness lacks to 1 (see `nearnessModel`), so that two short steps are easier than a long one, 0.08 for each stone,
 * 0.1 for each level of preparation beyond the first, 0.05 where a step leads to another field and 0.15 more where that
 * asks for experience in related work, 0.1 where a step pays less
 * than 95 percent of what one has or the goal less than a stone, 0.01 for each percent that a stone shrinks, and 0.1 for a
 * stone with a degree in another field than the goal's. Stones take no more preparation than the goal, and none shrinks by
 * 15 percent. Undefined where a career has no ratings,
 * but for a military occupation to start from: its way begins with what `civilianPath` names.
 */
export function pathBetween(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
): CareerPath | undefined {
  const military = civilianPath(from);
  if (military !== undefined) return pathFromMilitary(model, facts, from, to, military.careers);
  const { codes } = model;
  const [start, goal] = [codes.indexOf(from), codes.indexOf(to)];
  if (start < 0 || goal < 0 || start === goal) return undefined;
  const levels = codes.map((code) => preparationLevel(facts.get(code) ?? { code, title: '' }) ?? 0);
  const pay = codes.map((code) => facts.get(code)?.pay);
  const paysLess = (less: number, more: number): boolean =>
    (pay[less] ?? Infinity) < (pay[more] ?? 0) * MIN_PAY_SHARE;
  const leads = codes.map((code) => needsExperience(facts.get(code) ?? { code, title: '' }));
  const growth = codes.map((code) => facts.get(code)?.growth ?? 0);
  const stoneCosts = codes.map((code, at) =>
    at === goal
      ? 0
      : STONE +
        (paysLess(at, start) || paysLess(goal, at) ? LESS_PAY : 0) +
        SHRINKING * Math.max(0, -(growth[at] ?? 0)) +
        ((levels[at] ?? 0) >= DEGREE && !model.areKin(code, to) ? OTHER_DEGREE : 0),
  );

  const stepCost = (a: number, b: number, nearness: number): number => {
    const climb = Math.max(0, (levels[b] ?? 0) - (levels[a] ?? 0));
    const stone = (stoneCosts[b] ?? 0) + (a !== start && b !== goal && paysLess(b, a) ? LESS_PAY : 0);
    const kin = model.areKin(codes[a] ?? '', codes[b] ?? '');
    const field = kin ? 0 : STRANGER + (leads[b] === true ? LEADING : 0);
    const allowed = nearness >= MIN_NEARNESS || (a === start && b === goal);
    return allowed ? (1 - nearness) ** 2 + stone + field + JUMP * Math.max(0, climb - 1) : Infinity;
  };
  const forward = (a: number): Float64Array =>
    costs(model.fromCareer(codes[a] ?? ''), (b, near) => stepCost(a, b, near));
  const backward = (b: number): Float64Array =>
    costs(model.toCareer(codes[b] ?? ''), (a, near) => stepCost(a, b, near));
  const isStone = (at: number): boolean =>
    at !== start &&
    at !== goal &&
    (growth[at] ?? 0) > MIN_GROWTH &&
    (levels[at] ?? 0) <= Math.max(levels[goal] ?? 0, levels[start] ?? 0);
  const cheapest = (all: Float64Array): readonly number[] =>
    [...codes.keys()]
      .filter((at) => isStone(at) && (all[at] ?? Infinity) < Infinity)
      .sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0))
      .slice(0, MAX_TRIED);

  const fromStart = forward(start);
  const toGoal = backward(goal);
  let best = { cost: fromStart[goal] ?? Infinity, stones: [] as readonly number[] };
  const consider = (cost: number, stones: readonly number[]): void => {
    if (cost < best.cost && new Set(stones).size === stones.length) best = { cost, stones };
  };

  for (let stone = 0; stone < codes.length; stone++)
    if (isStone(stone)) consider((fromStart[stone] ?? 0) + (toGoal[stone] ?? 0), [stone]);

  const firsts = cheapest(fromStart).map((at) => ({ at, costs: forward(at) }));
  const lasts = cheapest(toGoal).map((at) => ({ at, costs: backward(at) }));
  const throughFirst = cheapestThrough(
    codes.length,
    firsts.map(({ at, costs: own }) => ({ at, costs: own, already: fromStart[at] ?? 0 })),
  );
  const throughLast = cheapestThrough(
    codes.length,
    lasts.map(({ at, costs: own }) => ({ at, costs: own, already: toGoal[at] ?? 0 })),
  );
  for (let stone = 0; stone < codes.length; stone++) {
    if (!isStone(stone)) continue;
    const [first, last] = [throughFirst[stone], throughLast[stone]];
    if (first !== undefined) consider(first.cost + (toGoal[stone] ?? 0), [first.at, stone]);
    if (last !== undefined) consider((fromStart[stone] ?? 0) + last.cost, [stone, last.at]);
    if (first !== undefined && last !== undefined)
      consider(first.cost + last.cost, [first.at, stone, last.at]);
  }

  const places = [start, ...best.stones, goal];
  const steps = places
    .slice(1)
    .flatMap(
      (place, at) => describeStep(model, facts, codes[places[at] ?? 0] ?? '', codes[place] ?? '') ?? [],
    );
  return steps.length === places.length - 1 ? { from, to, steps, cost: best.cost } : undefined;
}

/** The first civilian career that leads on at the least cost, and the way from there. */
function pathFromMilitary(
  model: NearnessModel,
  facts: FactsByCode,
  from: string,
  to: string,
  careers: readonly string[],
): CareerPath | undefined {
  let best: CareerPath | undefined;
  for (const code of careers) {
    const first = describeStep(model, facts, from, code);
    const rest = code === to ? { steps: [], cost: 0 } : pathBetween(model, facts, code, to);
    if (first === undefined || rest === undefined || rest.steps.length > MAX_STEPS - 1) continue;
    if (best === undefined || rest.cost < best.cost)
      best = { from, to, steps: [first, ...rest.steps], cost: rest.cost };
  }
  return best;
}

function costs(
  row: Float32Array | undefined,
  costOf: (at: number, nearness: number) => number,
): Float64Array {
  const all = new Float64Array(row?.length ?? 0);
  row?.forEach((nearness, at) => (all[at] = costOf(at, nearness)));
  return all;
}

interface Tried {
  readonly at: number;
  /** What it costs from here to each career, or from each career to here. */
  readonly costs: Float64Array;
  /** What it costs from the start to here, or from here to the goal. */
  readonly already: number;
}

/** For each career, the cheapest of the tried stones to go through. */
function cheapestThrough(
  many: number,
  tried: readonly Tried[],
): readonly ({ readonly at: number; readonly cost: number } | undefined)[] {
  return Array.from({ length: many }, (_, stone) => {
    let best: { readonly at: number; readonly cost: number } | undefined;
    for (const { at, costs: own, already } of tried) {
      const cost = already + (own[stone] ?? Infinity);
      if (at !== stone && (best === undefined || cost < best.cost)) best = { at, cost };
    }
    return best;
  });
}
