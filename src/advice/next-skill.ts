import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import type { FitModel } from './fit.ts';

/** A career that one more skill would raise. */
export interface RaisedCareer {
  readonly code: string;
  /** The share of careers that it fits better than, in whole percent, before and after. */
  readonly from: number;
  readonly to: number;
}

/** What one more skill would do. */
export interface NextSkill {
  readonly skill: SoftSkillCode;
  /** How many careers it would bring among the best tenth. */
  readonly many: number;
  /** These careers, the best fit first. */
  readonly careers: readonly RaisedCareer[];
}

/** A career fits well from here on, in percent of careers that fit less well. */
export const MIN_GOOD_FIT = 90;
const MAX_CAREERS = 10;

/**
 * For each soft skill that is not among the picks: which careers would come among the best-fitting tenth if it were.
 * The skill that brings most careers comes first. `among` narrows the careers, where given.
 */
export function nextSkills(
  model: FitModel,
  picks: readonly string[],
  among?: (code: string) => boolean,
): readonly NextSkill[] {
  const before = new Map(model.rank(picks).map(({ code, betterThan }) => [code, betterThan]));
  if (before.size === 0) return [];
  return SOFT_SKILL_CODES.filter((skill) => !picks.includes(skill))
    .map((skill): NextSkill => {
      const careers: RaisedCareer[] = [];
      for (const { code, betterThan: to } of model.rank([...picks, skill])) {
        if (to < MIN_GOOD_FIT) break;
        const from = before.get(code) ?? 0;
        if (from < MIN_GOOD_FIT && (among === undefined || among(code))) careers.push({ code, from, to });
      }
      return { skill, many: careers.length, careers: careers.slice(0, MAX_CAREERS) };
    })
    .sort((a, b) => b.many - a.many);
}
