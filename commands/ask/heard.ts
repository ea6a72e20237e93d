import type { Locale } from 'discord-api-types/v10';
import type { SoftSkillCode } from 'waymark-onet';
import { canBeginIn } from '../../src/advice/near-careers.ts';
import { withoutWishes } from '../../src/advice/dialogue/narrowing.ts';
import { inTurnByPreparation } from '../../src/advice/preparation.ts';
import type { View } from '../../src/components/view.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Services } from '../../src/app/services.ts';
import { heardView, notHeardView, type HeardCareer, type Path } from '../../src/views/ask/heard.ts';
import { searchModalRoute, nearRoute } from '../career/custom-ids.ts';
import { careerName, careerSummary } from '../career/career-summary.ts';
import { changeRoute } from '../skills/custom-ids.ts';
import { startRoute } from '../start/custom-ids.ts';
import { formRoute, tickRoute, useRoute } from './custom-ids.ts';

/** Careers named in the person's words that are shown, by themselves and above those for skills. */
const MAX_NAMED = 3;
const MAX_NAMED_WITH_SKILLS = 2;

/** Careers that the words lead to with less than this share of the best score are not said to be named. */
const MIN_SHARE = 0.3;
/** The best career for another part of the words comes before the second for the first part from this share on. */
const MIN_SHARE_OF_PART = 0.4;

/** What was heard in somebody's words: element ids of skills and O*NET-SOC codes of careers, with the words. */
export interface Heard {
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
export async function hear({ ownWords }: Services, text: string, locale: Locale): Promise<Heard> {
  const { language, skills: all } = await ownWords.skills(text, locale);
  const told = withoutWishes(text);
  const skills = told === text ? all : (await ownWords.skills(told, locale)).skills;
  const careers = await ownWords.careers(text);
  const best = careers[0]?.score ?? 0;
  const likely = careers.filter(({ score }) => score >= best * MIN_SHARE);
  const isFirst = likely.map(
    ({ at, score }, place) =>
      score >= best * MIN_SHARE_OF_PART && likely.findIndex((other) => other.at === at) === place,
  );
  const ofEach = likely.filter((_, place) => isFirst[place]);
  return { language, skills, careers: [...ofEach, ...likely.filter((_, place) => !isFirst[place])] };
}

/** The locale to answer in: that of the words, where the person's own has another language. */
export function localeOf(language: 'en' | 'es', locale: Locale): Locale {
  const own = locale.startsWith('es') ? 'es' : 'en';
  // Discord's own values for the two languages that Waymark speaks.
  return own === language ? locale : ((language === 'es' ? 'es-419' : 'en-US') as Locale);
}

/** The careers of one list as a screen shows them. */
export function careersFor(
  services: Services,
  locale: Locale,
  codes: readonly { readonly code: string; readonly quotes?: readonly string[] }[],
): HeardCareer[] {
  return codes.map(({ code, quotes = [] }) => ({ ...careerSummary({ services, locale }, code), quotes }));
}

/** The button that leads to careers near one. */
export const wayFrom = (services: Services, locale: Locale, code: string): Path => ({
  id: nearRoute.id({ from: code, back: '' }),
  from: careerName({ services, locale }, code),
});

/** Careers for skills that are shown. */
const MAX_FOR_SKILLS = 3;
/** They fit better than so many of all careers, in percent, where there are any. */
const MIN_SHARE_BEHIND = 60;

/**
 * Careers that fit these skills, one from each group of preparation, the best first, of those that `fits` takes: where
 * there are any, careers that one can begin in.
 */
export function bestForSkills(
  services: Services,
  skills: readonly SoftSkillCode[],
  fits: (code: string) => boolean = () => true,
): readonly string[] {
  const { usualFit, facts } = services.careers();
  const ranked = usualFit(skills).filter(({ code }) => fits(code));
  const beginnings = ranked.filter(({ code }) => canBeginIn(facts.get(code)));
  const good = beginnings.filter(({ betterThan }) => betterThan >= MIN_SHARE_BEHIND);
  const lists = [good, beginnings, ranked];
  const best = lists.find((list) => list.length > 0) ?? [];
  const shown = new Set(inTurnByPreparation(best, facts, MAX_FOR_SKILLS));
  return best.map(({ code }) => code).filter((code) => shown.has(code));
}

/** The careers named in the person's words that are shown. */
export const namedCareers = ({ skills, careers }: Heard): Heard['careers'] =>
  careers.slice(0, skills.length === 0 ? MAX_NAMED : MAX_NAMED_WITH_SKILLS);

interface Shown {
  readonly heard: Heard;
  readonly ticked: readonly SoftSkillCode[];
  readonly locale: Locale;
  readonly ofMessage?: boolean;
  readonly note?: string | undefined;
  /** Which careers for the skills may be shown; all without. */
  readonly fits?: (code: string) => boolean;
}

/** The skills and careers that were heard, or one question where nothing was. */
export function heardScreen(
  services: Services,
  { heard, ticked, locale, ofMessage = false, note, fits }: Shown,
): View {
  const t = sentencesFor(locale);
  if (heard.skills.length === 0 && heard.careers.length === 0) return questionScreen(locale, note);
  const { elementName, release } = services.careers();
  const offered = heard.skills.map(({ code }) => code);
  const inWords = namedCareers(heard);
  const named = new Set(inWords.map(({ code }) => code));
  const own = inWords.find((career) => career.own);
  const forSkills =
    ticked.length === 0 ? [] : bestForSkills(services, ticked, fits).filter((code) => !named.has(code));
  return heardView(t, {
    ofMessage,
    note,
    skills: heard.skills.map(({ code, quotes }) => ({
      code,
      name: t.skillName({ code, title: elementName(code) }),
      description: t.softSkills[code]?.description ?? '',
      quotes,
      ticked: ticked.includes(code),
    })),
    careersInWords: careersFor(services, locale, inWords),
    careersForSkills: careersFor(
      services,
      locale,
      forSkills.map((code) => ({ code })),
    ),
    tickId: tickRoute.id({ heard: offered }),
    useId: useRoute.id({ skills: ticked }),
    againId: formRoute.id({ via: 'again' }),
    listId: changeRoute.id({ narrowing: undefined }),
    path: own && wayFrom(services, locale, own.code),
    provenance: { source: 'local', release, fetchedAt: new Date(services.now()) },
  });
}

/** One question and the ways on, with a sentence before them where there is one. */
export const questionScreen = (locale: Locale, note?: string): View =>
  notHeardView(sentencesFor(locale), {
    note,
    formId: formRoute.id({ via: 'see' }),
    startId: startRoute.id({}),
    pickId: changeRoute.id({ narrowing: undefined }),
    searchId: searchModalRoute.id({}),
  });
