import type { Locale } from 'discord-api-types/v10';
import type { SoftSkillCode } from 'waymark-onet';
import { careersForSkills, namedCareers, type Recognized } from '../../src/advice/recognize.ts';
import type { View } from '../../src/components/view.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Services } from '../../src/app/services.ts';
import { recognizedView, questionView, type Path } from '../../src/views/ask/recognized.ts';
import { searchModalRoute, nearRoute } from '../career/custom-ids.ts';
import { careerName, careerSummary } from '../career/career-summary.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { changeRoute } from '../skills/custom-ids.ts';
import { startRoute } from '../start/custom-ids.ts';
import { formRoute, tickRoute, useRoute } from './custom-ids.ts';

/** The locale of an answer in the language of the words: the person's own, if it has this language. */
export function localeOf(language: 'en' | 'es', locale: Locale): Locale {
  const own = locale.startsWith('es') ? 'es' : 'en';
  return own === language ? locale : ((language === 'es' ? 'es-419' : 'en-US') as Locale);
}

/** The button that shows the careers near one. */
export const pathButton = (services: Services, locale: Locale, code: string): Path => ({
  id: nearRoute.id({ from: code, back: '' }),
  from: careerName({ services, locale }, code),
});

interface RecognizedOptions {
  readonly recognized: Recognized;
  readonly ticked: readonly SoftSkillCode[];
  readonly locale: Locale;
  readonly ofMessage?: boolean;
  readonly note?: string | undefined;
  /** Which careers for the skills may be shown; by default all. */
  readonly fits?: (code: string) => boolean;
}

/** The recognized skills and careers, or the question if there are none. */
export function recognizedScreen(
  services: Services,
  { recognized, ticked, locale, ofMessage = false, note, fits }: RecognizedOptions,
): View {
  const t = sentencesFor(locale);
  if (recognized.skills.length === 0 && recognized.careers.length === 0) return questionScreen(locale, note);
  const { elementName } = services.careers();
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
    careersInWords: inWords.map(({ code, quotes }) => ({
      ...careerSummary({ services, locale }, code),
      quotes,
    })),
    careersForSkills: forSkills.map((code) => ({ ...careerSummary({ services, locale }, code), quotes: [] })),
    tickId: tickRoute.id({ offered }),
    useId: useRoute.id({ skills: ticked }),
    againId: formRoute.id({ via: 'again' }),
    listId: changeRoute.id({ narrowing: undefined }),
    path: own && pathButton(services, locale, own.code),
    provenance: careersProvenance({ services }),
  });
}

/** The question with buttons to continue. `note` replaces the sentence below the question. */
export const questionScreen = (locale: Locale, note?: string): View =>
  questionView(sentencesFor(locale), {
    note,
    formId: formRoute.id({ via: 'see' }),
    startId: startRoute.id({}),
    pickId: changeRoute.id({ narrowing: undefined }),
    searchId: searchModalRoute.id({}),
  });
