import type { Language } from './language.ts';
import { expandWord, foldWord } from './normalize.ts';
import { inFirstPerson } from './one-who.ts';

/** A word of the text. A contraction gives two tokens with the same place in the text. */
export interface Token {
  readonly word: string;
  /** Where the word stands in the original text. */
  readonly from: number;
  readonly to: number;
  /** What parts it from the word before: 0 nothing, 1 a comma or dash, 2 the end of a sentence. */
  readonly boundary: 0 | 1 | 2;
}

/** A word as written, before its language is known. */
export interface RawWord {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  readonly boundary: 0 | 1 | 2;
}

const WORD =
  /\d{1,2}:\d\d(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200B-\u200D\u2060]{0,400}(?:['’`´&][\p{L}\p{M}]{1,40}){0,4}/gu;
/** Links, and Discord's mentions, custom emoji and timestamps: nobody's words. */
const MARKUP = /https?:\/\/\S+|<(?:[@#]|a?:|t:|\/)[^>\s]{0,100}>/g;
const SENTENCE_END = /[.!?;\n…¿¡]/;
const PAUSE = /[,:()[\]–—]|\s-+\s|\s\/\s|\p{Extended_Pictographic}/u;

export function rawWords(text: string): RawWord[] {
  const plain = text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
  let last = 0;
  return Array.from(plain.matchAll(WORD), (match) => {
    const between = plain.slice(last, match.index);
    last = match.index + match[0].length;
    return {
      folded: foldWord(match[0]),
      from: match.index,
      to: last,
      boundary: SENTENCE_END.test(between) ? 2 : PAUSE.test(between) ? 1 : 0,
    };
  });
}

/** The words of a text as the cues write them. */
export function tokenize(words: readonly RawWord[], language: Language): Token[] {
  const tokens = words.flatMap(({ folded, from, to, boundary }) =>
    expandWord(folded, language).map((word, part): Token => ({
      word,
      from,
      to,
      boundary: part === 0 ? boundary : 0,
    })),
  );
  const said = inFirstPerson(
    tokens.map(({ word }) => word),
    language,
  );
  return tokens.map((token, at) => ({ ...token, word: said[at] ?? token.word }));
}
