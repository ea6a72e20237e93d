import type { Language } from '../../text/language.ts';
import { inFirstPerson } from './first-person.ts';
import { expandWord, normalizeWord } from './spelling.ts';

/** A word of the text in the form that the cues have. The two tokens of a contraction have the same position. */
export interface Token {
  readonly word: string;
  /** Its first and last character in the original text, the last exclusive. */
  readonly from: number;
  readonly to: number;
  /** What separates it from the previous word: 0 nothing, 1 a pause such as a comma, 2 the end of a sentence. */
  readonly boundary: 0 | 1 | 2;
}

const WORD =
  /\d{1,2}:\d\d(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200B-\u200D\u2060]{0,400}(?:['’`´&][\p{L}\p{M}]{1,40}){0,4}/gu;
/** Links, and Discord's mentions, custom emoji and timestamps. */
const MARKUP = /https?:\/\/\S+|<(?:[@#]|a?:|t:|\/)[^>\s]{0,100}>/g;
const SENTENCE_END = /[.!?;\n…¿¡]/;
const PAUSE = /[,:()[\]–—]|\s-+\s|\s\/\s|\p{Extended_Pictographic}/u;

/** Splits a text into normalized words. Markup is skipped. */
export function splitWords(text: string): Token[] {
  const plain = text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
  let last = 0;
  return Array.from(plain.matchAll(WORD), (match) => {
    const between = plain.slice(last, match.index);
    last = match.index + match[0].length;
    return {
      word: normalizeWord(match[0]),
      from: match.index,
      to: last,
      boundary: SENTENCE_END.test(between) ? 2 : PAUSE.test(between) ? 1 : 0,
    };
  });
}

/** Expands contractions, corrects spelling, and puts the verbs of "I'm the one who …" into the first person. */
export function toTokens(words: readonly Token[], language: Language): Token[] {
  const tokens = words.flatMap((whole) =>
    expandWord(whole.word, language).map((word, part): Token => ({
      ...whole,
      word,
      boundary: part === 0 ? whole.boundary : 0,
    })),
  );
  const inFirst = inFirstPerson(
    tokens.map(({ word }) => word),
    language,
  );
  return tokens.map((token, at) => ({ ...token, word: inFirst[at] ?? token.word }));
}
