import type { CueRow } from '../../guide/cues.ts';
import { yieldToEventLoop } from '../event-loop.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { isNegator } from '../text/negation.ts';
import { wordsOf } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import { termDictionary, type TermDictionary } from '../text/term-dictionary.ts';
import { isEverydayWord, isFunctionWord, wordWeight } from '../text/word-lists.ts';
import { isAbbreviation, type Token } from './tokens.ts';

/** A row of cues, with a factor of their weights. */
export interface WeightedRow extends CueRow {
  readonly factor: number;
  /** Whether its phrases are what people like, rather than what they do. */
  readonly topic: boolean;
}

/** A cue that a text has. */
export interface CueMatch {
  readonly row: number;
  readonly weight: number;
  /** Whether it names the work, rather than a thing or place of it. */
  readonly names: boolean;
  readonly topic: boolean;
  /** The tokens that it covers; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface CueIndex {
  /** The careers of each row, the likeliest first. */
  readonly rows: readonly (readonly string[])[];
  readonly match: (tokens: readonly Token[], languages: readonly Language[]) => readonly CueMatch[];
}

/** The weights of cues: 1 is just enough for an answer. */
const NAME_WEIGHT = 3;
const PHRASE_WEIGHT = 2;
const WORD_WEIGHT = 1.2;
const HINT_WEIGHT = 0.5;
/** Factors for other forms of a single word: another number or gender, and other forms with the same stem. */
const OTHER_NUMBER = 0.8;
const OTHER_FORM = 0.4;
/** Other forms of short words are mostly other words: "pros", "proa". */
const OTHER_FORM_OF_SHORT = 0.2;
const MIN_LONG = 6;
/** The number of content words that may be between two words of a phrase. */
const MAX_GAP = 1;
/** The number of words from the first to the last word of a phrase. */
const MAX_SPAN = 12;
/** "Art is my class" is no art class. */
const COPULAS = new Set(['is', 'are', 'was', 'were', 'es', 'son', 'era', 'eran']);
/** The number of rows between two yields to the event loop. */
const BATCH = 30;

interface Cue {
  readonly row: number;
  weight: number;
  /** A single word as written: its other forms match with less weight. */
  readonly written: string | undefined;
  readonly names: boolean;
  readonly topic: boolean;
  readonly isAbbreviation: boolean;
}

interface LanguageIndex {
  readonly cues: readonly Cue[];
  /** The cues by the stems of their words. */
  readonly keys: TermDictionary;
}

/** Builds an index of the phrases of cues. */
export async function buildCueIndex(rows: readonly WeightedRow[]): Promise<CueIndex> {
  const byLanguage = new Map<Language, LanguageIndex>();
  for (const language of LANGUAGES) {
    const cues: Cue[] = [];
    const keys = new Map<string, number[]>();
    for (const [row, { phrases, factor, topic }] of rows.entries()) {
      for (const phrase of phrases[language]) {
        const { key, ...cue } = cueOf(phrase, topic, language);
        const same = keys.get(key);
        if (same === undefined) keys.set(key, [cues.length]);
        else same.push(cues.length);
        cues.push({ ...cue, row, weight: Math.fround(factor * cue.weight) });
      }
      if (row % BATCH === 0) await yieldToEventLoop();
    }
    // A phrase of many kinds of work tells little about each.
    for (const same of keys.values()) {
      if (same.length === 1) continue;
      const those = same.flatMap((cue) => cues[cue] ?? []);
      const divisor = Math.sqrt(new Set(those.map(({ row }) => row)).size);
      for (const cue of those) cue.weight = Math.fround(cue.weight / divisor);
    }
    byLanguage.set(language, { cues, keys: termDictionary(keys) });
    await yieldToEventLoop();
  }
  return {
    rows: rows.map(({ codes }) => codes),
    match: (tokens, languages) =>
      languages.flatMap((language) => {
        const index = byLanguage.get(language);
        return index === undefined ? [] : matchesIn(tokens, language, index);
      }),
  };
}

function cueOf(phrase: string, topic: boolean, language: Language): Omit<Cue, 'row'> & { key: string } {
  const [mark = ''] = /^[+-]/.exec(phrase) ?? [];
  const words = wordsOf(phrase);
  // In a topic only the specific words must match: "animals" in "work with animals". But all words of a negated phrase must.
  const specific =
    topic && !words.some(isNegator) ? words.filter((word) => wordWeight(word, language) === 1) : [];
  const isEveryday = (word: string): boolean => isEverydayWord(word, language);
  // Everyday words alone are not specific: "old" in "help old people", "money" in "with money".
  const liked = specific.every(isEveryday) && words.length > 1 ? [] : specific;
  const content = liked.length > 0 ? liked : words.filter((word) => !isFunctionWord(word, language));
  const isSingle = content.length < 2;
  const isHint = mark === '-' || (topic && words.length === 1 && isEveryday(phrase));
  // A single content word is not enough: "on call" is not "call".
  const kept = isSingle && liked.length === 0 ? words : content;
  return {
    key: kept.map((word) => stem(word, language)).join(' '),
    weight: mark === '+' ? NAME_WEIGHT : isHint ? HINT_WEIGHT : isSingle ? WORD_WEIGHT : PHRASE_WEIGHT,
    written: isSingle ? kept.join(' ') : undefined,
    names: mark === '+',
    topic,
    isAbbreviation: phrase.slice(mark.length).split(' ').some(isAbbreviation),
  };
}

function matchesIn(tokens: readonly Token[], language: Language, { cues, keys }: LanguageIndex): CueMatch[] {
  const stems = tokens.map(({ word }) => stem(word, language));
  const areFunctionWords = tokens.map(({ word }) => isFunctionWord(word, language));

  /** The end of a phrase that starts at `start` and has these further stems. */
  const endOf = (further: readonly string[], start: number): number | undefined => {
    let at = start + 1;
    for (const next of further) {
      let gap = 0;
      for (; stems[at] !== next; at++) {
        if (at - start > MAX_SPAN || tokens[at]?.sentence !== tokens[start]?.sentence) return undefined;
        const isContent = areFunctionWords[at] !== true;
        if (COPULAS.has(tokens[at]?.word ?? '') || (isContent && ++gap > MAX_GAP)) return undefined;
      }
      at++;
    }
    return at;
  };

  const found: CueMatch[] = [];
  tokens.forEach((token, start) => {
    const first = stems[start] ?? '';
    for (let index = keys.indexFrom(first); ; index++) {
      const [head, ...further] = keys.words[index]?.split(' ') ?? [];
      if (head !== first) break;
      const end = endOf(further, start);
      if (end === undefined) continue;
      for (const cue of keys.termsAt(index).values()) {
        const known = cues[cue];
        if (known === undefined || (known.isAbbreviation && !token.isCapitalized)) continue;
        const factor =
          known.written === undefined ? 1 : formFactor(known.written, textOf(tokens, start, end));
        // "The floor" is not "the flooring", nor "cada" CAD.
        if (factor < 1 && (further.length > 0 || isEverydayWord(token.word, language))) continue;
        const { row, names, topic } = known;
        found.push({ row, weight: known.weight * factor, names, topic, start, end });
      }
    }
  });
  return found;
}

/** The factor for another form of a single word: "patient" is hardly "patients". */
function formFactor(cue: string, text: string): number {
  if (cue === text) return 1;
  const isSingular = cue.startsWith(text);
  if (!isSingular && withoutNumber(cue) === withoutNumber(text)) return OTHER_NUMBER;
  return text.length < MIN_LONG ? OTHER_FORM_OF_SHORT : OTHER_FORM;
}

const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');

const withoutNumber = (word: string): string => word.replace(/(?:[aeo]s?|s)$/, '');
