import { readTable } from '../../../guide/tsv.ts';
import type { Language } from '../../text/language.ts';
import { perLanguage } from '../../text/word-lists.ts';
import { LEXICON } from '../lexicon/lexicon.ts';

const INVISIBLE = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const MAX_WORD_LENGTH = 32;
/** The possessive or "is" at the end of a word, as in "my sister's"; not in "it's" and its like, which are expanded. */
const CLITIC_S =
  /(?<!^(?:it|that|he|she|what|who|there|let|how|where|every(?:one|body)|some(?:one|body)))['’`´]s$/;
const CLOCK_TIME = /^(?:\d{1,2}:\d\d|(?:[1-9]|1[0-2])(?:am|pm))$/;
/** The token of a time such as "6:15" or "8am". */
const CLOCK_TIME_TOKEN = 'clocktime';

/** Contractions, abbreviations and misspellings with the words that replace them. */
const SPELLINGS = perLanguage((language): ReadonlyMap<string, readonly string[]> => {
  const rows = readTable(`${LEXICON}/${language}/spellings.tsv`, ['word', 'replacement']);
  return new Map(rows.map(([word = '', replacement = '']) => [word, replacement.split(' ')]));
});

/** A word in lower case, without accents, apostrophes, invisible characters and stacked marks. */
export function normalizeWord(raw: string): string {
  return raw
    .slice(0, MAX_WORD_LENGTH * 4)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(CLITIC_S, '')
    .replace(/['’`´&]/g, '')
    .slice(0, MAX_WORD_LENGTH);
}

/** The words for a normalized word: contractions and abbreviations in full, with corrected spelling. */
export function expandWord(normalized: string, language: Language): readonly string[] {
  const spellings = SPELLINGS[language]();
  const known = spellings.get(normalized);
  if (known) return known;
  if (CLOCK_TIME.test(normalized)) return [CLOCK_TIME_TOKEN];
  if (!/(.)\1\1|(?:aa|ii|uu|yy)/.test(normalized)) return [normalized];
  const short = withoutRepeats(normalized, language);
  return spellings.get(short) ?? [short];
}

/** Reduces repeated letters to what occurs in the language: "sooo" to "so", "reallly" to "really". */
function withoutRepeats(word: string, language: Language): string {
  const doubled = language === 'es' ? /([^lrcn0-9])\1+/g : /([aiuy])\1+|(o)\2{2,}$/g;
  return word
    .replace(doubled, (run) => run.charAt(0))
    .replace(/([a-z])\1{2,}/g, (_, letter: string) => letter + letter);
}
