import type { CueRow } from '../../guide/cues.ts';
import { LANGUAGES, type Language } from '../search/language.ts';
import { stem } from '../search/stem.ts';
import { isFunctionWord } from '../search/word-weight.ts';
import { wordsOf } from '../search/words.ts';
import { isAbbreviation, type Token } from './tokens.ts';

/** A row of cues, and how much its phrases count beside those of others. */
export interface WeighedRow extends CueRow {
  readonly share: number;
}

/** A phrase that tells of a kind of work. */
interface Cue {
  readonly row: number;
  /** Its words as written, and their stems. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Whether no other form of these words will do: "the floor" is not "the flooring". */
  readonly exact: boolean;
  readonly weight: number;
  readonly names: boolean;
  readonly capitals: boolean;
}

/** A cue that a text has. */
export interface CueMatch {
  readonly row: number;
  readonly weight: number;
  /** Whether it names the work, rather than a thing or place of it. */
  readonly names: boolean;
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
/** Another form of a single word counts half: "patient" is not "patients". */
const OTHER_FORM = 0.5;
/** How many other words may stand between two words of a phrase. */
const MAX_GAP = 1;
/** Rows between two chances for the rest of the program to go on. */
const ROWS_A_TURN = 30;

/** Prepares cues for matching, in steps. */
export function* buildCueIndex(rows: readonly WeighedRow[]): Generator<undefined, CueIndex> {
  const byFirst: Record<Language, Map<string, Cue[]>> = { en: new Map(), es: new Map() };
  for (const language of LANGUAGES) {
    const all: Cue[] = [];
    const holders = new Map<string, Set<number>>();
    for (const [row, { phrases, share }] of rows.entries()) {
      for (const phrase of phrases[language]) {
        const cue = cueOf(phrase, row, share, language);
        const key = cue.stems.join(' ');
        all.push(cue);
        holders.set(key, (holders.get(key) ?? new Set()).add(row));
      }
      if (row % ROWS_A_TURN === 0) yield;
    }
    for (const cue of all) {
      const [first = ''] = cue.stems;
      // What tells of many kinds of work tells little of each.
      const many = holders.get(cue.stems.join(' '))?.size ?? 1;
      const weighed = { ...cue, weight: cue.weight / Math.sqrt(many) };
      const alike = byFirst[language].get(first);
      if (alike === undefined) byFirst[language].set(first, [weighed]);
      else alike.push(weighed);
    }
    yield;
  }
  return {
    rows: rows.map(({ codes }) => codes),
    match: (tokens, languages) =>
      languages.flatMap((language) => matchesIn(tokens, language, byFirst[language])),
  };
}

function cueOf(phrase: string, row: number, share: number, language: Language): Cue {
  const [mark = ''] = /^[+-]/.exec(phrase) ?? [];
  const words = wordsOf(phrase);
  const telling = words.filter((word) => !isFunctionWord(word, language));
  // One telling word alone would say too much: "on call" is not "call".
  const single = telling.length < 2;
  const kept = single ? words : telling;
  return {
    row,
    words: kept,
    stems: kept.map((word) => stem(word, language)),
    exact: single && words.length > 1,
    weight: share * (mark === '+' ? NAMES : mark === '-' ? HINT : single ? WORD : PHRASE),
    names: mark === '+',
    capitals: phrase.slice(mark.length).split(' ').some(isAbbreviation),
  };
}

function matchesIn(
  tokens: readonly Token[],
  language: Language,
  byFirst: ReadonlyMap<string, readonly Cue[]>,
): CueMatch[] {
  const stems = tokens.map(({ word }) => stem(word, language));
  const fills = tokens.map(({ word }) => isFunctionWord(word, language));
  return tokens.flatMap((token, start) =>
    (byFirst.get(stems[start] ?? '') ?? []).flatMap((cue): CueMatch[] => {
      if (cue.capitals && !token.capitals) return [];
      const end = endOf(cue.stems, start, { tokens, stems, fills });
      if (end === undefined) return [];
      const same = cue.words.every((word) => tokens.slice(start, end).some((each) => each.word === word));
      if (cue.exact && !same) return [];
      const weight = same || cue.words.length > 1 ? cue.weight : cue.weight * OTHER_FORM;
      return [{ row: cue.row, weight, names: cue.names, start, end }];
    }),
  );
}

interface Words {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Whether a word only joins others. */
  readonly fills: readonly boolean[];
}

/** Where a cue that begins at `start` ends; undefined where the text goes on otherwise. */
function endOf(
  wanted: readonly string[],
  start: number,
  { tokens, stems, fills }: Words,
): number | undefined {
  let at = start + 1;
  for (const next of wanted.slice(1)) {
    let gap = 0;
    for (; stems[at] !== next; at++) {
      if (tokens[at] === undefined || tokens[at]?.sentence !== tokens[start]?.sentence) return undefined;
      if (fills[at] !== true && ++gap > MAX_GAP) return undefined;
    }
    at++;
  }
  return at;
}
