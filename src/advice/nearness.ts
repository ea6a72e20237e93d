import { DOMAINS, demandTable, type DemandTable, type Domain } from './demand.ts';
import type { DomainRatings } from './facts.ts';

/** O*NET's related occupations of a career, in its three tiers: the nearest, the next, further ones. */
export type RelatedCareers = readonly (readonly string[])[];

/** A skill, a field of knowledge or an ability that a career asks for. */
export interface Element {
  /** Element id of O*NET's content model. */
  readonly id: string;
  readonly domain: Domain;
  /** What the career one comes from asks for it, from 0 to 100; undefined where it has no ratings. */
  readonly from: number | undefined;
  /** What the career one goes to asks for it. */
  readonly to: number;
  /** How much more that is than most careers ask, in standard deviations. */
  readonly above: number;
}

/** How near careers are to each other. */
export interface NearnessModel {
  /** The careers that it knows, in code order. */
  readonly codes: readonly string[];
  /** From 0 to 1, how near `to` is for somebody from `from`; undefined where one of them has no ratings. */
  readonly between: (from: string, to: string) => number | undefined;
  /** Whether both are in one minor group of occupations, one leads the other's major group, or O*NET names one as related to the other. */
  readonly areRelated: (one: string, other: string) => boolean;
  /** Whether they are kin in one major group, or related in O*NET's first two tiers. */
  readonly areCloselyRelated: (one: string, other: string) => boolean;
  /** `between` for every career, in the order of `codes`; undefined for one without ratings. */
  readonly fromCareer: (from: string) => Float32Array | undefined;
  readonly toCareer: (to: string) => Float32Array | undefined;
  /**
   * Skills, knowledge and abilities that `to` asks for more than most and `from` asks for nearly as much, most telling
   * first; where no skill or knowledge is among them, all that `to` asks for but English, what it asks most first.
   */
  readonly carriesOver: (from: string, to: string) => readonly Element[];
  /** Skills and knowledge that `to` asks for more than most and much more than `from`: first where the gap times `above` is most. */
  readonly toLearn: (from: string, to: string) => readonly Element[];
  /** What a career asks for an element, from 0 to 100; undefined where it is not rated. */
  readonly demand: (code: string, element: string) => number | undefined;
}

const WEIGHT: Readonly<Record<Domain, number>> = { skills: 0.35, knowledge: 0.4, abilities: 0.25 };
/** How much of being alike is what careers ask for at all, beside what they ask for most. */
const LEVEL = 0.5;
const ALIKE = 0.6;
const COVERED = 0.4;
/** How much an element tells somebody what carries over: everybody sees near, few think of it as theirs. */
const TELLING: Readonly<Record<Domain, number>> = { skills: 1, knowledge: 1, abilities: 0.4 };
/** What O*NET's relation adds, by tier. */
const RELATED = [0.12, 0.08, 0.05];
const CLOSE_TIERS = 2;
/** Nearly everything asks for some English: as what somebody brings it tells nothing. */
const ENGLISH = '2.C.7.a';
/** A demand that is less by no more than this is met, in points of 100. */
const NEARLY = 6;
/** A gap from here on has to be learned. */
const MIN_GAP = 12;
/** From here on a career asks for an element more than most do, in standard deviations. */
const MORE_THAN_MOST = 0.25;
/** Asking for less than this is not asking. */
const MIN_DEMAND = 40;

/**
 * Nearness of careers, over what O*NET rates in skills, knowledge and abilities (demand from 0 to 100, z over all rated
 * occupations):
 *
 * - alike = cosine of both careers' z in each domain, weighed 0.35 skills, 0.4 knowledge, 0.25 abilities;
 * - covered = 1 less the sum of w max(0, demand(to) - demand(from)) over the sum of w demand(to), w = max(0, z(to)): how
 *   much of what `to` asks for more than most is asked for in `from` already;
 * - nearness = 0.6 alike + 0.4 covered + 0.12, 0.08 or 0.05 where O*NET names `to` among the related occupations of
 *   `from`, by tier; not below 0 nor above 1.
 *
 * Covered makes it one-sided: a nurse is nearer to the work of an aide than an aide to a nurse's.
 */
export function nearnessModel(
  domains: Readonly<Record<Domain, DomainRatings>>,
  related: ReadonlyMap<string, RelatedCareers>,
): NearnessModel {
  const table = demandTable(domains);
  const { codes, elements, domainOf, demand, z } = table;
  const width = elements.length;
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const directions = weighedDirections(table);

  const bonuses = codes.map(
    (code) =>
      new Map(
        related.get(code)?.flatMap((tier, at) => tier.map((other) => [rowOf.get(other), RELATED[at] ?? 0])),
      ),
  );
  const tierOf = new Map(
    [...related].map(([code, tiers]) => [
      code,
      new Map(tiers.flatMap((tier, at) => tier.map((other) => [other, at]))),
    ]),
  );
  /** The nearest tier of O*NET's related occupations in which one career is named for the other. */
  const tierBetween = (one: string, other: string): number =>
    Math.min(tierOf.get(one)?.get(other) ?? Infinity, tierOf.get(other)?.get(one) ?? Infinity);
  const areRelated = (one: string, other: string): boolean =>
    minorGroup(one) === minorGroup(other) ||
    leads(one, other) ||
    leads(other, one) ||
    tierBetween(one, other) < Infinity;
  /** How much more than most a career asks for an element, and what that comes to over all. */
  const weights = z.map((value) => Math.max(0, value));
  const asking = Float64Array.from(codes, (_, row) => {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) sum += (weights[at] ?? 0) * (demand[at] ?? 0);
    return sum;
  });
  const nearness = (from: number, to: number): number => {
    let alike = 0;
    for (let at = 0, a = from * 2 * width, b = to * 2 * width; at < 2 * width; at++, a++, b++)
      alike += (directions[a] ?? 0) * (directions[b] ?? 0);
    let lacking = 0;
    for (let at = 0, a = from * width, b = to * width; at < width; at++, a++, b++)
      lacking += (weights[b] ?? 0) * Math.max(0, (demand[b] ?? 0) - (demand[a] ?? 0));
    const asked = asking[to] ?? 0;
    const covered = asked === 0 ? 1 : 1 - lacking / asked;
    return Math.min(1, Math.max(0, ALIKE * alike + COVERED * covered + (bonuses[from]?.get(to) ?? 0)));
  };
  const all = (of: (other: number) => number): Float32Array =>
    Float32Array.from(codes, (_, other) => of(other));

  const kept = new Map<string, Float32Array>();
  const keep = (key: string, make: () => Float32Array): Float32Array => {
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    return known;
  };

  /** The elements that `to` asks for, most telling first: so many standard deviations more than most, at least. */
  const asked = (from: string, to: string, above: number): readonly Element[] => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    if (b === undefined) return [];
    const telling = (column: number): number =>
      (z[b * width + column] ?? 0) * TELLING[domainOf[column] ?? 'skills'];
    return [...elements.keys()]
      .filter(
        (column) => (z[b * width + column] ?? 0) >= above && (demand[b * width + column] ?? 0) >= MIN_DEMAND,
      )
      .sort((one, other) => telling(other) - telling(one))
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
      return row === undefined ? undefined : keep(`from ${row}`, () => all((to) => nearness(row, to)));
    },
    toCareer(to) {
      const row = rowOf.get(to);
      return row === undefined ? undefined : keep(`to ${row}`, () => all((from) => nearness(from, row)));
    },
    carriesOver(from, to) {
      const met = asked(from, to, -Infinity).filter(
        (element) => (element.from ?? -Infinity) >= element.to - NEARLY,
      );
      const telling = met.filter(({ above }) => above >= MORE_THAN_MOST);
      return telling.some(({ domain }) => domain !== 'abilities')
        ? telling
        : met.filter(({ id }) => id !== ENGLISH).toSorted((a, b) => b.to - a.to);
    },
    toLearn: (from, to) =>
      asked(from, to, MORE_THAN_MOST)
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

/** Whether `one` is of the first-line supervisors of the major group of `other`, such as `35-1012.00` of `35-3031.00`. */
const leads = (one: string, other: string): boolean =>
  one.startsWith('1', 3) && one >= '33' && majorGroup(one) === majorGroup(other);

const gapOf = ({ from, to }: Element): number => (from === undefined ? 0 : to - from);

/**
 * For each career the direction of its z in each domain, and of its z less their mean, at length 1 and times the root of
 * their weight, so that the product of two rows is their weighed cosine.
 */
function weighedDirections({ codes, elements, domainOf, z }: DemandTable): Float32Array {
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
