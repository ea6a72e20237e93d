import type { Locale } from 'discord-api-types/v10';
import type { AnswerMessage, DirectMessage } from '../../src/app/app.ts';
import type { PersonalData, Services } from '../../src/app/services.ts';
import { changeNarrowing, intentOf, type Intent } from '../../src/advice/dialogue/intent.ts';
import { fitsNarrowing } from '../../src/advice/preparation.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { View } from '../../src/components/view.ts';
import { guide } from '../../src/guide/guide.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { publicAnswerView, turnView } from '../../src/views/ask/turn.ts';
import { careerFactsWords } from '../../src/views/career/career-facts.ts';
import { compareRoute } from '../career/custom-ids.ts';
import { publishedFacts } from '../career/published-facts.ts';
import { narrowingWords } from '../skills/narrow.ts';
import { softSkillCodes } from '../skills/picked.ts';
import { formRoute, privateRoute } from './custom-ids.ts';
import {
  bestForSkills,
  careersFor,
  hear,
  heardScreen,
  localeOf,
  questionScreen,
  type Heard,
} from './heard.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';

/** Careers that an answer of a conversation shows. */
const SHOWN = 3;

type Memory = Conversation;

const NOTHING: Memory = { skills: [], careers: [] };

/** Answers direct messages at length, and mentions in a server with a way to go on privately. */
export const answerMessage: AnswerMessage<Services, PersonalData> = {
  direct: converse,
  async mention(services, text) {
    const { language } = await hear(services, text, localeFor('en'));
    return publicAnswer(localeFor(language), intentOf(text, 0));
  },
};

async function converse(
  services: Services,
  { conversations, saved }: PersonalData,
  { userId, channelId, text }: DirectMessage,
): Promise<View | undefined> {
  const read = await conversations.read(userId, channelId);
  const memory: Memory = (read.ok ? read.value : undefined) ?? NOTHING;
  const heard = await hear(services, text, localeFor(memory.language ?? 'en'));
  const intent = intentOf(text, memory.careers.length);
  const language = intent?.kind === 'language' ? intent.language : languageFor(heard, memory, text);
  const locale = localeFor(language);
  const turn = await reply(
    { services, saved, userId, locale, memory: { ...memory, language } },
    intent,
    heard,
  );
  if (turn.memory === undefined) await conversations.remove(userId, channelId);
  else await conversations.write(userId, channelId, turn.memory);
  return turn.view;
}

const localeFor = (language: 'en' | 'es'): Locale => localeOf(language, 'en-US' as Locale);

/** Few words tell little of their language: then the conversation goes on in the one it had. */
function languageFor(heard: Heard, memory: Memory, text: string): 'en' | 'es' {
  const words = text.trim().split(/\s+/).length;
  return words < 3 && memory.language !== undefined ? memory.language : heard.language;
}

/** Leads on to a private answer; somebody in need is helped at once. */
function publicAnswer(locale: Locale, intent: Intent | undefined): View {
  const { ask } = sentencesFor(locale);
  const sentence =
    intent?.kind === 'distress' ? ask.distress : intent?.kind === 'abuse' ? ask.calm : ask.privately;
  return publicAnswerView(sentencesFor(locale), { sentence, privateId: privateRoute.id({}) });
}

interface Turn {
  readonly view: View;
  /** What the next message may refer to; undefined forgets it. */
  readonly memory: Memory | undefined;
}

interface Setting {
  readonly services: Services;
  readonly saved: PersonalData['saved'];
  readonly userId: string;
  readonly locale: Locale;
  readonly memory: Memory;
}

async function reply(setting: Setting, intent: Intent | undefined, heard: Heard): Promise<Turn> {
  const { locale, memory } = setting;
  const t = sentencesFor(locale);
  const say = (sentence: string): Turn => ({ view: noticeView(sentence), memory });
  switch (intent?.kind) {
    case undefined:
      return story(setting, heard);
    case 'distress':
      return say(t.ask.distress);
    case 'abuse':
      return say(t.ask.calm);
    case 'thanks':
      return say(t.ask.thanks);
    case 'hello':
      return { view: questionScreen(locale, t.ask.hello), memory };
    case 'help':
      return { view: questionScreen(locale, t.ask.help), memory };
    case 'confused':
      return { view: questionScreen(locale, t.ask.help), memory };
    case 'start-over':
      return { view: questionScreen(locale, t.ask.startedOver), memory: undefined };
    case 'language':
      return memory.careers.length === 0
        ? { view: questionScreen(locale, t.ask.languageSwitched), memory }
        : show(setting, memory.careers, t.ask.languageSwitched);
    case 'narrow': {
      const narrowing = changeNarrowing(memory.narrowing ?? {}, intent.change);
      const next = { ...memory, narrowing };
      return show(
        { ...setting, memory: next },
        ranked(setting.services, next),
        t.ask.narrowed(narrowingWords(t, narrowing)),
      );
    }
    case 'without': {
      const { hits } = await setting.services.ownWords.search(intent.topic);
      const unwanted = hits.map(({ code }) => code);
      const families = new Set(unwanted.slice(0, 5).map((code) => code.slice(0, 5)));
      const excluded = setting.services
        .careers()
        .fit.codes.filter((code) => unwanted.includes(code) || families.has(code.slice(0, 5)));
      const next = {
        ...memory,
        excluded: [...new Set([...(memory.excluded ?? []), ...excluded])].slice(0, 50),
      };
      return show({ ...setting, memory: next }, ranked(setting.services, next), t.ask.withoutThose);
    }
    case 'about': {
      const found = await setting.services.ownWords.search(intent.topic);
      const codes = allowed(
        setting.services,
        memory,
        found.hits.map(({ code }) => code),
      );
      return found.verdict === 'none' || codes.length === 0
        ? say(t.ask.noneAbout(intent.topic))
        : show(setting, codes.slice(0, SHOWN), t.ask.about(intent.topic));
    }
    case 'why':
      return say(
        memory.careers
          .slice(0, SHOWN)
          .map((code) => why(setting, code))
          .join('\n'),
      );
    case 'why-one':
    case 'open':
    case 'save':
    case 'pay':
      return one(setting, intent.kind, intent.place);
    case 'compare':
      return compare(setting, intent.places);
  }
}

/** Skills and careers of a story; the careers shown are what the next message may refer to. */
function story({ services, locale, memory }: Setting, heard: Heard): Turn {
  const skills = heard.skills.map(({ code }) => code);
  const view = heardScreen(services, { heard, ticked: skills, locale });
  if (skills.length === 0 && heard.careers.length === 0) return { view, memory };
  const inWords = heard.careers.slice(0, SHOWN).map(({ code }) => code);
  const forSkills = skills.length === 0 ? [] : bestForSkills(services, skills);
  return {
    view,
    memory: {
      ...(memory.language && { language: memory.language }),
      skills,
      careers: [...new Set([...inWords, ...forSkills])],
    },
  };
}

/** The careers that fit what was heard, within what was asked for since. */
const ranked = (services: Services, memory: Memory): readonly string[] => {
  const skills = softSkillCodes(memory.skills);
  const codes =
    skills.length === 0
      ? memory.careers
      : services
          .careers()
          .fit.rank(skills)
          .map(({ code }) => code);
  return allowed(services, memory, codes).slice(0, SHOWN);
};

function allowed({ careers }: Services, { narrowing = {}, excluded = [] }: Memory, codes: readonly string[]) {
  const { facts } = careers();
  return codes.filter((code) => {
    const career = facts.get(code);
    return career !== undefined && !excluded.includes(code) && fitsNarrowing(career, narrowing);
  });
}

function show({ services, locale, memory }: Setting, codes: readonly string[], sentence: string): Turn {
  const t = sentencesFor(locale);
  if (codes.length === 0) return { view: noticeView(t.fit.emptyNarrowed), memory };
  return {
    view: turnView(t, {
      sentence,
      careers: careersFor(
        services,
        locale,
        codes.map((code) => ({ code })),
      ),
      againId: formRoute.id({ via: 'again' }),
      provenance: {
        source: 'local',
        release: services.careers().release,
        fetchedAt: new Date(services.now()),
      },
    }),
    memory: { ...memory, careers: [...codes] },
  };
}

/** The career at a place of the list, counted from 1; 0 and -1 are the last one. */
const at = ({ careers }: Memory, place: number): string | undefined =>
  place > 0 ? careers[place - 1] : careers.at(place === 0 ? 0 : -1);

const nameOf = (locale: Locale, code: string): string => guide(locale).get(code)?.name ?? code;

function why({ services, locale, memory }: Setting, code: string): string {
  const t = sentencesFor(locale);
  const careers = services.careers();
  const leansOn = careers.fit.reasons(code, softSkillCodes(memory.skills))?.leansOn ?? [];
  return leansOn.length === 0
    ? t.ask.whyWords(nameOf(locale, code))
    : t.ask.why(
        nameOf(locale, code),
        leansOn
          .slice(0, SHOWN)
          .map((skill) => t.skillName({ code: skill, title: careers.elementName(skill) })),
      );
}

async function one(
  setting: Setting,
  kind: 'why-one' | 'open' | 'save' | 'pay',
  place: number,
): Promise<Turn> {
  const { services, saved, userId, locale, memory } = setting;
  const t = sentencesFor(locale);
  const say = (sentence: string): Turn => ({ view: noticeView(sentence), memory });
  const code = at(memory, place);
  if (code === undefined) return say(t.ask.thatOne);
  switch (kind) {
    case 'why-one':
      return say(why(setting, code));
    case 'open':
      // Stays in the list: "the third one" still means what it meant.
      return { ...show(setting, [code], ''), memory };
    case 'pay': {
      const [pay] = careerFactsWords(t, {
        ...publishedFacts(services.careers(), code),
        growth: undefined,
        education: undefined,
        training: undefined,
      });
      return say(
        pay === undefined ? t.ask.payUnknown(nameOf(locale, code)) : t.ask.pays(nameOf(locale, code), pay),
      );
    }
    case 'save': {
      const title = services.careers().facts.get(code)?.title ?? code;
      const kept = await saved.save(userId, { code, title, savedAt: services.now() });
      return say(kept.ok ? t.ask.savedOne(nameOf(locale, code)) : t.errors.notSaved);
    }
  }
}

function compare({ services, locale, memory }: Setting, [one, other]: readonly [number, number]): Turn {
  const t = sentencesFor(locale);
  const [first, second] = [at(memory, one), at(memory, other)];
  if (first === undefined || second === undefined || first === second)
    return { view: noticeView(t.ask.thatOne), memory };
  return {
    view: turnView(t, {
      sentence: '',
      careers: careersFor(services, locale, [{ code: first }, { code: second }]),
      againId: formRoute.id({ via: 'again' }),
      compareId: compareRoute.id({ via: 'see', first, second, back: '' }),
      provenance: {
        source: 'local',
        release: services.careers().release,
        fetchedAt: new Date(services.now()),
      },
    }),
    memory,
  };
}
