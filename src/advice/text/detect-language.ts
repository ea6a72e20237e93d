import type { Language } from './language.ts';
import { LANGUAGE_MARKERS } from './word-lists.ts';

const SPANISH_LETTER = /[ñáíóú¿¡]/gi;
const MAX_SPANISH_LETTERS = 3;

/**
 * Detects the language of a text by its most frequent words and by Spanish letters; if these are balanced, by the endings of
 * its words and by the locale. `words` are the normalized words of the text.
 */
export function detectLanguage(text: string, words: readonly string[], locale?: string): Language {
  let balance = Math.min(MAX_SPANISH_LETTERS, text.match(SPANISH_LETTER)?.length ?? 0);
  for (const word of words) {
    if (LANGUAGE_MARKERS.es.has(word)) balance++;
    if (LANGUAGE_MARKERS.en.has(word)) balance--;
  }
  if (balance === 0) {
    for (const word of words) {
      if (/(?:cion|ando|iendo|mente|ar|ir|os|as|o|a)$/.test(word)) balance++;
      if (/(?:tion|ing|ly|ed|th|ght|[^aeiou]y|[kw])$/.test(word)) balance--;
    }
    balance = Math.sign(balance) + (locale?.startsWith('es') ? 2 : locale?.startsWith('en') ? -2 : 0);
  }
  return balance > 0 ? 'es' : 'en';
}
