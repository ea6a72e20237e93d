import type { Element, NearnessModel } from './nearness.ts';
import { needsExperience, type FactsByCode } from './near-careers.ts';
import { preparationLevel } from './steps.ts';

export type SimilarReason = 'skills' | 'pay' | 'preparation';

/** A career that somebody who looks at another one may like. */
export interface SimilarCareer {
  readonly code: string;
  /** Why it is named: it asks for much the same, is better paid, or takes less preparation. */
  readonly reason: SimilarReason;
  /** From 0 to 1. */
  readonly nearness: number;
  /** What both ask for more than most careers do, most telling first. */
  readonly shared: readonly Element[];
}

/** Less near than this, careers are not similar. */
const MIN_NEARNESS = 0.6;
/** Better paid is by so much at least. */
const MIN_RAISE = 1.15;
const PER_REASON = 3;
const MAX_SHARED = 3;

/**
 * Careers like one, nearest first for each reason: at most three that ask for much the same, three that are better paid
 * by 15 percent and take no more preparation than one level above, and three that take less. Each career is named once,
 * for pay or preparation before skills. None for a career without ratings.
 */
export function similarCareers(
  model: NearnessModel,
  facts: FactsByCode,
  to: string,
): readonly SimilarCareer[] {
  const here = facts.get(to);
  const row = model.toCareer(to);
  if (here === undefined || row === undefined) return [];
  const level = preparationLevel(here) ?? 0;
  /** Supervisors of other fields are named for no skill that they share. */
  const isForeign = (code: string): boolean => {
    const there = facts.get(code);
    return there === undefined || (needsExperience(there) && !model.areRelated(to, code));
  };
  const nearest = model.codes
    .map((code, at) => ({ code, nearness: row[at] ?? 0 }))
    .filter(({ code, nearness }) => code !== to && nearness >= MIN_NEARNESS && !isForeign(code))
    .sort((a, b) => b.nearness - a.nearness);

  const named = new Set<string>();
  const pick = (reason: SimilarReason, fits: (code: string) => boolean): SimilarCareer[] =>
    nearest
      .filter(({ code }) => !named.has(code) && fits(code))
      .slice(0, PER_REASON)
      .map(({ code, nearness }) => {
        named.add(code);
        return { code, reason, nearness, shared: model.carriesOver(code, to).slice(0, MAX_SHARED) };
      });
  const levelOf = (code: string): number => {
    const there = facts.get(code);
    return (there && preparationLevel(there)) ?? Infinity;
  };
  const pay = pick('pay', (code) => {
    const there = facts.get(code)?.pay;
    return there !== undefined && there >= (here.pay ?? Infinity) * MIN_RAISE && levelOf(code) <= level + 1;
  });
  const preparation = pick('preparation', (code) => levelOf(code) < level);
  const skills = pick('skills', () => true);
  return [...skills, ...pay, ...preparation];
}
