import type { SoftSkillCode } from 'waymark-onet';
import type { Careers } from './careers.ts';
import { withoutWishes } from './conversation/narrowing.ts';
import type { Fit } from './fit/fit.ts';
import type { OwnWords } from './own-words.ts';
import { inTurnByPreparation } from './preparation.ts';
import { preparationLevel } from './career-changes/preparation-step.ts';

/** The number of recognized careers that are shown, and the number together with those for skills. */
const MAX_RECOGNIZED = 3;
const MAX_SHOWN = 5;

/** Careers with less than this share of the best score are not recognized. */
const MIN_SHARE = 0.3;
/** The best career for another part of the text comes before the second one for the first part, from this share on. */
const MIN_SHARE_OF_PART = 0.4;
/** The least score if the text also shows skills: "hablar" is no work. */
const MIN_SCORE_BESIDE_SKILLS = 0.5;

/** What was recognized in a text: element ids of skills and O*NET-SOC codes of careers, with quotes. */
export interface Recognized {
  readonly language: 'en' | 'es';
  readonly skills: readonly { readonly code: SoftSkillCode; readonly quotes: readonly string[] }[];
  readonly careers: readonly {
    readonly code: string;
    readonly quotes: readonly string[];
    /** Whether the text names the work itself, rather than a topic. */
    readonly named: boolean;
    /** Whether it is work that the writer does or did. */
    readonly own: boolean;
  }[];
}

/** Recognizes skills and careers in a text. The best careers for each part of the text come first. */
export async function recognize(ownWords: OwnWords, text: string, locale?: string): Promise<Recognized> {
  const { language, skills: all } = await ownWords.skills(text, locale);
  const rest = withoutWishes(text);
  const skills = rest === text ? all : (await ownWords.skills(rest, locale)).skills;
  const least = skills.length === 0 ? 0 : MIN_SCORE_BESIDE_SKILLS;
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

/** The recognized careers that are shown. */
export const namedCareers = ({ careers }: Recognized): Recognized['careers'] =>
  careers.slice(0, MAX_RECOGNIZED);

/** The number of careers for skills, if there is space. */
const MAX_FOR_SKILLS = 3;
/** The least nearness of careers for skills to the work that the text names. */
const MIN_NEARNESS = 0.55;

interface ForSkills {
  /** The recognized careers, which are shown already. */
  readonly named?: Recognized['careers'];
  /** Which careers may be shown; by default all. */
  readonly fits?: ((code: string) => boolean) | undefined;
  readonly size?: number | undefined;
}

/**
 * Careers for recognized skills, best first, from each group of preparation in turn: those that suit (see `usualFit`), if
 * any. If the text names work, they are near it and take at most one more level of preparation.
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
