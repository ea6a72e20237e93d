import type { Assertion } from '../own-words/parser/assertion.ts';
import type { ParsedText } from '../own-words/parser/parse.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { preteritePerson } from '../text/spanish-verbs.ts';
import { isFunctionWord } from '../text/word-lists.ts';
import { isVisitedPlace } from './visited-places.ts';

export interface Token {
  /** Normalized. Empty for a place that the writer only visited. */
  readonly word: string;
  /** Its first and last character in the text, the last exclusive. */
  readonly from: number;
  readonly to: number;
  /** The numbers of its clause and sentence. */
  readonly clause: number;
  readonly sentence: number;
  /** Whether it is written in capitals. */
  readonly isCapitalized: boolean;
  readonly preterite: ReturnType<typeof preteritePerson>;
  readonly assertion: Assertion;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const SENTENCE_END = /[.!?;:\n…¿¡]/;
const CLAUSE_END = /[,()–—"“”]|\s-\s/;

/** The words of a text. A text that is only about other people is taken as negated. */
export function tokenize(text: string, { assertions, tokens }: ParsedText): Token[] {
  const isOnOthers = assertions.every((assertion) => assertion === 'other-person');
  const assertionAt = new Map(
    tokens.map(({ from }, at) => [from, isOnOthers ? 'negated' : (assertions[at] ?? 'asserted')] as const),
  );
  let last = 0;
  let clause = 0;
  let sentence = 0;
  const words = Array.from(text.matchAll(WORD), (match): Token => {
    const between = text.slice(last, match.index);
    const [written] = match;
    last = match.index + written.length;
    if (SENTENCE_END.test(between)) sentence++;
    if (SENTENCE_END.test(between) || CLAUSE_END.test(between)) clause++;
    return {
      word: normalize(written),
      from: match.index,
      to: last,
      clause,
      sentence,
      isCapitalized: isAbbreviation(written),
      preterite: preteritePerson(written),
      assertion: assertionAt.get(match.index) ?? 'asserted',
    };
  });
  return words.map((token, at) => (isVisitedPlace(words, at) ? { ...token, word: '' } : token));
}

/** Whether a word is written in capitals: "IT", not "it". */
export const isAbbreviation = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);

/** The language with more function words in a text, or both. */
export function languagesOf(tokens: readonly Pick<Token, 'word'>[]): readonly Language[] {
  const [english = 0, spanish = 0] = LANGUAGES.map(
    (language) => tokens.filter(({ word }) => isFunctionWord(word, language)).length,
  );
  if (english === spanish) return LANGUAGES;
  return english > spanish ? ['en'] : ['es'];
}
