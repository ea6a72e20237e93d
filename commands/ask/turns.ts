import { SOFT_SKILL_CODES } from 'waymark-onet';
import type { Recognized } from '../../src/advice/recognize.ts';
import type { PersonalData, Services } from '../../src/app/services.ts';
import { asksMeaning, type Intent } from '../../src/advice/conversation/intent.ts';
import { wordsOf } from '../../src/advice/text/normalize.ts';
import { echo } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { noticeView } from '../../src/views/notices.ts';
import { careerName } from '../career/career-summary.ts';
import { compareRoute } from '../career/custom-ids.ts';
import { softSkillCodes } from '../skills/picks.ts';
import { fittingCareers, rankedCandidates } from './candidates.ts';
import { preparationSentence, paySentence } from './career-sentences.ts';
import { questionScreen } from './recognized.ts';
import { REPLIES } from './replies.ts';
import {
  careersView,
  NEW_CONVERSATION,
  withShown,
  listTurn,
  MAX_SHOWN,
  type ListContext,
  type Turn,
} from './listing.ts';
import { hardTimeTurn, leavingTurn, narrowedTurn, noteOn, storyTurn, type StoryContext } from './story.ts';

const MAX_EXCLUDED = 50;
/** The number of careers that an excluded topic finds first, which exclude their whole family. */
const MAX_FAMILY_HITS = 5;
/** The length of the prefix that the O*NET-SOC codes of a family share. */
const FAMILY_DIGITS = 5;
/** Shorter words do not refer to a career by its name. */
const MIN_NAME_LENGTH = 3;

export interface ConversationContext extends StoryContext {
  readonly saved: PersonalData['saved'];
  readonly userId: string;
}

/** Answers a message of a conversation. */
export async function answerTurn(
  context: ConversationContext,
  intent: Intent | undefined,
  recognized: Recognized,
): Promise<Turn> {
  const { services, locale, memory } = context;
  const t = sentencesFor(locale);
  const say = (sentence: string): Turn => ({ view: noticeView(sentence), memory });
  const ask = (sentence: string): Turn => ({ view: questionScreen(locale, sentence), memory });
  const sayForEach = (codes: readonly string[], sentence: typeof paySentence): Turn =>
    say(codes.map((code) => sentence(context, code)).join('\n') || t.ask.thatOne);
  const meaning = meaningOf(context);
  if (meaning !== undefined) return say(meaning);
  if (intent === undefined) return storyTurn(context, recognized);
  switch (intent.kind) {
    case 'hard-time':
      return recognized.skills.length > 0
        ? storyTurn(context, recognized)
        : (hardTimeTurn(context, recognized) ?? say(t.ask.hardTime));
    case 'start-over': {
      const fresh = { ...NEW_CONVERSATION, language: memory.language };
      return intent.rest === ''
        ? { view: questionScreen(locale, t.ask.startedOver), memory: undefined }
        : storyTurn({ ...context, memory: fresh }, recognized);
    }
    case 'language':
      return memory.careers.length === 0
        ? ask(t.ask.languageSwitched)
        : listTurn(context, memory.careers, t.ask.languageSwitched);
    case 'narrow':
      return !intent.only && (recognized.skills.length > 0 || recognized.careers[0]?.named === true)
        ? storyTurn(context, recognized)
        : narrowedTurn(context, intent.changes);
    case 'leave':
      return (
        (await leavingTurn(context, intent)) ??
        (intent.topic === '' ? undefined : hardTimeTurn(context, recognized)) ??
        answerTurn(context, intent.otherwise, recognized)
      );
    case 'without': {
      const excluded = [...(memory.excluded ?? []), ...(await excludedPrefixes(services, intent.topics))];
      const next = { ...memory, excluded: [...new Set(excluded)].slice(0, MAX_EXCLUDED) };
      return listTurn(
        { ...context, memory: next },
        rankedCandidates(services, next).slice(0, MAX_SHOWN),
        t.ask.withoutThose,
      );
    }
    case 'more': {
      const rest = rankedCandidates(services, memory).filter((code) => !memory.careers.includes(code));
      return listTurn(context, rest.slice(0, MAX_SHOWN), t.ask.others);
    }
    case 'back':
      return listTurn(
        { ...context, memory: { ...memory, narrowing: undefined } },
        memory.previous ?? memory.careers,
        t.ask.before,
      );
    case 'about':
      return aboutTurn(context, intent.topic);
    case 'pay-of': {
      const [code] = await bestMatches(services, [intent.topic]);
      return code === undefined
        ? say(t.ask.noneAbout(echo(intent.topic)))
        : { ...say(paySentence(context, code)), memory: { ...memory, careers: [code], focus: code } };
    }
    case 'compare-named': {
      const codes = (await bestMatches(services, intent.topics)).flatMap((code) => code ?? []);
      return compareTurn({ ...context, memory: withShown(memory, codes) }, [1, 2]);
    }
    case 'compare':
      return compareTurn(context, intent.places);
    case 'why':
      return sayForEach(referencedCareers(context), whySentence);
    case 'pay':
      return sayForEach(referencedCareers(context, intent.place), paySentence);
    case 'needs': {
      const [named] =
        intent.place === 0 && memory.focus === undefined ? await bestMatches(services, [intent.topic]) : [];
      const codes = named === undefined ? referencedCareers(context, intent.place) : [named];
      return sayForEach(codes, preparationSentence);
    }
    case 'why-one':
    case 'open': {
      const [code] = referencedCareers(context, intent.place);
      if (code === undefined) return say(t.ask.thatOne);
      const focused = { ...memory, focus: code };
      // The list stays the same, so that "the third one" keeps its meaning.
      return intent.kind === 'open'
        ? { ...listTurn(context, [code], ''), memory: focused }
        : { ...say(whySentence(context, code)), memory: focused };
    }
    case 'save':
      return saveTurn(context, intent.places);
    default: {
      const { sentence, asks } = REPLIES[intent.kind];
      return asks ? ask(t.ask[sentence]) : say(t.ask[sentence]);
    }
  }
}

/** Lists careers for a topic, from which later messages choose. */
async function aboutTurn(context: ConversationContext, topic: string): Promise<Turn> {
  const { services, locale, memory } = context;
  const t = sentencesFor(locale);
  const { verdict, hits } = await services.ownWords.search(topic);
  const codes = hits.map(({ code }) => code);
  for (const narrowing of [memory.narrowing, undefined]) {
    const next = { ...memory, narrowing };
    const found = fittingCareers(services, next, codes);
    if (verdict === 'none' || found.length < Math.min(MAX_SHOWN, codes.length)) continue;
    return listTurn(
      { ...context, memory: { ...next, skills: [], found: [...found] } },
      found.slice(0, MAX_SHOWN),
      [t.ask.about(echo(topic)), noteOn(t, narrowing ?? {}) ?? []].flat().join('\n'),
    );
  }
  return { view: noticeView(t.ask.noneAbout(echo(topic))), memory };
}

/** The careers that topics find, as prefixes of O*NET-SOC codes: whole families for the first ones. */
async function excludedPrefixes(
  { ownWords }: Services,
  topics: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(topics.map(async (topic) => ownWords.search(topic)));
  return found.flatMap(({ hits }) =>
    hits.map(({ code }, place) => (place < MAX_FAMILY_HITS ? code.slice(0, FAMILY_DIGITS) : code)),
  );
}

/** The first career for each topic; undefined if there is no exact match. */
const bestMatches = async (
  { ownWords }: Services,
  topics: readonly string[],
): Promise<(string | undefined)[]> =>
  Promise.all(
    topics.map(async (topic) => {
      const { verdict, hits } = await ownWords.search(topic);
      return verdict === 'exact' ? hits[0]?.code : undefined;
    }),
  );

/** The career at a place of the list, counted from 1; -1 is the last one. */
const careerAt = ({ careers }: Conversation, place: number): string | undefined =>
  careers[place > 0 ? place - 1 : careers.length - 1];

/** The careers that a message refers to: by place, by a word of the name, the last one mentioned, or all that are shown. */
function referencedCareers(
  { services, memory, text, locale }: ConversationContext,
  place = 0,
): readonly string[] {
  if (place !== 0) return [careerAt(memory, place) ?? []].flat();
  const words = wordsOf(text).filter((word) => word.length >= MIN_NAME_LENGTH);
  const named = memory.careers.find((code) => {
    const name = wordsOf(careerName({ services, locale }, code));
    return name.some((part) => part.length >= MIN_NAME_LENGTH && words.some((word) => part.startsWith(word)));
  });
  const one = named ?? memory.focus;
  return one === undefined ? memory.careers.slice(0, MAX_SHOWN) : [one];
}

/** Why a career was shown, as a sentence. */
function whySentence({ services, locale, memory }: ListContext, code: string): string {
  const t = sentencesFor(locale);
  const careers = services.careers();
  const name = careerName({ services, locale }, code);
  const leansOn = careers.fit.reasons(code, softSkillCodes(memory.skills))?.leansOn ?? [];
  return leansOn.length === 0 || memory.found?.includes(code) === true
    ? t.ask.whyWords(name)
    : t.ask.why(
        name,
        leansOn
          .slice(0, MAX_SHOWN)
          .map((skill) => t.skillName({ code: skill, title: careers.elementName(skill) })),
      );
}

/** The meaning of a skill, if the message asks about one by its name. */
function meaningOf({ services, locale, text }: ConversationContext): string | undefined {
  if (!asksMeaning(text)) return undefined;
  const t = sentencesFor(locale);
  const words = ` ${wordsOf(text).join(' ')} `;
  for (const code of SOFT_SKILL_CODES) {
    const name = t.skillName({ code, title: services.careers().elementName(code) });
    const description = t.softSkills[code]?.description;
    if (description !== undefined && words.includes(` ${wordsOf(name).join(' ')} `))
      return t.ask.meaning(name, description);
  }
  return undefined;
}

async function saveTurn(context: ConversationContext, places: readonly number[]): Promise<Turn> {
  const { services, saved, userId, locale, memory } = context;
  const t = sentencesFor(locale);
  const codes =
    places.length === 0
      ? referencedCareers(context).slice(0, 1)
      : places.flatMap((place) => careerAt(memory, place) ?? []);
  const [focus] = codes;
  if (focus === undefined) return { view: noticeView(t.ask.thatOne), memory };
  const { facts } = services.careers();
  const results = await Promise.all(
    codes.map(async (code) =>
      saved.save(userId, { code, title: facts.get(code)?.title ?? code, savedAt: services.now() }),
    ),
  );
  return {
    view: noticeView(
      results.every(({ ok }) => ok)
        ? t.ask.saved(codes.map((code) => careerName({ services, locale }, code)))
        : t.errors.notSaved,
    ),
    memory: { ...memory, focus },
  };
}

function compareTurn(context: ConversationContext, [one, other]: readonly [number, number]): Turn {
  const { memory, locale } = context;
  const [first, second] = [careerAt(memory, one), careerAt(memory, other)];
  if (first === undefined || second === undefined || first === second)
    return { view: noticeView(sentencesFor(locale).ask.thatOne), memory };
  const compareId = compareRoute.id({ codes: [first, second], back: '' });
  return { view: careersView(context, [first, second], '', { compareId }), memory };
}
