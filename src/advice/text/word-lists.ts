import { once } from 'waymark-onet';
import { readWords } from '../../guide/sections.ts';
import { LANGUAGES, type Language } from './language.ts';

/** A value for each language, created from the language on first use. */
export const perLanguage = <Value>(
  create: (language: Language) => Value,
): Readonly<Record<Language, () => Value>> => ({
  en: once(() => create('en')),
  es: once(() => create('es')),
});

/** A set of the words in a string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WORD_LISTS = `${import.meta.dirname}/word-lists`;

const wordList = (name: string): Readonly<Record<Language, ReadonlySet<string>>> => ({
  en: readWords(`${WORD_LISTS}/en/${name}.txt`),
  es: readWords(`${WORD_LISTS}/es/${name}.txt`),
});

/** Words that are frequent in one language and absent from the other. */
export const LANGUAGE_MARKERS = wordList('language-markers');
const FUNCTION_WORDS = wordList('function-words');
const GENERIC_WORDS = wordList('generic-words');
const EVERYDAY_WORDS = wordList('everyday-words');

const FUNCTION_WORD_WEIGHT = 0.05;
export const GENERIC_WORD_WEIGHT = 0.25;

/** How much a normalized word tells about a career, from 0 to 1: little for function words and generic words. */
export function wordWeight(word: string, language: Language): number {
  if (isFunctionWord(word, language)) return FUNCTION_WORD_WEIGHT;
  return GENERIC_WORDS[language].has(word) ? GENERIC_WORD_WEIGHT : 1;
}

export const isFunctionWord = (word: string, language: Language): boolean =>
  FUNCTION_WORDS[language].has(word);

/** Whether a normalized word is a function word of any language. */
export const isAnyFunctionWord = (word: string): boolean =>
  LANGUAGES.some((language) => isFunctionWord(word, language));

/** Whether a normalized word occurs in stories about anything, and in no name, topic or cue of a career. */
export const isEverydayWord = (word: string, language: Language): boolean =>
  EVERYDAY_WORDS[language].has(word);
