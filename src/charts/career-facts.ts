import type { Preparation } from '../advice/preparation.ts';
import type { ChartsWords } from '../locales/types.ts';
import { growthText } from './growth.ts';
import { payWords, type Pay } from './pay.ts';
import type { ChartSkill } from './parts/skill-chips.ts';

/** The facts of a career in pictures; undefined ones are not known. */
export interface CareerFacts {
  /** Its everyday name. */
  readonly name: string;
  readonly pay: Pay | undefined;
  /** Projected change in jobs over ten years, in percent. */
  readonly growth: number | undefined;
  readonly preparation: Preparation | undefined;
  /** The most important first, up to six. */
  readonly skills: readonly ChartSkill[];
}

/** Pay, outlook, preparation and up to `maxSkills` skills as parts of a sentence. */
export function factParts(
  words: ChartsWords,
  { pay, growth, preparation, skills }: CareerFacts,
  maxSkills: number,
): readonly string[] {
  const named = skills.slice(0, maxSkills);
  const yours = named.filter((skill) => skill.yours);
  const names = (list: readonly ChartSkill[]): string => words.list(list.map(({ name }) => name));
  const change = growth === undefined ? undefined : growthText(words, growth);
  return [
    payWords(words, pay),
    ...(change === undefined ? [] : [words.outlook.change(change.step, change.percent)]),
    ...(preparation === undefined ? [] : [words.preparation.part(words.preparation.steps[preparation])]),
    ...(named.length === 0 ? [] : [words.skills.part(names(named))]),
    ...(yours.length === 0 ? [] : [words.skills.yoursPart(names(yours))]),
  ];
}
