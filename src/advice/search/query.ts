import { LANGUAGES } from '../text/language.ts';
import { negatedWords } from '../text/negation.ts';
import { normalize, wordsWithEnye } from '../text/normalize.ts';
import { entriesOf } from '../text/postings.ts';
import { wordWeight } from '../text/word-lists.ts';
import type { SearchIndex } from './build-index.ts';
import type { Reading } from './vocabulary.ts';

export interface QueryWord {
  readonly reading: Reading;
  /** Its weight: the rarer among careers, the higher. */
  readonly weight: number;
  readonly negated: boolean;
  /** Whether it is neither a function word, nor generic, nor negated. */
  readonly specific: boolean;
}

export interface Query {
  /** Without duplicates. */
  readonly words: readonly QueryWord[];
  /** The sum of the weights of the words that are not negated. */
  readonly weight: number;
  readonly normalized: string;
}

/** The weight of a word that no career has: that of a rare one. */
const UNKNOWN_WEIGHT = 4;
/** The shortest part of a compound. */
const MIN_PART = 3;

/** Parses a query. With `typing`, its last word may be incomplete. */
export function parseQuery(index: SearchIndex, text: string, typing: boolean): Query {
  const written = [...new Set(wordsWithEnye(text))];
  const negated = negatedWords(text);
  const incomplete = typing && /[\p{L}\p{N}]$/u.test(text) ? written.length - 1 : -1;
  const terms = new Set<number>();
  const words = written.flatMap((whole, at) =>
    parseWord(index, whole, at === incomplete).flatMap(({ word, reading }): QueryWord[] => {
      const [first] = reading.candidates;
      const best = reading.candidates.filter(({ similarity }) => similarity === first?.similarity);
      // "Enfermera o enfermero" counts once.
      if (best.length > 0 && best.every(({ term }) => terms.has(term))) return [];
      for (const { term } of best) terms.add(term);
      const factor = Math.min(...LANGUAGES.map((language) => wordWeight(normalize(word), language)));
      const weights = best.map(({ term }) => index.termWeights[term] ?? 0);
      const isNegated = negated.has(normalize(whole));
      return [
        {
          reading,
          weight: weights.length > 0 ? Math.min(...weights) : factor * UNKNOWN_WEIGHT,
          negated: isNegated,
          specific: factor === 1 && !isNegated,
        },
      ];
    }),
  );
  const weight = words.reduce((sum, word) => sum + (word.negated ? 0 : word.weight), 0);
  return { words, weight, normalized: normalize(text).trim() };
}

/** Reads a word; an unknown compound as the two words of some phrase: "helpdesk". */
function parseWord(index: SearchIndex, whole: string, isIncomplete: boolean) {
  const read = (word: string) => ({ word, reading: index.vocabulary.read(word, isIncomplete) });
  const asOne = read(whole);
  if (isIncomplete || asOne.reading.by === 'word') return [asOne];
  for (let at = MIN_PART; at <= whole.length - MIN_PART; at++) {
    const parts = [whole.slice(0, at), whole.slice(at)];
    if (!parts.every(index.vocabulary.has)) continue;
    const both = parts.map(read);
    const [first, second] = both.map(({ reading }) => phrasesWith(index, reading));
    if (first !== undefined && second !== undefined && [...first].some((phrase) => second.has(phrase)))
      return both;
  }
  return [asOne];
}

/** The phrases with a word as it is read. */
const phrasesWith = ({ inPhrases }: SearchIndex, { candidates }: Reading): ReadonlySet<number> =>
  new Set(
    candidates
      .filter(({ similarity }) => similarity === 1)
      .flatMap(({ term }) => [...entriesOf(inPhrases, term)]),
  );
