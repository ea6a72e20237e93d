import { distance } from 'fastest-levenshtein';
import { LANGUAGES, type Language } from './language.ts';
import { root, stem } from './stem.ts';
import { wordList, type WordList } from './word-list.ts';
import { isAnyFunctionWord } from './word-weight.ts';
import { fold } from './words.ts';

/** A term that a word may mean. */
export interface Meaning {
  readonly term: number;
  /** From 1, the same word or a form of it, down to 0. */
  readonly likeness: number;
}

/** The terms that a word of a query may mean, and how that was told. */
export interface Reading {
  /** Best first; none where no word is like it. */
  readonly meanings: readonly Meaning[];
  readonly by: 'word' | 'start' | 'spelling' | 'nothing';
}

/** The words of the index. */
export interface Vocabulary {
  /**
   * What a word may mean, folded but for ñ: itself, the same with ñ, and words of the same root. With `start`, words that
   * begin with it too; and where it is no word at all, words spelt nearly so.
   */
  readonly read: (word: string, start: boolean) => Reading;
  /** Whether a word is written so anywhere, or with ñ where it has n. */
  readonly has: (word: string) => boolean;
}

const SAME_ROOT = 0.65;
/** A word with ñ, for one that is a word without. */
const WITH_ENYE = 0.85;
const BEGINS = 0.8;
/** A word that is one already may be the beginning of another, but probably is not. */
const BEGINS_TOO = 0.4;
const MISSPELT = [1, 0.95, 0.9, 0.85];
/** Shorter words are too like each other to guess at. */
const MIN_MISSPELT = 5;
const MIN_START = 2;
const MAX_STARTS = 24;
const MAX_MISSPELT = 4;

/** So many letters may be wrong: the more, the longer the word. */
const mistakesIn = (word: string): number => (word.length < 7 ? 1 : word.length < 9 ? 2 : 3);

/** The words of one language. */
interface Lexicon {
  readonly language: Language;
  /** As written. */
  readonly words: WordList;
  /** Which letters each of these has. */
  readonly letters: Uint32Array;
  readonly stems: WordList;
  readonly roots: WordList;
}

/**
 * Makes the vocabulary in steps, from the terms by stem and by word as written, and the number of careers that have
 * each term.
 */
export function* buildVocabulary(
  stems: Readonly<Record<Language, ReadonlyMap<string, number>>>,
  words: Readonly<Record<Language, ReadonlyMap<string, number>>>,
  careers: readonly number[],
): Generator<undefined, Vocabulary> {
  const lexicons: Lexicon[] = [];
  for (const language of LANGUAGES) {
    const roots = new Map<string, number[]>();
    for (const [stemmed, term] of stems[language]) {
      const own = root(stemmed, language);
      for (const key of new Set([own, fold(own)])) {
        const alike = roots.get(key);
        if (alike === undefined) roots.set(key, [term]);
        else alike.push(term);
      }
    }
    yield;
    const written = wordList(typedWithN(words[language]));
    yield;
    lexicons.push({
      language,
      words: written,
      letters: Uint32Array.from(written.words, lettersOf),
      stems: wordList(typedWithN(stems[language])),
      roots: wordList(roots),
    });
    yield;
  }

  /** The terms of some words, of the commonest words first. */
  function bestTerms(terms: readonly number[], many: number, likeness: number): Meaning[] {
    const commonest = [...new Set(terms)].sort((a, b) => (careers[b] ?? 0) - (careers[a] ?? 0));
    return commonest.slice(0, many).map((term, place) => ({ term, likeness: likeness - place * 0.01 }));
  }

  function asWord(word: string): Meaning[] {
    const meanings: Meaning[] = [];
    const add = (term: number, likeness: number): void => {
      if (!meanings.some((known) => known.term === term)) meanings.push({ term, likeness });
    };
    // A word that one language has is not taken for a form of another word in the other.
    const having = lexicons.filter((lexicon) => lexicon.words.termsOf(word).length > 0);
    const spoken = having.length > 0 ? having : lexicons;
    for (const { language, words: written, stems: stemmed } of spoken) {
      const [term, ...withEnye] = [...stemmed.termsOf(stem(word, language)), ...written.termsOf(word)];
      if (term !== undefined) add(term, 1);
      for (const other of withEnye) add(other, WITH_ENYE);
    }
    for (const { language, roots } of spoken) {
      for (const term of roots.termsOf(root(stem(word, language), language))) add(term, SAME_ROOT);
    }
    return meanings;
  }

  function beginning(start: string, likeness: number): Meaning[] {
    const found: number[] = [];
    for (const { words: written } of lexicons) {
      for (let at = written.firstFrom(start); written.words[at]?.startsWith(start) === true; at++)
        if (!isAnyFunctionWord(written.words[at] ?? '')) found.push(...written.termsAt(at));
    }
    return bestTerms(found, MAX_STARTS, likeness);
  }

  function nearly(word: string, most = mistakesIn(word)): Meaning[] {
    const own = lettersOf(word);
    let mistakes = most;
    let found: { readonly word: string; readonly terms: Uint32Array }[] = [];
    for (const { words: written, letters } of lexicons) {
      for (let at = 0; at < letters.length; at++) {
        // Every mistake changes at most two of the letters that a word has at all.
        if (bits((letters[at] ?? 0) ^ own) > 2 * mistakes) continue;
        const other = written.words[at] ?? '';
        if (Math.abs(other.length - word.length) > mistakes || isAnyFunctionWord(other)) continue;
        const far = mistakesBetween(word, other);
        if (far > mistakes) continue;
        if (far < mistakes) found = [];
        mistakes = far;
        found.push({ word: other, terms: written.termsAt(at) });
      }
    }
    // Few mistake the first letter.
    const alike = found.filter((other) => other.word.startsWith(word.charAt(0)));
    const terms = (alike.length > 0 ? alike : found).flatMap((other) => [...other.terms]);
    return bestTerms(terms, MAX_MISSPELT, MISSPELT[mistakes] ?? 0);
  }

  const has = (word: string): boolean => lexicons.some((lexicon) => lexicon.words.termsOf(word).length > 0);

  return {
    has,
    read(typed, start) {
      const asTyped = asWord(typed);
      // No word has this ñ: it may have been typed for an n.
      const word = asTyped.length === 0 ? fold(typed) : typed;
      const meanings = word === typed ? asTyped : asWord(word);
      const known = meanings.some(({ likeness }) => likeness === 1);
      const written = has(word);
      if (start && word.length >= MIN_START) {
        // "carpen" is the beginning of "carpenter" rather than a form of "carpas".
        const more = beginning(word, written ? BEGINS_TOO : BEGINS);
        if (more.length > 0)
          return written ? { meanings: join(meanings, more), by: 'word' } : { meanings: more, by: 'start' };
      }
      // "electrican" could be a form of a verb, but is "electrician" with a letter left out.
      if (known)
        return {
          meanings: written || word.length < MIN_MISSPELT ? meanings : join(meanings, nearly(word, 1)),
          by: 'word',
        };
      const near = word.length < MIN_MISSPELT ? [] : nearly(word);
      if (near.length > 0) return { meanings: join(near, meanings), by: 'spelling' };
      return { meanings, by: meanings.length > 0 ? 'word' : 'nothing' };
    },
  };
}

/** Entries by word, where a word without ñ has those of the same with ñ after its own. */
function typedWithN(entries: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const all = new Map([...entries].map(([word, term]) => [word, [term]]));
  for (const [word, term] of entries) {
    const plain = fold(word);
    if (plain !== word) all.set(plain, [...(all.get(plain) ?? []), term]);
  }
  return all;
}

/** Both lists, without what the first has already. */
const join = (first: readonly Meaning[], second: readonly Meaning[]): readonly Meaning[] => [
  ...first,
  ...second.filter(({ term }) => !first.some((known) => known.term === term)),
];

/** Letters added, left out, changed, or swapped with the next. */
function mistakesBetween(a: string, b: string): number {
  const far = distance(a, b);
  if (far !== 2 || a.length !== b.length) return far;
  const at = [...a.split('').keys()].find((place) => a[place] !== b[place]) ?? 0;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return mask;
}

function bits(mask: number): number {
  let many = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) many++;
  return many;
}
