import type { Locale } from 'discord-api-types/v10';
import type { SoftSkillCode } from 'waymark-onet';
import { careersForSkills, namedCareers, type Recognized } from '../../src/advice/recognize.ts';
import type { View } from '../../src/components/view.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Services } from '../../src/app/services.ts';
import {
  recognizedView,
  questionView,
  type ListedCareer,
  type Path,
} from '../../src/views/ask/recognized.ts';
import { searchModalRoute, nearRoute } from '../career/custom-ids.ts';
import { careerName, careerSummary } from '../career/career-summary.ts';
import { changeRoute } from '../skills/custom-ids.ts';
import { startRoute } from '../start/custom-ids.ts';
import { formRoute, tickRoute, useRoute } from './custom-ids.ts';

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
): ListedCareer[] {
  return codes.map(({ code, quotes = [] }) => ({ ...careerSummary({ services, locale }, code), quotes }));
}

/** The button that leads to careers near one. */
export const pathButton = (services: Services, locale: Locale, code: string): Path => ({
  id: nearRoute.id({ from: code, back: '' }),
  from: careerName({ services, locale }, code),
});

interface Shown {
  readonly recognized: Recognized;
  readonly ticked: readonly SoftSkillCode[];
  readonly locale: Locale;
  readonly ofMessage?: boolean;
  readonly note?: string | undefined;
  /** Which careers for the skills may be shown; all without. */
  readonly fits?: (code: string) => boolean;
}

/** The skills and careers that were recognized, or one question where nothing was. */
export function recognizedScreen(
  services: Services,
  { recognized, ticked, locale, ofMessage = false, note, fits }: Shown,
): View {
  const t = sentencesFor(locale);
  if (recognized.skills.length === 0 && recognized.careers.length === 0) return questionScreen(locale, note);
  const { elementName, release } = services.careers();
  const offered = recognized.skills.map(({ code }) => code);
  const inWords = namedCareers(recognized);
  const own = inWords.find((career) => career.own);
  const forSkills = careersForSkills(services.careers(), ticked, { named: inWords, fits });
  return recognizedView(t, {
    ofMessage,
    note,
    skills: recognized.skills.map(({ code, quotes }) => ({
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
    tickId: tickRoute.id({ offered }),
    useId: useRoute.id({ skills: ticked }),
    againId: formRoute.id({ via: 'again' }),
    listId: changeRoute.id({ narrowing: undefined }),
    path: own && pathButton(services, locale, own.code),
    provenance: { source: 'local', release, fetchedAt: new Date(services.now()) },
  });
}

/** One question and the ways on, with a sentence before them where there is one. */
export const questionScreen = (locale: Locale, note?: string): View =>
  questionView(sentencesFor(locale), {
    note,
    formId: formRoute.id({ via: 'see' }),
    startId: startRoute.id({}),
    pickId: changeRoute.id({ narrowing: undefined }),
    searchId: searchModalRoute.id({}),
  });
