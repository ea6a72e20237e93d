import { fold, tidy } from './fold.ts';
import { narrowingChangesIn, saysOnlyNarrowing, type NarrowingChange } from './narrowing.ts';
import * as said from './patterns.ts';

/** What somebody means by a message in a conversation. Everything that is none of these is a story to read. */
export type Intent =
  | {
      readonly kind:
        | 'distress'
        | 'reassured'
        | 'hard-time'
        | 'abuse'
        | 'thanks'
        | 'hello'
        | 'who'
        | 'privacy'
        | 'help'
        | 'prompt'
        | 'confused'
        | 'next'
        | 'soft-skills'
        | 'nothing-shown'
        | 'why'
        | 'more'
        | 'back';
    }
  /** Anew; with what else the message tells. */
  | { readonly kind: 'start-over'; readonly rest: string }
  /** "tell me about the second one", "do I need college for that": place 1 is the first, -1 the last one, 0 not said. */
  | { readonly kind: 'open' | 'pay' | 'why-one'; readonly place: number }
  /** What one needs to get in; `topic` is what else the message says. */
  | { readonly kind: 'needs'; readonly place: number; readonly topic: string }
  | { readonly kind: 'save'; readonly places: readonly number[] }
  | { readonly kind: 'compare'; readonly places: readonly [number, number] }
  | { readonly kind: 'compare-named'; readonly topics: readonly [string, string] }
  /** With `only`, nothing else is told. */
  | { readonly kind: 'narrow'; readonly changes: readonly NarrowingChange[]; readonly only: boolean }
  /** "I want out of retail": if `topic` names no work, `otherwise` is meant. `rest` is what else the message tells. */
  | {
      readonly kind: 'leave';
      readonly topic: string;
      readonly rest: string;
      readonly otherwise: Intent | undefined;
    }
  /** "not sales": careers that these words find are left out. */
  | { readonly kind: 'without'; readonly topics: readonly string[] }
  /** "what about something with animals?"; "what does a pilot make?" */
  | { readonly kind: 'about' | 'pay-of'; readonly topic: string }
  | { readonly kind: 'language'; readonly language: 'en' | 'es' };

/** A conversational message is short; a longer one is a story, whatever words it holds. */
const MAX_WORDS = 18;
/** A text that names work to get away from may be longer. */
const MAX_LEAVING_WORDS = 40;
/** "the second one, please": so few words name a place in a list and nothing else. */
const MAX_PLACE_WORDS = 4;
/** A bare word or two after careers were shown ask for careers with it. */
const MAX_BARE_WORDS = 2;
/** So many words beside "start over" are a story of their own. */
const MIN_REST_WORDS = 7;

/** The places that a message names, in its order: -1 is the last. */
function placesIn(folded: string): readonly number[] {
  return said.PLACES.map(([pattern, place]) => ({ at: folded.search(pattern), place }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ place }) => place);
}

const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;

/**
 * What a message means in a conversation; undefined for a story, which is read for skills. `shown` says how many careers
 * were shown just before: without any, a message that would refer to them is a story too.
 */
export function intentOf(text: string, shown: number): Intent | undefined {
  const tidied = tidy(text);
  const folded = fold(tidied);
  if (said.DISTRESS.test(folded) && !said.OF_OTHERS.test(folded)) return { kind: 'distress' };
  const startOver = said.START_OVER.exec(folded);
  if (startOver !== null && (startOver.index < 5 || wordCount(folded) <= MAX_WORDS)) {
    const rest = `${tidied.slice(0, startOver.index)} ${tidied.slice(startOver.index + startOver[0].length)}`;
    return { kind: 'start-over', rest: wordCount(rest) > MIN_REST_WORDS ? rest.trim() : '' };
  }
  const words = wordCount(folded);
  const otherwise = words > MAX_WORDS ? undefined : shortIntent(tidied, folded, shown);
  if (words > MAX_LEAVING_WORDS) return otherwise;
  for (const pattern of said.LEAVING) {
    const match = pattern.exec(folded);
    const topic = written(tidied, match);
    if (match === null || topic === undefined) continue;
    const rest = `${tidied.slice(0, match.index)} ${tidied.slice(match.index + match[0].length)}`;
    return { kind: 'leave', topic, rest, otherwise };
  }
  return said.CHANGING.test(folded) ? { kind: 'leave', topic: '', rest: tidied, otherwise } : otherwise;
}

function shortIntent(tidied: string, folded: string, shown: number): Intent | undefined {
  const simple = SIMPLE.find(([pattern]) => pattern.test(folded));
  if (simple) return { kind: simple[1] };
  if (said.SPANISH.test(folded)) return { kind: 'language', language: 'es' };
  if (said.ENGLISH.test(folded)) return { kind: 'language', language: 'en' };
  const named = naming(tidied, folded);
  if (named !== undefined) return named;
  if (shown > 0) return referring(tidied, folded);
  if (saysOnlyNarrowing(folded)) return { kind: 'narrow', changes: narrowingChangesIn(folded), only: true };
  return refersToList(folded) ? { kind: 'nothing-shown' } : undefined;
}

/** Whether a message is only about careers in a list: "the second one", "others", "compare the first two", "why?". */
function refersToList(folded: string): boolean {
  if (placesIn(folded).length === 0)
    return wordCount(folded) <= MAX_PLACE_WORDS && ALONE.some((each) => each.test(folded));
  if (said.OF_LIST.test(folded)) return true;
  const rest = said.PLACES.reduce((text, [place]) => text.replace(place, ' '), folded);
  return rest.replaceAll(said.ASKING, ' ').trim() === '';
}

/** What can only be said of a list. */
const ALONE = [said.MORE, said.BACK, said.WHY_ALONE];

const SIMPLE = [
  [said.ABUSE, 'abuse'],
  [said.REASSURED, 'reassured'],
  [said.HARD_TIME, 'hard-time'],
  [said.THANKS, 'thanks'],
  [said.HELLO, 'hello'],
  [said.PRIVACY, 'privacy'],
  [said.WHO, 'who'],
  [said.HELP, 'help'],
  [said.PROMPT, 'prompt'],
  [said.CONFUSED, 'confused'],
  [said.NEXT, 'next'],
  [said.SOFT_SKILLS, 'soft-skills'],
] as const;

/** The words of a group as they were written. */
function written(tidied: string, match: RegExpExecArray | null, group = 'topic'): string | undefined {
  const place = match?.indices?.groups?.[group];
  return place && tidied.slice(...place).trim();
}

/** What names careers by itself. */
function naming(tidied: string, folded: string): Intent | undefined {
  const named = said.COMPARE_NAMED.exec(folded);
  const [one, other] = [written(tidied, named, 'one'), written(tidied, named, 'other')];
  if (one !== undefined && other !== undefined && placesIn(folded).length === 0)
    return { kind: 'compare-named', topics: [one, other] };
  const paid = said.PAY_OF.exec(folded);
  const of = written(tidied, paid, 'of') ?? written(tidied, paid, 'de');
  return of === undefined ? undefined : { kind: 'pay-of', topic: of };
}

/** What refers to the careers that were shown. */
function referring(tidied: string, folded: string): Intent | undefined {
  const places = placesIn(folded);
  const [first = 0, second] = places;
  const both = said.BOTH.test(folded);
  if (said.COMPARE.test(folded)) {
    return {
      kind: 'compare',
      places: both || second === undefined ? [1, first > 1 && !both ? first : 2] : [first, second],
    };
  }
  if (said.BACK.test(folded)) return { kind: 'back' };
  if (said.PAY.test(folded)) return { kind: 'pay', place: first };
  const needs = said.NEEDS.exec(folded);
  if (needs !== null) {
    const rest = `${tidied.slice(0, needs.index)} ${tidied.slice(needs.index + needs[0].length)}`;
    const topic = rest
      .replaceAll(/[^\p{L}\s]|(?<!\p{L})(?:ah[ií]|there|that|esto|eso|esa|de)(?!\p{L})/giu, ' ')
      .trim();
    return { kind: 'needs', place: first, topic };
  }
  const missed = written(tidied, said.WHY_NOT.exec(folded));
  if (missed !== undefined) return { kind: 'about', topic: missed };
  if (said.BORING.test(folded) || said.MORE.test(folded)) return { kind: 'more' };
  if (said.WHY.test(folded)) return first === 0 ? { kind: 'why' } : { kind: 'why-one', place: first };
  if (said.SAVE.test(folded)) return { kind: 'save', places: both ? [1, 2] : places };
  const changes = narrowingChangesIn(folded);
  if (changes.length > 0) return { kind: 'narrow', changes, only: saysOnlyNarrowing(folded) };
  const topics = unwanted(tidied, folded);
  if (topics.length > 0) return { kind: 'without', topics };
  if (first !== 0 && (said.OPEN.test(folded) || wordCount(folded) <= MAX_PLACE_WORDS))
    return { kind: 'open', place: first };
  const about = said.ABOUT_PLACE.exec(folded) ?? said.ABOUT.exec(folded) ?? said.ABOUT_NAMED.exec(folded);
  const topic = written(tidied, about);
  if (topic !== undefined) return { kind: 'about', topic };
  if (said.OPEN.test(folded) && said.IT.test(folded)) return { kind: 'open', place: 0 };
  return wordCount(folded) <= MAX_BARE_WORDS && /^[a-z' ]+$/.test(folded)
    ? { kind: 'about', topic: tidied }
    : undefined;
}

/** The kinds of work that somebody does not want. */
function unwanted(tidied: string, folded: string): readonly string[] {
  const list = written(tidied, said.WITHOUT.exec(folded) ?? said.WITHOUT_AFTER.exec(folded));
  if (list === undefined || said.NO_TOPIC.test(fold(list))) return [];
  return list
    .split(/[,;]| (?:and|or|nor|ni|y|o) /)
    .map((part) => part.trim().replaceAll(new RegExp(said.TOPIC_EDGES, 'gi'), '').trim())
    .filter((part) => part.length > 1 && !said.NO_TOPIC.test(fold(part)));
}

/** Whether a text asks what something means, or why it was said. */
export const asksMeaning = (text: string): boolean => said.MEANING.test(fold(tidy(text)));

/** Whether a text only talks with the bot: a greeting, thanks, help, abuse or distress, and no story. */
export function isSmallTalk(text: string): boolean {
  const said = intentOf(text, 0);
  const intent = said?.kind === 'leave' ? said.otherwise : said;
  if (intent?.kind === 'start-over') return intent.rest === '';
  return intent !== undefined && intent.kind !== 'hard-time';
}
