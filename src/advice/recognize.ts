import type { SoftSkillCode } from 'waymark-onet';
import type { Careers } from './careers.ts';
import { withoutWishes } from './dialogue/narrowing.ts';
import type { Fit } from './fit.ts';
import type { OwnWords } from './own-words.ts';
import { inTurnByPreparation } from './preparation.ts';
import { preparationLevel } from './steps.ts';

/** Careers in the person's words that are shown, and with them those for skills. */
const MAX_NAMED = 3;
const MAX_SHOWN = 5;

/** Careers that the words lead to with less than this share of the best score are not said to be named. */
const MIN_SHARE = 0.3;
/** The best career for another part of the words comes before the second for the first part from this share on. */
const MIN_SHARE_OF_PART = 0.4;
/** What less points to is not said to be named where the words show skills: "hablar" is no work. */
const MIN_BESIDE_SKILLS = 0.5;

/** What was recognized in somebody's words: element ids of skills and O*NET-SOC codes of careers, with the words. */
export interface Recognized {
  /** The language of the words. */
  readonly language: 'en' | 'es';
  readonly skills: readonly { readonly code: SoftSkillCode; readonly quotes: readonly string[] }[];
  readonly careers: readonly {
    readonly code: string;
    readonly quotes: readonly string[];
    /** Whether the words name this work itself, and not only what has to do with it. */
    readonly named: boolean;
    /** Whether it is what the writer does or did. */
    readonly own: boolean;
  }[];
}

/** Reads somebody's words; nothing of them is kept. Of careers, those for each part of the words come before others. */
export async function recognize(ownWords: OwnWords, text: string, locale?: string): Promise<Recognized> {
  const { language, skills: all } = await ownWords.skills(text, locale);
  const told = withoutWishes(text);
  const skills = told === text ? all : (await ownWords.skills(told, locale)).skills;
  const least = skills.length === 0 ? 0 : MIN_BESIDE_SKILLS;
  const careers = (await ownWords.careers(text)).filter(({ score }) => score >= least);
  const best = careers[0]?.score ?? 0;
  const likely = careers.filter(({ score }) => score >= best * MIN_SHARE);
  const isFirst = likely.map(
    ({ at, score }, place) =>
      score >= best * MIN_SHARE_OF_PART && likely.findIndex((other) => other.at === at) === place,
  );
  const ofEach = likely.filter((_, place) => isFirst[place]);
  return { language, skills, careers: [...ofEach, ...likely.filter((_, place) => !isFirst[place])] };
}

/** The careers in the person's words that are shown. */
export const namedCareers = ({ careers }: Recognized): Recognized['careers'] => careers.slice(0, MAX_NAMED);

/** Careers for skills that are shown where there is room. */
const MAX_FOR_SKILLS = 3;
/** Careers that are less near to the work which somebody names are another world. */
const MIN_NEARNESS = 0.55;

interface ForSkills {
  /** Careers in the words, which are shown already. */
  readonly named?: Recognized['careers'];
  /** Which careers may be shown; all without. */
  readonly fits?: ((code: string) => boolean) | undefined;
  readonly size?: number | undefined;
}

/**
 * Careers for skills in somebody's words, the best first, from each group of preparation in turn: those that suit (see
 * `usualFit`), where there are any. Beside work that the words name they are near it, and take at most one step of
 * preparation from it.
 */
export function careersForSkills(
  { usualFit, facts, nearness }: Pick<Careers, 'usualFit' | 'facts' | 'nearness'>,
  skills: readonly SoftSkillCode[],
  {
    named = [],
    fits = () => true,
    size = Math.min(MAX_FOR_SKILLS, MAX_SHOWN - named.length),
  }: ForSkills = {},
): readonly string[] {
  const shown = new Set(named.map(({ code }) => code));
  const ranked = usualFit(skills).filter(({ code }) => !shown.has(code) && fits(code));
  const suiting = ranked.filter(({ suits }) => suits);
  const work = named.find((career) => career.named)?.code;
  const level = (code: string): number => preparationLevel(facts.get(code) ?? { code, title: '' }) ?? 0;
  const isNear = ({ code }: Fit): boolean =>
    work !== undefined &&
    (nearness().between(work, code) ?? 0) >= MIN_NEARNESS &&
    level(code) <= level(work) + 1;
  const best = [suiting.filter(isNear), suiting, ranked].find((list) => list.length > 0) ?? [];
  const chosen = new Set(inTurnByPreparation(best, facts, size));
  return best.map(({ code }) => code).filter((code) => chosen.has(code));
}
