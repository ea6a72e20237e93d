import { familyOf, type CareerFacts } from './facts.ts';

/** How much preparation a career asks for, as people think of it. */
export type Preparation = 'little' | 'some' | 'degree';

/** Little or none, some training or a two-year degree, a four-year degree or more: the least first. */
export const PREPARATIONS: readonly Preparation[] = ['little', 'some', 'degree'];

/** The preparation of a Job Zone: 1 and 2 little or none, 3 some, 4 and 5 a degree. Undefined for no zone. */
export function preparationOf(zone: number | undefined): Preparation | undefined {
  if (zone === undefined) return undefined;
  if (zone <= 2) return 'little';
  return zone === 3 ? 'some' : 'degree';
}

/** What a list of careers can be narrowed by; what is left out does not narrow. */
export interface Narrowing {
  readonly preparation?: Preparation | undefined;
  /** Only careers that one can get into without a college degree: by practice, a certificate or an apprenticeship. */
  readonly noDegree?: boolean | undefined;
  /** A job family: the first two digits of O*NET-SOC codes. */
  readonly family?: string | undefined;
  /** The least median pay, in U.S. dollars a year. Careers whose pay is not published are left out. */
  readonly minPay?: number | undefined;
  /** Only careers with more jobs in ten years than now. */
  readonly growing?: boolean | undefined;
}

/** Change that counts as growth, in percent over ten years: less rounds to none. */
const MIN_GROWTH = 0.5;

/** Whether a career is left when a list is narrowed. */
export function fitsNarrowing(career: CareerFacts, narrowing: Narrowing): boolean {
  const { preparation, noDegree, family, minPay, growing } = narrowing;
  return (
    (preparation === undefined || preparationOf(career.zone) === preparation) &&
    (noDegree !== true || !asksForDegree(career)) &&
    (family === undefined || familyOf(career.code) === family) &&
    (minPay === undefined || (career.pay !== undefined && career.pay >= minPay)) &&
    (growing !== true || (career.growth !== undefined && career.growth >= MIN_GROWTH))
  );
}

/** Whether O*NET's Job Zone or the typical entry education is one of a degree. */
const asksForDegree = ({ zone, education = '' }: CareerFacts): boolean =>
  preparationOf(zone) === 'degree' || DEGREES.has(education);

/** The careers of a list that are left when it is narrowed, in their order. A code without facts is left out. */
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

/** A list of careers by preparation, each group in the list's order. Careers without a Job Zone are in none. */
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

/** The codes of a list's first careers, at most `size`: the best of each group of preparation, then the second best… */
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

/** Typical entry education, as the Bureau of Labor Statistics names it. */
const DEGREES: ReadonlySet<string> = new Set([
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
]);

/** Typical entry education that says more than training on the job does. */
export const BEYOND_HIGH_SCHOOL: ReadonlySet<string> = new Set(['Postsecondary nondegree award', ...DEGREES]);
