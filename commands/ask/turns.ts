import { SOFT_SKILL_CODES } from 'waymark-onet';
import type { Recognized } from '../../src/advice/recognize.ts';
import type { PersonalData, Services } from '../../src/app/services.ts';
import { asksMeaning, type Intent } from '../../src/advice/dialogue/intent.ts';
import { echo } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { noticeView } from '../../src/views/notices.ts';
import { careerName } from '../career/career-summary.ts';
import { compareRoute } from '../career/custom-ids.ts';
import { softSkillCodes } from '../skills/picks.ts';
import { allowed, ranked } from './candidates.ts';
import { needs, pays } from './career-sentences.ts';
import { questionScreen } from './recognized.ts';
import { careersTurn, NOTHING, remember, show, SHOWN, type Turn } from './listing.ts';
import { afterHardTime, leave, narrowed, noteOn, story, type StoryContext } from './story.ts';

const MAX_EXCLUDED = 50;
/** Of so many of the careers that a word finds the whole family is meant. */
const MEANT = 5;
/** A family has these first characters of the O*NET-SOC code in common. */
const FAMILY_DIGITS = 5;
/** Shorter words do not name a career that was shown. */
const MIN_NAMING = 3;

export interface Setting extends StoryContext {
  readonly saved: PersonalData['saved'];
  readonly userId: string;
}

/** The answer to a message of a conversation. */
export async function turnOf(
  setting: Setting,
  intent: Intent | undefined,
  recognized: Recognized,
): Promise<Turn> {
  const { services, locale, memory } = setting;
  const t = sentencesFor(locale);
  const say = (sentence: string): Turn => ({ view: noticeView(sentence), memory });
  const ask = (sentence: string): Turn => ({ view: questionScreen(locale, sentence), memory });
  const meaning = meaningOf(setting);
  if (meaning !== undefined) return say(meaning);
  switch (intent?.kind) {
    case undefined:
      return story(setting, recognized);
    case 'distress':
      return say(t.ask.distress);
    case 'reassured':
      return say(t.ask.reassured);
    case 'hard-time':
      return recognized.skills.length > 0
        ? story(setting, recognized)
        : (afterHardTime(setting, recognized) ?? say(t.ask.hardTime));
    case 'abuse':
      return say(t.ask.calm);
    case 'thanks':
      return say(t.ask.thanks);
    case 'hello':
      return ask(t.ask.hello);
    case 'who':
      return ask(t.ask.who);
    case 'privacy':
      return ask(t.ask.kept);
    case 'prompt':
      return ask(t.ask.prompt);
    case 'soft-skills':
      return ask(t.ask.softSkills);
    case 'nothing-shown':
      return ask(t.ask.nothingShown);
    case 'next':
      return say(t.ask.next);
    case 'help':
    case 'confused':
      return ask(t.ask.help);
    case 'start-over': {
      const fresh: Conversation = {
        ...NOTHING,
        ...(memory.language && { language: memory.language }),
      };
      return intent.rest === ''
        ? { view: questionScreen(locale, t.ask.startedOver), memory: undefined }
        : story({ ...setting, memory: fresh }, recognized);
    }
    case 'language':
      return memory.careers.length === 0
        ? ask(t.ask.languageSwitched)
        : show(setting, memory.careers, t.ask.languageSwitched);
    case 'narrow':
      return !intent.only && (recognized.skills.length > 0 || recognized.careers[0]?.named === true)
        ? story(setting, recognized)
        : narrowed(setting, intent.changes);
    case 'leave':
      return (
        (await leave(setting, intent)) ??
        (intent.topic === '' ? undefined : afterHardTime(setting, recognized)) ??
        turnOf(setting, intent.otherwise, recognized)
      );
    case 'without': {
      const excluded = [...(memory.excluded ?? []), ...(await prefixesOf(services, intent.topics))];
      const next = { ...memory, excluded: [...new Set(excluded)].slice(0, MAX_EXCLUDED) };
      return show({ ...setting, memory: next }, ranked(services, next).slice(0, SHOWN), t.ask.withoutThose);
    }
    case 'more': {
      const rest = ranked(services, memory).filter((code) => !memory.careers.includes(code));
      return show(setting, rest.slice(0, SHOWN), t.ask.others);
    }
    case 'back':
      return show(
        { ...setting, memory: { ...memory, narrowing: undefined } },
        memory.previous ?? memory.careers,
        t.ask.before,
      );
    case 'about':
      return about(setting, intent.topic);
    case 'pay-of': {
      const [code] = await firstFor(services, [intent.topic]);
      return code === undefined
        ? say(t.ask.noneAbout(echo(intent.topic)))
        : { ...say(pays(setting, code)), memory: { ...memory, careers: [code], focus: code } };
    }
    case 'compare-named': {
      const [first, second] = await firstFor(services, intent.topics);
      return compare(
        {
          ...setting,
          memory: remember(
            memory,
            [first, second].flatMap((code) => code ?? []),
          ),
        },
        [1, 2],
      );
    }
    case 'compare':
      return compare(setting, intent.places);
    case 'why':
      return say(
        meant(setting)
          .map((code) => why(setting, code))
          .join('\n'),
      );
    case 'pay':
      return say(
        meant(setting, intent.place)
          .map((code) => pays(setting, code))
          .join('\n') || t.ask.thatOne,
      );
    case 'needs': {
      const [named] =
        intent.place === 0 && memory.focus === undefined ? await firstFor(services, [intent.topic]) : [];
      const codes = named === undefined ? meant(setting, intent.place) : [named];
      return say(codes.map((code) => needs(setting, code)).join('\n') || t.ask.thatOne);
    }
    case 'why-one':
    case 'open': {
      const [code] = meant(setting, intent.place);
      if (code === undefined) return say(t.ask.thatOne);
      const focused = { ...memory, focus: code };
      // Stays in the list: "the third one" still means what it meant.
      return intent.kind === 'open'
        ? { ...show(setting, [code], ''), memory: focused }
        : { ...say(why(setting, code)), memory: focused };
    }
    case 'save':
      return save(setting, intent.places);
  }
}

/** Careers for a topic; from then on the list is about it. */
async function about(setting: Setting, topic: string): Promise<Turn> {
  const { services, locale, memory } = setting;
  const t = sentencesFor(locale);
  const { verdict, hits } = await services.ownWords.search(topic);
  const codes = hits.map(({ code }) => code);
  for (const narrowing of [memory.narrowing, undefined]) {
    const next = { ...memory, narrowing };
    const found = allowed(services, next, codes);
    if (verdict === 'none' || found.length < Math.min(SHOWN, codes.length)) continue;
    return show(
      { ...setting, memory: { ...next, skills: [], found: [...found] } },
      found.slice(0, SHOWN),
      [t.ask.about(echo(topic)), noteOn(t, narrowing ?? {}) ?? []].flat().join('\n'),
    );
  }
  return { view: noticeView(t.ask.noneAbout(echo(topic))), memory };
}

/** The families of careers that topics name, and single careers: each as the beginning of O*NET-SOC codes. */
async function prefixesOf({ ownWords }: Services, topics: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(topics.map(async (topic) => ownWords.search(topic)));
  return found.flatMap(({ hits }) =>
    hits.map(({ code }, place) => (place < MEANT ? code.slice(0, FAMILY_DIGITS) : code)),
  );
}

/** The career that each topic finds first. */
const firstFor = async ({ ownWords }: Services, topics: readonly string[]): Promise<(string | undefined)[]> =>
  Promise.all(
    topics.map(async (topic) => {
      const { verdict, hits } = await ownWords.search(topic);
      return verdict === 'exact' ? hits[0]?.code : undefined;
    }),
  );

/** The career at a place of the list, counted from 1; -1 is the last one. */
const at = ({ careers }: Conversation, place: number): string | undefined =>
  careers[place > 0 ? place - 1 : careers.length - 1];

/** What a message speaks of: a place, a shown career by a word of its name, the last one meant, or all that is shown. */
function meant({ services, memory, text, locale }: Setting, place = 0): readonly string[] {
  if (place !== 0) return [at(memory, place) ?? []].flat();
  const words = wordsOf(text).filter((word) => word.length >= MIN_NAMING);
  const named = memory.careers.find((code) => {
    const name = wordsOf(careerName({ services, locale }, code));
    return name.some((part) => part.length >= MIN_NAMING && words.some((word) => part.startsWith(word)));
  });
  const one = named ?? memory.focus;
  return one === undefined ? memory.careers.slice(0, SHOWN) : [one];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? [];

function why({ services, locale, memory }: Setting, code: string): string {
  const t = sentencesFor(locale);
  const careers = services.careers();
  const leansOn = careers.fit.reasons(code, softSkillCodes(memory.skills))?.leansOn ?? [];
  return leansOn.length === 0 || memory.found?.includes(code) === true
    ? t.ask.whyWords(careerName({ services, locale }, code))
    : t.ask.why(
        careerName({ services, locale }, code),
        leansOn
          .slice(0, SHOWN)
          .map((skill) => t.skillName({ code: skill, title: careers.elementName(skill) })),
      );
}

/** What a skill means, where the message asks about one by its name. */
function meaningOf({ services, locale, text }: Setting): string | undefined {
  if (!asksMeaning(text)) return undefined;
  const t = sentencesFor(locale);
  const asked = ` ${wordsOf(text).join(' ')} `;
  for (const code of SOFT_SKILL_CODES) {
    const name = t.skillName({ code, title: services.careers().elementName(code) });
    const description = t.softSkills[code]?.description;
    if (description !== undefined && asked.includes(` ${wordsOf(name).join(' ')} `))
      return t.ask.meaning(name, description);
  }
  return undefined;
}

async function save(setting: Setting, places: readonly number[]): Promise<Turn> {
  const { services, saved, userId, locale, memory } = setting;
  const t = sentencesFor(locale);
  const codes =
    places.length === 0 ? meant(setting).slice(0, 1) : places.flatMap((place) => at(memory, place) ?? []);
  const [focus] = codes;
  if (focus === undefined) return { view: noticeView(t.ask.thatOne), memory };
  const { facts } = services.careers();
  const kept = await Promise.all(
    codes.map(async (code) =>
      saved.save(userId, { code, title: facts.get(code)?.title ?? code, savedAt: services.now() }),
    ),
  );
  return {
    view: noticeView(
      kept.every(({ ok }) => ok)
        ? t.ask.saved(codes.map((code) => careerName({ services, locale }, code)))
        : t.errors.notSaved,
    ),
    memory: { ...memory, focus },
  };
}

function compare(setting: Setting, [one, other]: readonly [number, number]): Turn {
  const { memory, locale } = setting;
  const [first, second] = [at(memory, one), at(memory, other)];
  if (first === undefined || second === undefined || first === second)
    return { view: noticeView(sentencesFor(locale).ask.thatOne), memory };
  const compareId = compareRoute.id({ codes: [first, second], back: '' });
  return { view: careersTurn(setting, [first, second], '', { compareId }), memory };
}
