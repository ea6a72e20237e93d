import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import type { FitModel } from './fit.ts';

/** A career whose fit one more skill would improve. */
export interface RaisedCareer {
  readonly code: string;
  /** The percentage of careers with a lower fit, before and after. */
  readonly from: number;
  readonly to: number;
}

/** The effect of one more skill. */
export interface NextSkill {
  readonly skill: SoftSkillCode;
  /** The number of careers that it would bring into the best tenth. */
  readonly many: number;
  /** These careers, the best fit first. */
  readonly careers: readonly RaisedCareer[];
}

/** The least percentage of careers with a lower fit for a good fit. */
export const MIN_GOOD_FIT = 90;
const MAX_CAREERS = 10;

/**
 * For each soft skill that is not picked, the careers that it would bring into the best-fitting tenth; the skill with most
 * careers first. `among` filters the careers.
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
