import type { CueRow } from '../../guide/cues.ts';
import { LANGUAGES, type Language } from '../search/language.ts';
import { isNegator } from '../search/negation.ts';
import { stem } from '../search/stem.ts';
import { isFunctionWord, wordWeight } from '../search/word-weight.ts';
import { wordList, type WordList } from '../search/word-list.ts';
import { wordsOf } from '../search/words.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isAbbreviation, type Token } from './tokens.ts';

/** A row of cues, and how much its phrases count beside those of others. */
export interface WeighedRow extends CueRow {
  readonly share: number;
  /** Whether its phrases are what people like, rather than what they did. */
  readonly topic: boolean;
}

/** The cues of one language, packed: there are thousands. */
interface Cues {
  /** By the stems of their words. */
  readonly keys: WordList;
  readonly rowOf: Uint16Array;
  readonly weightOf: Float32Array;
  readonly names: Uint8Array;
  readonly capitals: Uint8Array;
  readonly topics: Uint8Array;
  /** Their words as written, where another form of these counts less or not at all. */
  readonly written: readonly (string | undefined)[];
}

/** A cue that a text has. */
export interface CueMatch {
  readonly row: number;
  readonly weight: number;
  /** Whether it names the work, rather than a thing or place of it. */
  readonly names: boolean;
  readonly topic: boolean;
  /** The tokens that it covers, the last one excluded. */
  readonly start: number;
  readonly end: number;
}

export interface CueIndex {
  /** The careers of each row, the likeliest first. */
  readonly rows: readonly (readonly string[])[];
  readonly match: (tokens: readonly Token[], languages: readonly Language[]) => readonly CueMatch[];
}

/** What phrases weigh: 1 is just enough to answer. */
const NAMES = 3;
const PHRASE = 2;
const WORD = 1.2;
const HINT = 0.5;
/** A single word in another number or gender counts nearly as much; another form of its stem, less. */
const OTHER_NUMBER = 0.8;
const OTHER_FORM = 0.4;
/** Of short words, other forms are mostly other words: "pros", "proa". */
const OTHER_FORM_OF_SHORT = 0.2;
const MIN_LONG = 6;
/** How many other words may stand between two words of a phrase. */
const MAX_GAP = 1;
/** Words from the first of a phrase to its last, with those that only join others. */
const MAX_SPAN = 12;
/** "Art is my class" is no art class. */
const COPULAS = new Set(['is', 'are', 'was', 'were', 'es', 'son', 'era', 'eran']);
/** Rows between two chances for the rest of the program to go on. */
const ROWS_A_TURN = 30;

/** Prepares cues for matching, in steps. */
export function* buildCueIndex(rows: readonly WeighedRow[]): Generator<undefined, CueIndex> {
  const byLanguage = new Map<Language, Cues>();
  for (const language of LANGUAGES) {
    const cues: Cue[] = [];
    const keys = new Map<string, number[]>();
    for (const [row, { phrases, share, topic }] of rows.entries()) {
      for (const phrase of phrases[language]) {
        const cue = cueOf(phrase, { row, share, topic, language });
        const alike = keys.get(cue.key);
        if (alike === undefined) keys.set(cue.key, [cues.length]);
        else alike.push(cues.length);
        cues.push(cue);
      }
      if (row % ROWS_A_TURN === 0) yield;
    }
    const weightOf = Float32Array.from(cues, ({ weight }) => weight);
    for (const alike of keys.values()) {
      if (alike.length === 1) continue;
      // What tells of many kinds of work tells little of each.
      const many = new Set(alike.map((cue) => cues[cue]?.row)).size;
      for (const cue of alike) weightOf[cue] = (weightOf[cue] ?? 0) / Math.sqrt(many);
    }
    yield;
    const sorted = wordList(keys);
    yield;
    byLanguage.set(language, {
      keys: sorted,
      rowOf: Uint16Array.from(cues, ({ row }) => row),
      weightOf,
      names: Uint8Array.from(cues, ({ names }) => Number(names)),
      topics: Uint8Array.from(cues, ({ topic }) => Number(topic)),
      capitals: Uint8Array.from(cues, ({ capitals }) => Number(capitals)),
      written: cues.map(({ written }) => written),
    });
    yield;
  }
  return {
    rows: rows.map(({ codes }) => codes),
    match: (tokens, languages) =>
      languages.flatMap((language) => {
        const cues = byLanguage.get(language);
        return cues === undefined ? [] : matchesIn(tokens, language, cues);
      }),
  };
}

interface Cue {
  readonly key: string;
  readonly row: number;
  readonly weight: number;
  readonly written: string | undefined;
  readonly names: boolean;
  readonly topic: boolean;
  readonly capitals: boolean;
}

interface CueSource {
  readonly row: number;
  readonly share: number;
  readonly topic: boolean;
  readonly language: Language;
}

function cueOf(phrase: string, { row, share, topic, language }: CueSource): Cue {
  const [mark = ''] = /^[+-]/.exec(phrase) ?? [];
  const words = wordsOf(phrase);
  const notJoining = words.filter((word) => !isFunctionWord(word, language));
  // "Work with animals": animals are what is liked. But of "not in an office" nothing may be left out.
  const named =
    topic && !words.some(isNegator) ? words.filter((word) => wordWeight(word, language) === 1) : [];
  const isPlain = (word: string): boolean => isOrdinary(word, language);
  // But "help old people", "with money": old alone is anything, and so is money.
  const liked = named.every(isPlain) && words.length > 1 ? [] : named;
  const telling = liked.length > 0 ? liked : notJoining;
  const single = telling.length < 2;
  const isCommon = topic && words.length === 1 && isPlain(phrase);
  // One telling word alone would say too much: "on call" is not "call".
  const kept = single && liked.length === 0 ? words : telling;
  return {
    key: kept.map((word) => stem(word, language)).join(' '),
    row,
    weight: share * (mark === '+' ? NAMES : mark === '-' || isCommon ? HINT : single ? WORD : PHRASE),
    written: single ? kept.join(' ') : undefined,
    names: mark === '+',
    topic,
    capitals: phrase.slice(mark.length).split(' ').some(isAbbreviation),
  };
}

function matchesIn(tokens: readonly Token[], language: Language, cues: Cues): CueMatch[] {
  const { keys, rowOf, weightOf, names, topics, capitals, written } = cues;
  const stems = tokens.map(({ word }) => stem(word, language));
  const fills = tokens.map(({ word }) => isFunctionWord(word, language));
  const found: CueMatch[] = [];
  tokens.forEach((token, start) => {
    const first = stems[start] ?? '';
    for (let place = keys.firstFrom(first); ; place++) {
      const [head, ...rest] = keys.words[place]?.split(' ') ?? [];
      if (head !== first) break;
      const end = endOf(rest, start, { tokens, stems, fills });
      if (end === undefined) continue;
      for (const cue of keys.termsAt(place)) {
        if (capitals[cue] === 1 && !token.capitals) continue;
        const alike = likeness(written[cue], textOf(tokens, start, end));
        // "The floor" is not "the flooring", nor "cada" CAD.
        if (alike < 1 && (rest.length > 0 || isOrdinary(token.word, language))) continue;
        const weight = (weightOf[cue] ?? 0) * alike;
        found.push({
          row: rowOf[cue] ?? 0,
          weight,
          names: names[cue] === 1,
          topic: topics[cue] === 1,
          start,
          end,
        });
      }
    }
  });
  return found;
}

/** How much of a cue is said that is written so, where this is said: "patient" is hardly "patients". */
function likeness(written: string | undefined, said: string): number {
  if (written === undefined || written === said) return 1;
  const isSingular = written.startsWith(said);
  if (!isSingular && withoutNumber(written) === withoutNumber(said)) return OTHER_NUMBER;
  return said.length < MIN_LONG ? OTHER_FORM_OF_SHORT : OTHER_FORM;
}

const withoutNumber = (word: string): string => word.replace(/(?:[aeo]s?|s)$/, '');

const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');

interface Words {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Whether a word only joins others. */
  readonly fills: readonly boolean[];
}

/** Where a cue that begins at `start` ends; undefined where the text goes on otherwise. */
function endOf(rest: readonly string[], start: number, { tokens, stems, fills }: Words): number | undefined {
  let at = start + 1;
  for (const next of rest) {
    let gap = 0;
    for (; stems[at] !== next; at++) {
      if (at - start > MAX_SPAN || tokens[at]?.sentence !== tokens[start]?.sentence) return undefined;
      if (COPULAS.has(tokens[at]?.word ?? '') || (fills[at] !== true && ++gap > MAX_GAP)) return undefined;
    }
    at++;
  }
  return at;
}
