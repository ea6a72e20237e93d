import { once } from 'waymark-onet';
import { isFirstPersonVerb } from './clauses.ts';
import type { Language } from './language.ts';
import { WORD_CLASSES } from './lexicon.ts';
import type { WordClasses } from './pattern.ts';

const MIN_SUFFIXED = 5;
const MAX_STEM = 6;
const SUFFIX: Readonly<Record<Language, RegExp>> = {
  en: /(?:ing|ed|es|s|er|ly|e)$/,
  es: /(?:ando|iendo|aba|aban|ado|ada|ados|adas|os|as|o|a|e|es|s|an|en|ar|er|ir|ia|io|aron)$/,
};

/** Parts of words have so many letters; `^` and `$` stand for where the word begins and ends. */
const PART_LENGTHS = [3, 4, 5];
/** Longer words, and those after so many, add no parts: nobody writes such, and others are to be read in time. */
const MAX_PARTED_LENGTH = 20;
const MAX_PARTED = 200;

/** Of a text that does not speak of its writer. */
export const NO_WRITER = '<nobody>';
const WRITER: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('i we me us my our mine myself'.split(' ')),
  es: new Set('yo me mi mis nos conmigo nosotros nosotras'.split(' ')),
};

/** The names of the classes that a word is in. */
const CLASSES: Readonly<Record<Language, () => ReadonlyMap<string, readonly string[]>>> = {
  en: once(() => classesByWord(WORD_CLASSES.en())),
  es: once(() => classesByWord(WORD_CLASSES.es())),
};

export type FeatureKind = 'word' | 'pair' | 'part';

export const kindOf = (feature: string): FeatureKind =>
  feature.startsWith('~') ? 'part' : feature.includes('_') ? 'pair' : 'word';

/**
 * What the word model knows a text by: the stems of its words and their classes, pairs of neighbours, and parts of words,
 * which are alike however a word is spelt or ends; each with the places of its words; and whether it speaks of its writer. A
 * word that is undefined is left out: the writer does not claim it.
 */
export function featuresOf(
  words: readonly (string | undefined)[],
  language: Language,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (feature: string, at: number): void => {
    const known = places.get(feature);
    if (known) known.push(at);
    else places.set(feature, [at]);
  };
  const classes = CLASSES[language]();
  let before: string | undefined;
  words.forEach((word, at) => {
    const stem = word === undefined ? undefined : stemOf(word, language);
    if (word !== undefined && stem !== undefined) {
      add(stem, at);
      if (before !== undefined) add(`${before}_${stem}`, at);
      for (const name of classes.get(word) ?? []) add(`<${name}>`, at);
      if (at < MAX_PARTED && word.length <= MAX_PARTED_LENGTH) {
        for (const part of partsOf(word)) add(part, at);
      }
    }
    before = stem;
  });
  const isOfWriter = words.some(
    (word = '', at) =>
      WRITER[language].has(word) || (language === 'es' && isFirstPersonVerb(word, words[at - 1] ?? '')),
  );
  if (!isOfWriter) places.set(NO_WRITER, []);
  return places;
}

/** The start of a word that its forms share, roughly. */
function stemOf(word: string, language: Language): string {
  const plain =
    word.length >= MIN_SUFFIXED
      ? word.replace(SUFFIX[language], '')
      : language === 'en' && word.length === MIN_SUFFIXED - 1
        ? word.replace(/s$/, '')
        : word;
  return plain.slice(0, MAX_STEM);
}

function partsOf(word: string): readonly string[] {
  const bounded = `^${word}$`;
  return PART_LENGTHS.flatMap((length) =>
    Array.from(
      { length: Math.max(0, bounded.length - length + 1) },
      (_, at) => `~${bounded.slice(at, at + length)}`,
    ),
  );
}

function classesByWord(classes: WordClasses): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, members] of Object.entries(classes)) {
    for (const word of members) names.set(word, [...(names.get(word) ?? []), name]);
  }
  return names;
}
