import type { Element, NearnessModel } from './nearness.ts';
import { needsExperience, type FactsByCode } from './near-careers.ts';
import { preparationLevel } from './preparation-step.ts';

export type SimilarReason = 'skills' | 'pay' | 'preparation';

/** A career similar to another one. */
export interface SimilarCareer {
  readonly code: string;
  /** Why it is listed: similar requirements, better pay or less preparation. */
  readonly reason: SimilarReason;
  /** From 0 to 1. */
  readonly nearness: number;
  /** What both require more than most careers, the most characteristic first. */
  readonly shared: readonly Element[];
}

/** The least nearness of a similar career. */
const MIN_NEARNESS = 0.6;
/** The least ratio of better pay. */
const MIN_RAISE = 1.15;
const PER_REASON = 3;
const MAX_SHARED = 3;

/**
 * Careers similar to another one, nearest first for each reason: at most three with similar requirements, three with 15
 * percent more pay and at most one more level of preparation, and three with less preparation. Each career is listed once,
 * for pay or preparation rather than skills. None for a career without ratings.
 */
export function similarCareers(
  model: NearnessModel,
  facts: FactsByCode,
  to: string,
): readonly SimilarCareer[] {
  const present = facts.get(to);
  const row = model.toCareer(to);
  if (present === undefined || row === undefined) return [];
  const level = preparationLevel(present) ?? 0;
  /** Supervisors of unrelated fields are excluded. */
  const isForeign = (code: string): boolean => {
    const career = facts.get(code);
    return career === undefined || (needsExperience(career) && !model.areRelated(to, code));
  };
  const nearest = model.codes
    .map((code, at) => ({ code, nearness: row[at] ?? 0 }))
    .filter(({ code, nearness }) => code !== to && nearness >= MIN_NEARNESS && !isForeign(code))
    .sort((a, b) => b.nearness - a.nearness);

  const listed = new Set<string>();
  const pick = (reason: SimilarReason, fits: (code: string) => boolean): SimilarCareer[] =>
    nearest
      .filter(({ code }) => !listed.has(code) && fits(code))
      .slice(0, PER_REASON)
      .map(({ code, nearness }) => {
        listed.add(code);
        return { code, reason, nearness, shared: model.carriesOver(code, to).slice(0, MAX_SHARED) };
      });
  const levelOf = (code: string): number => {
    const career = facts.get(code);
    return (career && preparationLevel(career)) ?? Infinity;
  };
  const better = pick('pay', (code) => {
    const pay = facts.get(code)?.pay;
    return pay !== undefined && pay >= (present.pay ?? Infinity) * MIN_RAISE && levelOf(code) <= level + 1;
  });
  const preparation = pick('preparation', (code) => levelOf(code) < level);
  const skills = pick('skills', () => true);
  return [...skills, ...better, ...preparation];
}
