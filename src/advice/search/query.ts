import type { SearchIndex } from './build-index.ts';
import { LANGUAGES } from './language.ts';
import { negatedWords } from './negation.ts';
import type { Reading } from './vocabulary.ts';
import { wordWeight } from './word-weight.ts';
import { fold, wordsWithEnye } from './words.ts';

export interface QueryWord {
  readonly reading: Reading;
  /** How much it says; the rarer among careers, the more. */
  readonly weight: number;
  /** Said not to be meant. */
  readonly negated: boolean;
  /** Whether it names a thing or a deed, and does not only join or frame others. */
  readonly telling: boolean;
}

/** The words of what somebody looks for, each once. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** What all words that are meant weigh together. */
  readonly weight: number;
  readonly folded: string;
}

/** What a word weighs that no career has: as much as one that few have. */
const UNKNOWN_WEIGHT = 4;

/** The shortest of two words written together. */
const MIN_PART = 3;

/** Reads a query. `typing` tells that its last word may go on. */
export function readQuery(index: SearchIndex, text: string, typing: boolean): Query {
  const written = [...new Set(wordsWithEnye(text))];
  const negated = negatedWords(text);
  const open = typing && /[\p{L}\p{N}]$/u.test(text) ? written.length - 1 : -1;
  const terms = new Set<number>();
  const readings = written.flatMap((word, at) => readWord(index, word, at === open));
  const words = readings.flatMap(({ word, reading, whole }): QueryWord[] => {
    const scale = Math.min(...LANGUAGES.map((language) => wordWeight(fold(word), language)));
    const best = reading.meanings.filter(({ likeness }) => likeness === reading.meanings[0]?.likeness);
    // "Enfermera o enfermero" says one thing once.
    if (best.length > 0 && best.every(({ term }) => terms.has(term))) return [];
    for (const { term } of best) terms.add(term);
    const weights = best.map(({ term }) => index.termWeight[term] ?? 0);
    const isNegated = negated.has(fold(whole));
    return [
      {
        reading,
        weight: weights.length > 0 ? Math.min(...weights) : scale * UNKNOWN_WEIGHT,
        negated: isNegated,
        telling: scale === 1 && !isNegated,
      },
    ];
  });
  const weight = words.reduce((sum, word) => sum + (word.negated ? 0 : word.weight), 0);
  return { words, weight, folded: fold(text).trim() };
}

/** How a word is read; one that nobody has but that two words make which some phrase has, as these: "helpdesk". */
function readWord(index: SearchIndex, whole: string, isOpen: boolean) {
  const read = (word: string) => ({ word, whole, reading: index.vocabulary.read(word, isOpen) });
  const asOne = read(whole);
  if (isOpen || asOne.reading.by === 'word') return [asOne];
  for (let at = MIN_PART; at <= whole.length - MIN_PART; at++) {
    const parts = [whole.slice(0, at), whole.slice(at)];
    if (!parts.every(index.vocabulary.has)) continue;
    const both = parts.map(read);
    if (haveAPhrase(index, both[0]?.reading, both[1]?.reading)) return both;
  }
  return [asOne];
}

/** Whether some phrase has both words. */
function haveAPhrase({ phrases: { starts, places } }: SearchIndex, one?: Reading, other?: Reading): boolean {
  const phrasesOf = (reading?: Reading): readonly number[] =>
    (reading?.meanings ?? [])
      .filter(({ likeness }) => likeness === 1)
      .flatMap(({ term }) => [...places.subarray(starts[term], starts[term + 1])]);
  const ofOther = new Set(phrasesOf(other));
  return phrasesOf(one).some((phrase) => ofOther.has(phrase));
}
