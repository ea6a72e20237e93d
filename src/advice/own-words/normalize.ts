import type { Language } from './language.ts';
import { SPELLINGS } from './lexicon.ts';

const INVISIBLE = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const MAX_WORD = 32;
/** The end of "my sister's": a possessive or an "is" that tells nothing; "it's" and its like are spelled out. */
const SUFFIX =
  /(?<!^(?:it|that|he|she|what|who|there|let|how|where|every(?:one|body)|some(?:one|body)))['’`´]s$/;
const CLOCK_TIME = /^(?:\d{1,2}:\d\d|(?:[1-9]|1[0-2])(?:am|pm))$/;
/** What the cue files call "6:15" or "8am". */
const CLOCK_TIME_WORD = 'clocktime';

/** A word in lower case, without accents, apostrophes, invisible characters and stacked marks. */
export function foldWord(raw: string): string {
  return raw
    .slice(0, MAX_WORD * 4)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(SUFFIX, '')
    .replace(/['’`´&]/g, '')
    .slice(0, MAX_WORD);
}

/** The words that a folded word stands for: contractions and abbreviations in full, spelling corrected. */
export function expandWord(folded: string, language: Language): readonly string[] {
  const spellings = SPELLINGS[language]();
  const known = spellings.get(folded);
  if (known) return known;
  if (CLOCK_TIME.test(folded)) return [CLOCK_TIME_WORD];
  if (!/(.)\1\1|(?:aa|ii|uu|yy)/.test(folded)) return [folded];
  const short = shorten(folded, language);
  return spellings.get(short) ?? [short];
}

/** "sooo" is "so", "reallly" is "really": repeated letters fall to what the language can hold. */
function shorten(word: string, language: Language): string {
  const doubled = language === 'es' ? /([^lrcn0-9])\1+/g : /([aiuy])\1+|(o)\2{2,}$/g;
  return word
    .replace(doubled, (run) => run.charAt(0))
    .replace(/([a-z])\1{2,}/g, (_, letter: string) => letter + letter);
}
