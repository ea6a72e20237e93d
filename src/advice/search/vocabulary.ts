import { distance } from 'fastest-levenshtein';
import { yieldToEventLoop } from '../event-loop.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { root, stem } from '../text/stem.ts';
import { termDictionary, type TermDictionary } from '../text/term-dictionary.ts';
import { isAnyFunctionWord } from '../text/word-lists.ts';

/** A term that a word may mean. */
export interface Candidate {
  readonly term: number;
  /** From 1, the same word or a form of it, down to 0. */
  readonly similarity: number;
}

/** The terms that a word of a query may mean, and how they were found. */
export interface Reading {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly by: 'word' | 'prefix' | 'spelling' | 'nothing';
}

/** The words of the index. */
export interface Vocabulary {
  /**
   * Reads a word, normalized except for ñ: as itself, with ñ in place of n, and as words of the same root; with `isPrefix`
   * also as the start of a word; if it is unknown, as a misspelling.
   */
  readonly read: (word: string, isPrefix: boolean) => Reading;
  /** Whether the index has a word, or the same with ñ in place of n. */
  readonly has: (word: string) => boolean;
}

/** Similarities. */
const SAME_ROOT = 0.65;
const WITH_ENYE = 0.85;
const PREFIX = 0.8;
/** A known word is probably not the start of another. */
const PREFIX_OF_KNOWN = 0.4;
const MISSPELLED = [1, 0.95, 0.9, 0.85];
/** Shorter words have too many similar ones. */
const MIN_MISSPELLED_LENGTH = 5;
const MIN_PREFIX_LENGTH = 2;
const MAX_PREFIXED = 24;
const MAX_MISSPELLED = 4;

const maxMistakes = (word: string): number => (word.length < 7 ? 1 : word.length < 9 ? 2 : 3);

/** The words of one language. */
interface LanguageVocabulary {
  readonly language: Language;
  readonly words: TermDictionary;
  /** The letters of each word. */
  readonly letters: Uint32Array;
  readonly stems: TermDictionary;
  readonly roots: TermDictionary;
}

/** Builds the vocabulary from the terms by stem and by word as written, and the number of careers with each term. */
export async function buildVocabulary(
  stems: Readonly<Record<Language, ReadonlyMap<string, number>>>,
  words: Readonly<Record<Language, ReadonlyMap<string, number>>>,
  careers: readonly number[],
): Promise<Vocabulary> {
  const vocabularies: LanguageVocabulary[] = [];
  for (const language of LANGUAGES) {
    const roots = new Map<string, number[]>();
    for (const [stemmed, term] of stems[language]) {
      const own = root(stemmed, language);
      for (const key of new Set([own, normalize(own)])) {
        const same = roots.get(key);
        if (same === undefined) roots.set(key, [term]);
        else same.push(term);
      }
    }
    await yieldToEventLoop();
    const written = termDictionary(withoutEnye(words[language]));
    await yieldToEventLoop();
    vocabularies.push({
      language,
      words: written,
      letters: Uint32Array.from(written.words, lettersOf),
      stems: termDictionary(withoutEnye(stems[language])),
      roots: termDictionary(roots),
    });
    await yieldToEventLoop();
  }

  const mostFrequent = (terms: readonly number[], limit: number, similarity: number): Candidate[] =>
    [...new Set(terms)]
      .sort((a, b) => (careers[b] ?? 0) - (careers[a] ?? 0))
      .slice(0, limit)
      .map((term, place) => ({ term, similarity: similarity - place * 0.01 }));

  function asWord(word: string): Candidate[] {
    const candidates: Candidate[] = [];
    const add = (term: number, similarity: number): void => {
      if (!candidates.some((known) => known.term === term)) candidates.push({ term, similarity });
    };
    // A word of one language is no form of another word in the other language.
    const having = vocabularies.filter((vocabulary) => vocabulary.words.termsOf(word).length > 0);
    const own = having.length > 0 ? having : vocabularies;
    for (const { language, words: written, stems: stemmed } of own) {
      const [term, ...withEnye] = [...stemmed.termsOf(stem(word, language)), ...written.termsOf(word)];
      if (term !== undefined) add(term, 1);
      for (const other of withEnye) add(other, WITH_ENYE);
    }
    for (const { language, roots } of own)
      for (const term of roots.termsOf(root(stem(word, language), language))) add(term, SAME_ROOT);
    return candidates;
  }

  function asPrefix(prefix: string, similarity: number): Candidate[] {
    const found: number[] = [];
    for (const { words: written } of vocabularies) {
      for (let at = written.indexFrom(prefix); written.words[at]?.startsWith(prefix) === true; at++)
        if (!isAnyFunctionWord(written.words[at] ?? '')) found.push(...written.termsAt(at));
    }
    return mostFrequent(found, MAX_PREFIXED, similarity);
  }

  function asMisspelling(word: string, max = maxMistakes(word)): Candidate[] {
    const own = lettersOf(word);
    let fewest = max;
    let found: { readonly word: string; readonly terms: Uint32Array }[] = [];
    for (const { words: written, letters } of vocabularies) {
      for (let at = 0; at < letters.length; at++) {
        // Each mistake changes at most two of the letters that a word has.
        if (bitCount((letters[at] ?? 0) ^ own) > 2 * fewest) continue;
        const other = written.words[at] ?? '';
        if (Math.abs(other.length - word.length) > fewest || isAnyFunctionWord(other)) continue;
        const mistakes = mistakesBetween(word, other);
        if (mistakes > fewest) continue;
        if (mistakes < fewest) found = [];
        fewest = mistakes;
        found.push({ word: other, terms: written.termsAt(at) });
      }
    }
    // The first letter is seldom wrong.
    const sameStart = found.filter((other) => other.word.startsWith(word.charAt(0)));
    const terms = (sameStart.length > 0 ? sameStart : found).flatMap((other) => [...other.terms]);
    return mostFrequent(terms, MAX_MISSPELLED, MISSPELLED[fewest] ?? 0);
  }

  const has = (word: string): boolean =>
    vocabularies.some(({ words: written }) => written.termsOf(word).length > 0);

  return {
    has,
    read(typed, isPrefix) {
      const asTyped = asWord(typed);
      // In an unknown word, ñ may be a mistake for n.
      const word = asTyped.length === 0 ? normalize(typed) : typed;
      const candidates = word === typed ? asTyped : asWord(word);
      const isWritten = has(word);
      if (isPrefix && word.length >= MIN_PREFIX_LENGTH) {
        // "carpen" is the start of "carpenter" rather than a form of "carpas".
        const more = asPrefix(word, isWritten ? PREFIX_OF_KNOWN : PREFIX);
        if (more.length > 0)
          return isWritten
            ? { candidates: join(candidates, more), by: 'word' }
            : { candidates: more, by: 'prefix' };
      }
      const isShort = word.length < MIN_MISSPELLED_LENGTH;
      // "electrican" may be a form of a verb, but is "electrician" without a letter.
      if (candidates.some(({ similarity }) => similarity === 1))
        return {
          candidates: isWritten || isShort ? candidates : join(candidates, asMisspelling(word, 1)),
          by: 'word',
        };
      const misspelled = isShort ? [] : asMisspelling(word);
      if (misspelled.length > 0) return { candidates: join(misspelled, candidates), by: 'spelling' };
      return { candidates, by: candidates.length > 0 ? 'word' : 'nothing' };
    },
  };
}

/** The terms of words, where a word without ñ also has those of the same word with ñ, after its own. */
function withoutEnye(entries: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const all = new Map([...entries].map(([word, term]) => [word, [term]]));
  for (const [word, term] of entries) {
    const plain = normalize(word);
    if (plain !== word) all.set(plain, [...(all.get(plain) ?? []), term]);
  }
  return all;
}

/** The first list, and what it does not have of the second. */
const join = (first: readonly Candidate[], second: readonly Candidate[]): readonly Candidate[] => [
  ...first,
  ...second.filter(({ term }) => !first.some((known) => known.term === term)),
];

/** The Damerau-Levenshtein distance, for at most one swap. */
function mistakesBetween(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  const at = [...a.split('').keys()].find((place) => a[place] !== b[place]) ?? 0;
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwap ? 1 : 2;
}

/** The letters of a word as a bit mask. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
