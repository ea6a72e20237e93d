import { LANGUAGES, type Language } from '../search/language.ts';
import { isFunctionWord } from '../search/word-weight.ts';
import { fold } from '../search/words.ts';

/** A word of a text. */
export interface Token {
  /** In lower case, without accents. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** The numbers of its clause and sentence. */
  readonly clause: number;
  readonly sentence: number;
  /** Written in capitals. */
  readonly capitals: boolean;
  /** Of a Spanish verb that tells what was done, whether the writer did it: "llevé", "hice"; or another: "llevó". */
  readonly did: 'own' | 'other' | undefined;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const SENTENCE_END = /[.!?;:\n…¿¡]/;
const CLAUSE_END = /[,()–—"“”]|\s-\s/;

const DID =
  /^(?:hice|fui|puse|tuve|estuve|dije|traje|vi|di|pude|supe|quise|vine|anduve|conduje|traduje|deshice|propuse)$/iu;
const NOT_DID =
  /^(?:café|bebé|así|aquí|ahí|allí|comité|porqué|josé|qué|también|maniquí|rubí|puré|paté|chalé|bidé|esquí|colibrí|hockey|olé)$/iu;

/** The words of a text, in their order. */
export function tokensOf(text: string): Token[] {
  let last = 0;
  let clause = 0;
  let sentence = 0;
  return Array.from(text.matchAll(WORD), (match): Token => {
    const between = text.slice(last, match.index);
    const [written] = match;
    last = match.index + written.length;
    if (SENTENCE_END.test(between)) sentence++;
    if (SENTENCE_END.test(between) || CLAUSE_END.test(between)) clause++;
    return {
      word: fold(written),
      from: match.index,
      to: last,
      clause,
      sentence,
      capitals: isAbbreviation(written),
      did: whoDid(written),
    };
  });
}

/** Who did what a Spanish word tells of, as written: "llevé" the writer, "llevó" another. */
export function whoDid(written: string): Token['did'] {
  if (DID.test(written) || (/..[éí]$/u.test(written) && !NOT_DID.test(written))) return 'own';
  return /..ó$/u.test(written) ? 'other' : undefined;
}

/** Whether a word is written in capitals: "IT", not "it". */
export const isAbbreviation = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written);

/** The languages that a text may be in: the one whose little words it has more of, or both. */
export function languagesOf(tokens: readonly Token[]): readonly Language[] {
  const [english = 0, spanish = 0] = LANGUAGES.map(
    (language) => tokens.filter(({ word }) => isFunctionWord(word, language)).length,
  );
  if (english === spanish) return LANGUAGES;
  return english > spanish ? ['en'] : ['es'];
}
