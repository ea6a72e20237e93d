import { normalizeInPlace, toSingleLine } from '../text/normalize.ts';
import { isOnlyNarrowing, narrowingChangesIn, type NarrowingChange } from './narrowing.ts';
import * as patterns from './patterns.ts';

/** The intent of a message in a conversation. A message without one is a story. */
export type Intent =
  | { readonly kind: (typeof SIMPLE)[number][1] | 'distress' | 'nothing-shown' | 'why' | 'more' | 'back' }
  /** `rest` is the rest of the message. */
  | { readonly kind: 'start-over'; readonly rest: string }
  /** "tell me about the second one": place 1 is the first, -1 the last one, 0 is not given. */
  | { readonly kind: 'open' | 'pay' | 'why-one'; readonly place: number }
  /** What a career requires: "do I need college for that?" `topic` is the rest of the message. */
  | { readonly kind: 'needs'; readonly place: number; readonly topic: string }
  | { readonly kind: 'save'; readonly places: readonly number[] }
  | { readonly kind: 'compare'; readonly places: readonly [number, number] }
  | { readonly kind: 'compare-named'; readonly topics: readonly [string, string] }
  /** `only`: the message says nothing else. */
  | { readonly kind: 'narrow'; readonly changes: readonly NarrowingChange[]; readonly only: boolean }
  /** "I want out of retail". If `topic` names no work, the intent is `otherwise`. `rest` is the rest of the message. */
  | {
      readonly kind: 'leave';
      readonly topic: string;
      readonly rest: string;
      readonly otherwise: Intent | undefined;
    }
  /** "not sales": excludes the careers that these words find. */
  | { readonly kind: 'without'; readonly topics: readonly string[] }
  /** "what about something with animals?"; "what does a pilot make?" */
  | { readonly kind: 'about' | 'pay-of'; readonly topic: string }
  | { readonly kind: 'language'; readonly language: 'en' | 'es' };

/** A longer message is a story. */
const MAX_WORDS = 18;
/** A message about leaving work may be longer. */
const MAX_LEAVING_WORDS = 40;
/** A message with only a place in a list: "the second one, please". */
const MAX_PLACE_WORDS = 4;
/** After careers were shown, one or two words are a topic. */
const MAX_BARE_WORDS = 2;
/** With more words besides "start over", the rest of a message is a story. */
const MIN_REST_WORDS = 7;

/** The places in a list that a message names, in its order: 1 is the first, -1 the last one. */
function placesIn(normalized: string): readonly number[] {
  return patterns.PLACES.map(([pattern, place]) => ({ at: normalized.search(pattern), place }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ place }) => place);
}

/** A text without a match of a pattern. */
const without = (text: string, { 0: match, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + match.length)}`;

const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/**
 * The intent of a message; undefined for a story. `shown` is the number of careers in the previous answer: without any, a
 * message cannot refer to them.
 */
export function intentOf(message: string, shown: number): Intent | undefined {
  const text = toSingleLine(message);
  const normalized = normalizeInPlace(text);
  if (patterns.DISTRESS.test(normalized) && !patterns.ABOUT_OTHERS.test(normalized))
    return { kind: 'distress' };
  const startOver = patterns.START_OVER.exec(normalized);
  if (startOver !== null && (startOver.index < 5 || wordCount(normalized) <= MAX_WORDS)) {
    const rest = without(text, startOver);
    return { kind: 'start-over', rest: wordCount(rest) > MIN_REST_WORDS ? rest.trim() : '' };
  }
  const words = wordCount(normalized);
  const otherwise = words > MAX_WORDS ? undefined : shortIntent(text, normalized, shown);
  if (words > MAX_LEAVING_WORDS) return otherwise;
  for (const pattern of patterns.LEAVING) {
    const match = pattern.exec(normalized);
    const topic = written(text, match);
    if (match === null || topic === undefined) continue;
    return { kind: 'leave', topic, rest: without(text, match), otherwise };
  }
  return patterns.CHANGING.test(normalized) ? { kind: 'leave', topic: '', rest: text, otherwise } : otherwise;
}

function shortIntent(text: string, normalized: string, shown: number): Intent | undefined {
  const simple = SIMPLE.find(([pattern]) => pattern.test(normalized));
  if (simple) return { kind: simple[1] };
  if (patterns.SPANISH.test(normalized)) return { kind: 'language', language: 'es' };
  if (patterns.ENGLISH.test(normalized)) return { kind: 'language', language: 'en' };
  const named = intentWithName(text, normalized);
  if (named !== undefined) return named;
  if (shown > 0) return intentOnList(text, normalized);
  if (isOnlyNarrowing(normalized))
    return { kind: 'narrow', changes: narrowingChangesIn(normalized), only: true };
  return refersToList(normalized) ? { kind: 'nothing-shown' } : undefined;
}

/** Whether a message is only about a list of careers: "the second one", "others", "compare the first two", "why?". */
function refersToList(normalized: string): boolean {
  if (placesIn(normalized).length === 0)
    return wordCount(normalized) <= MAX_PLACE_WORDS && ABOUT_LIST.some((each) => each.test(normalized));
  if (patterns.OF_LIST.test(normalized)) return true;
  const rest = patterns.PLACES.reduce((text, [place]) => text.replace(place, ' '), normalized);
  return rest.replaceAll(patterns.ASKING, ' ').trim() === '';
}

/** Whole messages about a list. */
const ABOUT_LIST = [patterns.MORE, patterns.BACK, patterns.WHY_ALONE];

const SIMPLE = [
  [patterns.ABUSE, 'abuse'],
  [patterns.REASSURED, 'reassured'],
  [patterns.HARD_TIME, 'hard-time'],
  [patterns.THANKS, 'thanks'],
  [patterns.HELLO, 'hello'],
  [patterns.PRIVACY, 'privacy'],
  [patterns.WHO, 'who'],
  [patterns.HELP, 'help'],
  [patterns.PROMPT, 'prompt'],
  [patterns.CONFUSED, 'confused'],
  [patterns.NEXT, 'next'],
  [patterns.SOFT_SKILLS, 'soft-skills'],
] as const;

/** A group of a match as the person wrote it. */
function written(text: string, match: RegExpExecArray | null, group = 'topic'): string | undefined {
  const place = match?.indices?.groups?.[group];
  return place && text.slice(...place).trim();
}

/** An intent with the name of a career. */
function intentWithName(text: string, normalized: string): Intent | undefined {
  const named = patterns.COMPARE_NAMED.exec(normalized);
  const [one, other] = [written(text, named, 'one'), written(text, named, 'other')];
  if (one !== undefined && other !== undefined && placesIn(normalized).length === 0)
    return { kind: 'compare-named', topics: [one, other] };
  const paid = patterns.PAY_OF.exec(normalized);
  const of = written(text, paid, 'of') ?? written(text, paid, 'de');
  return of === undefined ? undefined : { kind: 'pay-of', topic: of };
}

/** An intent that refers to the careers of the previous answer. */
function intentOnList(text: string, normalized: string): Intent | undefined {
  const places = placesIn(normalized);
  const [first = 0, second] = places;
  const both = patterns.BOTH.test(normalized);
  if (patterns.COMPARE.test(normalized)) {
    return {
      kind: 'compare',
      places: both || second === undefined ? [1, first > 1 && !both ? first : 2] : [first, second],
    };
  }
  if (patterns.BACK.test(normalized)) return { kind: 'back' };
  if (patterns.PAY.test(normalized)) return { kind: 'pay', place: first };
  const needs = patterns.NEEDS.exec(normalized);
  if (needs !== null) {
    const topic = without(text, needs)
      .replaceAll(/[^\p{L}\s]|(?<!\p{L})(?:ah[ií]|there|that|esto|eso|esa|de)(?!\p{L})/giu, ' ')
      .trim();
    return { kind: 'needs', place: first, topic };
  }
  const missed = written(text, patterns.WHY_NOT.exec(normalized));
  if (missed !== undefined) return { kind: 'about', topic: missed };
  if (patterns.BORING.test(normalized) || patterns.MORE.test(normalized)) return { kind: 'more' };
  if (patterns.WHY.test(normalized)) return first === 0 ? { kind: 'why' } : { kind: 'why-one', place: first };
  if (patterns.SAVE.test(normalized)) return { kind: 'save', places: both ? [1, 2] : places };
  const changes = narrowingChangesIn(normalized);
  if (changes.length > 0) return { kind: 'narrow', changes, only: isOnlyNarrowing(normalized) };
  const topics = excludedTopics(text, normalized);
  if (topics.length > 0) return { kind: 'without', topics };
  if (first !== 0 && (patterns.OPEN.test(normalized) || wordCount(normalized) <= MAX_PLACE_WORDS))
    return { kind: 'open', place: first };
  const about =
    patterns.ABOUT_PLACE.exec(normalized) ??
    patterns.ABOUT.exec(normalized) ??
    patterns.ABOUT_NAMED.exec(normalized);
  const topic = written(text, about);
  if (topic !== undefined) return { kind: 'about', topic };
  if (patterns.OPEN.test(normalized) && patterns.IT.test(normalized)) return { kind: 'open', place: 0 };
  return wordCount(normalized) <= MAX_BARE_WORDS && /^[a-z' ]+$/.test(normalized)
    ? { kind: 'about', topic: text }
    : undefined;
}

/** The topics that a message excludes. */
function excludedTopics(text: string, normalized: string): readonly string[] {
  const list = written(text, patterns.WITHOUT.exec(normalized) ?? patterns.WITHOUT_AFTER.exec(normalized));
  if (list === undefined || patterns.NO_TOPIC.test(normalizeInPlace(list))) return [];
  return list
    .split(/[,;]| (?:and|or|nor|ni|y|o) /)
    .map((part) => part.trim().replaceAll(new RegExp(patterns.TOPIC_EDGES, 'gi'), '').trim())
    .filter((part) => part.length > 1 && !patterns.NO_TOPIC.test(normalizeInPlace(part)));
}

/** Whether a text asks what something means, or why the bot said it. */
export const asksMeaning = (text: string): boolean =>
  patterns.MEANING.test(normalizeInPlace(toSingleLine(text)));

/** Whether a text is no story but a greeting, thanks, a question about the bot, abuse or distress. */
export function isSmallTalk(text: string): boolean {
  const first = intentOf(text, 0);
  const intent = first?.kind === 'leave' ? first.otherwise : first;
  if (intent?.kind === 'start-over') return intent.rest === '';
  return intent !== undefined && intent.kind !== 'hard-time';
}
