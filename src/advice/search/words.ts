const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’`´]/g;
const WORDS = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** Text in lower case, without accents and apostrophes: `Peluquería` is `peluqueria`, `driver's` is `drivers`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** Folded, but for ñ: `ordeñador` milks cows, an `ordenador` is a computer. */
const foldButEnye = (text: string): string => text.normalize('NFC').split(/ñ/i).map(fold).join('ñ');

/** The words of a text, folded, in their order. */
export const wordsOf = (text: string): readonly string[] => fold(joined(text)).match(WORDS) ?? [];

/** The words of a text, folded but for ñ. */
export const wordsWithEnye = (text: string): readonly string[] =>
  foldButEnye(joined(text)).match(WORDS) ?? [];

/** Abbreviations are one word: "R.N." is "RN". */
const joined = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
