import { familyOf, type CareerFacts } from './facts.ts';

/** The preparation that a career requires, in the categories that people choose from. */
export type Preparation = 'little' | 'some' | 'degree';

/** Little or none; some training or a two-year degree; a four-year degree or more. */
export const PREPARATIONS: readonly Preparation[] = ['little', 'some', 'degree'];

/** The preparation of a Job Zone: 1 and 2 little or none, 3 some, 4 and 5 a degree. Undefined for no zone. */
export function preparationOf(zone: number | undefined): Preparation | undefined {
  if (zone === undefined) return undefined;
  if (zone <= 2) return 'little';
  return zone === 3 ? 'some' : 'degree';
}

/** The filters of a list of careers. */
export interface Narrowing {
  readonly preparation?: Preparation | undefined;
  /** Only careers without a college degree: those entered by practice, a certificate or an apprenticeship. */
  readonly noDegree?: boolean | undefined;
  /** A job family: the first two digits of O*NET-SOC codes. */
  readonly family?: string | undefined;
  /** The least median pay, in U.S. dollars a year. Excludes careers without published pay. */
  readonly minPay?: number | undefined;
  /** Only careers with more jobs in ten years than now. */
  readonly growing?: boolean | undefined;
}

/** The least growth, in percent over ten years; less is rounded to 0. */
const MIN_GROWTH = 0.5;

/** Whether a career matches the filters. */
export function fitsNarrowing(career: CareerFacts, narrowing: Narrowing): boolean {
  const { preparation, noDegree, family, minPay, growing } = narrowing;
  return (
    (preparation === undefined || preparationOf(career.zone) === preparation) &&
    (noDegree !== true || !requiresDegree(career)) &&
    (family === undefined || familyOf(career.code) === family) &&
    (minPay === undefined || (career.pay !== undefined && career.pay >= minPay)) &&
    (growing !== true || (career.growth !== undefined && career.growth >= MIN_GROWTH))
  );
}

/** Whether the Job Zone or the typical entry-level education is that of a degree. */
const requiresDegree = ({ zone, education = '' }: CareerFacts): boolean =>
  preparationOf(zone) === 'degree' || DEGREES.has(education);

/** The careers of a list that match the filters, in their order. Excludes codes without facts. */
export function narrow<Item extends { readonly code: string }>(
  list: readonly Item[],
  facts: ReadonlyMap<string, CareerFacts>,
  narrowing: Narrowing,
): readonly Item[] {
  return list.filter(({ code }) => {
    const career = facts.get(code);
    return career !== undefined && fitsNarrowing(career, narrowing);
  });
}

/** Groups a list of careers by preparation, in its order. Excludes careers without a Job Zone. */
export function byPreparation<Item extends { readonly code: string }>(
  list: readonly Item[],
  facts: ReadonlyMap<string, CareerFacts>,
): Readonly<Record<Preparation, readonly Item[]>> {
  const groups: Record<Preparation, Item[]> = { little: [], some: [], degree: [] };
  for (const item of list) {
    const preparation = preparationOf(facts.get(item.code)?.zone);
    if (preparation !== undefined) groups[preparation].push(item);
  }
  return groups;
}

/** Interleaves the groups of preparation: the codes of the best career of each, then the second best…, at most `size`. */
export function inTurnByPreparation(
  list: readonly { readonly code: string }[],
  facts: ReadonlyMap<string, CareerFacts>,
  size: number,
): readonly string[] {
  const groups = byPreparation(list, facts);
  return Array.from({ length: size }, (_, place) =>
    PREPARATIONS.flatMap((preparation) => groups[preparation][place]?.code ?? []),
  )
    .flat()
    .slice(0, size);
}

/** Typical entry-level education with a degree. */
const DEGREES: ReadonlySet<string> = new Set([
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
]);

/** Typical entry-level education beyond high school. */
export const BEYOND_HIGH_SCHOOL: ReadonlySet<string> = new Set(['Postsecondary nondegree award', ...DEGREES]);
