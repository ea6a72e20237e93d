import type { Language } from '../../text/language.ts';
import { isFirstPersonVerb } from '../../text/spanish-verbs.ts';
import { perLanguage, wordSet } from '../../text/word-lists.ts';
import { WORD_CLASSES } from '../lexicon/lexicon.ts';

const MIN_SUFFIXED = 5;
const MAX_STEM = 6;
const SUFFIX: Readonly<Record<Language, RegExp>> = {
  en: /(?:ing|ed|es|s|er|ly|e)$/,
  es: /(?:ando|iendo|aba|aban|ado|ada|ados|adas|os|as|o|a|e|es|s|an|en|ar|er|ir|ia|io|aron)$/,
};

/** The lengths of character n-grams. `^` and `$` mark the start and the end of a word. */
const NGRAM_LENGTHS = [3, 4, 5];
/** Longer words, and words after this many, have no n-grams, so that the time for a text is limited. */
const MAX_NGRAM_WORD_LENGTH = 20;
const MAX_NGRAM_WORDS = 200;

/** The feature of a text without a first person. */
export const NO_FIRST_PERSON = '<nobody>';
const FIRST_PERSON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('i me we us my our mine myself'),
  es: wordSet('yo me mi mis nos conmigo nosotros nosotras'),
};

const CLASSES_OF_WORD = perLanguage((language): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const [name, members] of Object.entries(WORD_CLASSES[language]()))
    for (const word of members) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
});

export type FeatureKind = 'word' | 'bigram' | 'ngram';

export const kindOf = (feature: string): FeatureKind =>
  feature.startsWith('~') ? 'ngram' : feature.includes('_') ? 'bigram' : 'word';

/**
 * The features of a text for the word model, each with the positions of its words: stems, word classes, bigrams of stems,
 * character n-grams, which tolerate spelling and inflection, and whether there is a first person. An undefined word is
 * skipped: the writer does not assert it.
 */
export function featuresOf(
  words: readonly (string | undefined)[],
  language: Language,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  const add = (feature: string, at: number): void => {
    const known = positions.get(feature);
    if (known) known.push(at);
    else positions.set(feature, [at]);
  };
  const classes = CLASSES_OF_WORD[language]();
  let previous: string | undefined;
  words.forEach((word, at) => {
    const stem = word === undefined ? undefined : stemOf(word, language);
    if (word !== undefined && stem !== undefined) {
      add(stem, at);
      if (previous !== undefined) add(`${previous}_${stem}`, at);
      for (const name of classes.get(word) ?? []) add(`<${name}>`, at);
      if (at < MAX_NGRAM_WORDS && word.length <= MAX_NGRAM_WORD_LENGTH)
        for (const ngram of ngramsOf(word)) add(ngram, at);
    }
    previous = stem;
  });
  const hasFirstPerson = words.some(
    (word = '', at) =>
      FIRST_PERSON[language].has(word) || (language === 'es' && isFirstPersonVerb(word, words[at - 1] ?? '')),
  );
  if (!hasFirstPerson) positions.set(NO_FIRST_PERSON, []);
  return positions;
}

/** A coarser stem than that of the search. */
function stemOf(word: string, language: Language): string {
  const isShort = word.length < MIN_SUFFIXED;
  const isShortEnglish = language === 'en' && word.length === MIN_SUFFIXED - 1;
  const stem = isShort
    ? isShortEnglish
      ? word.replace(/s$/, '')
      : word
    : word.replace(SUFFIX[language], '');
  return stem.slice(0, MAX_STEM);
}

function ngramsOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return NGRAM_LENGTHS.flatMap((length) =>
    Array.from(
      { length: Math.max(0, marked.length - length + 1) },
      (_, at) => `~${marked.slice(at, at + length)}`,
    ),
  );
}
