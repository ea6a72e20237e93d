import { DOMAINS, demandTable, type DemandTable, type Domain } from '../fit/demand.ts';
import type { DomainRatings } from '../facts.ts';

/** The related occupations of a career, in O*NET's three tiers: primary-short, primary-long and supplemental. */
export type RelatedCareers = readonly (readonly string[])[];

/** A skill, a field of knowledge or an ability that a career requires. */
export interface Element {
  /** Element id of O*NET's content model. */
  readonly id: string;
  readonly domain: Domain;
  /** The demand of the present career, from 0 to 100; undefined for a career without ratings. */
  readonly from: number | undefined;
  /** The demand of the new career. */
  readonly to: number;
  /** The demand of the new career above the mean of all, in standard deviations. */
  readonly above: number;
}

/** The nearness of careers to each other. */
export interface NearnessModel {
  /** The careers with ratings, in code order. */
  readonly codes: readonly string[];
  /** The nearness of `to` for somebody from `from`, from 0 to 1; undefined if one of them has no ratings. */
  readonly between: (from: string, to: string) => number | undefined;
  /** Whether both are in one minor group, one supervises the other's major group, or O*NET lists one as related to the other. */
  readonly areRelated: (one: string, other: string) => boolean;
  /** Whether they are related and in one major group, or related in O*NET's first two tiers. */
  readonly areCloselyRelated: (one: string, other: string) => boolean;
  /** `between` for every career, in the order of `codes`; undefined for a career without ratings. */
  readonly fromCareer: (from: string) => Float32Array | undefined;
  readonly toCareer: (to: string) => Float32Array | undefined;
  /**
   * Skills, knowledge and abilities that `to` requires more than most careers and `from` nearly as much, the most
   * characteristic first. If there are only abilities: all that both require except English, by demand.
   */
  readonly carriesOver: (from: string, to: string) => readonly Element[];
  /** Skills and knowledge that `to` requires more than most careers and much more than `from`, by the gap times `above`. */
  readonly toLearn: (from: string, to: string) => readonly Element[];
  /** The demand of a career for an element, from 0 to 100; undefined if it is not rated. */
  readonly demand: (code: string, element: string) => number | undefined;
}

/** The weights of the domains in the similarity. */
const WEIGHT: Readonly<Record<Domain, number>> = { skills: 0.35, knowledge: 0.4, abilities: 0.25 };
/** The weight of the similarity of absolute demands; the rest is that of their profiles. */
const LEVEL = 0.5;
const SIMILARITY = 0.6;
const COVERAGE = 0.4;
/** How characteristic the elements of a domain are: few people think of an ability, such as near vision, as theirs. */
const CHARACTERISTIC: Readonly<Record<Domain, number>> = { skills: 1, knowledge: 1, abilities: 0.4 };
/** The bonus of related occupations by tier. */
const RELATED_BONUS = [0.12, 0.08, 0.05];
const CLOSE_TIERS = 2;
/** Nearly every career requires English. */
const ENGLISH = '2.C.7.a';
/** A demand that is lower by at most this is met, in points of 100. */
const TOLERANCE = 6;
/** A larger gap has to be learned. */
const MIN_GAP = 12;
/** Above this a career requires an element more than most, in standard deviations. */
const MIN_ABOVE = 0.25;
/** From this demand on, of 100, a career requires an element. */
const MIN_DEMAND = 40;

/**
 * Nearness of careers by O*NET's ratings of skills, knowledge and abilities (demand from 0 to 100, z over all rated
 * occupations):
 *
 * - similarity = cosine of the z of both careers in each domain, weighted 0.35 skills, 0.4 knowledge, 0.25 abilities;
 * - coverage = 1 - sum of w max(0, demand(to) - demand(from)) / sum of w demand(to), with w = max(0, z(to)): the share of
 *   what `to` requires more than most careers that `from` requires too;
 * - nearness = 0.6 similarity + 0.4 coverage + 0.12, 0.08 or 0.05 if O*NET lists `to` as related to `from`, by tier;
 *   limited to 0 to 1.
 *
 * Nearness is asymmetric because of the coverage: a nurse is nearer to the work of an aide than an aide to that of a nurse.
 */
export function nearnessModel(
  domains: Readonly<Record<Domain, DomainRatings>>,
  related: ReadonlyMap<string, RelatedCareers>,
): NearnessModel {
  const table = demandTable(domains);
  const { codes, elements, domainOf, demand, z } = table;
  const width = elements.length;
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const directions = weightedDirections(table);

  const bonuses = codes.map(
    (code) =>
      new Map(
        related
          .get(code)
          ?.flatMap((tier, at) => tier.map((other) => [rowOf.get(other), RELATED_BONUS[at] ?? 0])),
      ),
  );
  const tierOf = new Map(
    [...related].map(([code, tiers]) => [
      code,
      new Map(tiers.flatMap((tier, at) => tier.map((other) => [other, at]))),
    ]),
  );
  /** The first tier of O*NET's related occupations in which one career is listed for the other. */
  const tierBetween = (one: string, other: string): number =>
    Math.min(tierOf.get(one)?.get(other) ?? Infinity, tierOf.get(other)?.get(one) ?? Infinity);
  const areRelated = (one: string, other: string): boolean =>
    minorGroup(one) === minorGroup(other) ||
    supervises(one, other) ||
    supervises(other, one) ||
    tierBetween(one, other) < Infinity;
  const weights = z.map((value) => Math.max(0, value));
  const weightedDemand = Float64Array.from(codes, (_, row) => {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) sum += (weights[at] ?? 0) * (demand[at] ?? 0);
    return sum;
  });
  const nearness = (from: number, to: number): number => {
    let similarity = 0;
    for (let at = 0, a = from * 2 * width, b = to * 2 * width; at < 2 * width; at++, a++, b++)
      similarity += (directions[a] ?? 0) * (directions[b] ?? 0);
    let lacking = 0;
    for (let at = 0, a = from * width, b = to * width; at < width; at++, a++, b++)
      lacking += (weights[b] ?? 0) * Math.max(0, (demand[b] ?? 0) - (demand[a] ?? 0));
    const required = weightedDemand[to] ?? 0;
    const coverage = required === 0 ? 1 : 1 - lacking / required;
    return Math.min(
      1,
      Math.max(0, SIMILARITY * similarity + COVERAGE * coverage + (bonuses[from]?.get(to) ?? 0)),
    );
  };
  const all = (of: (other: number) => number): Float32Array =>
    Float32Array.from(codes, (_, other) => of(other));

  const cache = new Map<string, Float32Array>();
  const cached = (key: string, compute: () => Float32Array): Float32Array => {
    const known = cache.get(key) ?? compute();
    cache.set(key, known);
    return known;
  };

  /** The elements that `to` requires, at least `minAbove` standard deviations more than most, the most characteristic first. */
  const required = (from: string, to: string, minAbove: number): readonly Element[] => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (b === undefined) return [];
    const characteristic = (column: number): number =>
      (z[b * width + column] ?? 0) * CHARACTERISTIC[domainOf[column] ?? 'skills'];
    return [...elements.keys()]
      .filter(
        (column) =>
          (z[b * width + column] ?? 0) >= minAbove && (demand[b * width + column] ?? 0) >= MIN_DEMAND,
      )
      .sort((one, other) => characteristic(other) - characteristic(one))
      .map((column) => ({
        id: elements[column] ?? '',
        domain: domainOf[column] ?? 'skills',
        from: a === undefined ? undefined : (demand[a * width + column] ?? 0),
        to: demand[b * width + column] ?? 0,
        above: z[b * width + column] ?? 0,
      }));
  };

  return {
    codes,
    between(from, to) {
      const [a, b] = [rowOf.get(from), rowOf.get(to)];
      return a === undefined || b === undefined ? undefined : nearness(a, b);
    },
    areRelated,
    areCloselyRelated: (one, other) =>
      tierBetween(one, other) < CLOSE_TIERS ||
      (majorGroup(one) === majorGroup(other) && areRelated(one, other)),
    fromCareer(from) {
      const row = rowOf.get(from);
      return row === undefined ? undefined : cached(`from ${row}`, () => all((to) => nearness(row, to)));
    },
    toCareer(to) {
      const row = rowOf.get(to);
      return row === undefined ? undefined : cached(`to ${row}`, () => all((from) => nearness(from, row)));
    },
    carriesOver(from, to) {
      const met = required(from, to, -Infinity).filter(
        (element) => (element.from ?? -Infinity) >= element.to - TOLERANCE,
      );
      const characteristic = met.filter(({ above }) => above >= MIN_ABOVE);
      return characteristic.some(({ domain }) => domain !== 'abilities')
        ? characteristic
        : met.filter(({ id }) => id !== ENGLISH).toSorted((a, b) => b.to - a.to);
    },
    toLearn: (from, to) =>
      required(from, to, MIN_ABOVE)
        .filter((element) => element.domain !== 'abilities' && gapOf(element) >= MIN_GAP)
        .sort((one, other) => gapOf(other) * other.above - gapOf(one) * one.above),
    demand(code, element) {
      const [row, column] = [rowOf.get(code), elements.indexOf(element)];
      return row === undefined || column < 0 ? undefined : demand[row * width + column];
    },
  };
}

const majorGroup = (code: string): string => code.slice(0, 2);

/** The minor group of the Standard Occupational Classification, such as `35-3` for food and beverage serving. */
const minorGroup = (code: string): string => code.slice(0, 4);

/** Whether `one` is a first-line supervisor in the major group of `other`, such as `35-1012.00` for `35-3031.00`. */
const supervises = (one: string, other: string): boolean =>
  one.startsWith('1', 3) && one >= '33' && majorGroup(one) === majorGroup(other);

const gapOf = ({ from, to }: Element): number => (from === undefined ? 0 : to - from);

/**
 * For each career its z in each domain, and its z minus their mean, both as vectors of length 1 times the root of their
 * weight, so that the product of two rows is the weighted cosine.
 */
function weightedDirections({ codes, elements, domainOf, z }: DemandTable): Float32Array {
  const width = elements.length;
  const directions = new Float32Array(z.length * 2);
  codes.forEach((_, row) => {
    for (const domain of DOMAINS) {
      const columns = [...elements.keys()].filter((column) => domainOf[column] === domain);
      const values = columns.map((column) => z[row * width + column] ?? 0);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const [half, shift] of [0, mean].entries()) {
        const length = Math.hypot(...values.map((value) => value - shift));
        const weight = Math.sqrt(WEIGHT[domain] * (half === 0 ? LEVEL : 1 - LEVEL));
        columns.forEach((column, at) => {
          directions[(row * 2 + half) * width + column] =
            length === 0 ? 0 : (((values[at] ?? 0) - shift) / length) * weight;
        });
      }
    }
  });
  return directions;
}
