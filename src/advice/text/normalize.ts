const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’`´]/g;
const WORDS = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;
/** "R.N." */
const ABBREVIATION = /(?<![\p{L}\p{N}])(\p{L}\.){2,}/gu;

/** Text in lower case, without accents and apostrophes: `Peluquería` becomes `peluqueria`, `driver's` `drivers`. */
export function normalize(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** Normalizes, but keeps ñ: `ordeñador` milks cows, an `ordenador` is a computer. */
const normalizeExceptEnye = (text: string): string =>
  text.normalize('NFC').split(/ñ/i).map(normalize).join('ñ');

/** The normalized words of a text, in their order. An abbreviation is one word: "R.N." becomes "rn". */
export const wordsOf = (text: string): readonly string[] => normalize(joined(text)).match(WORDS) ?? [];

/** The same words, with their ñ. */
export const wordsWithEnye = (text: string): readonly string[] =>
  normalizeExceptEnye(joined(text)).match(WORDS) ?? [];

const joined = (text: string): string => text.replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''));

/** Text on one line, without spaces and opening punctuation at its start. Keeps accents. */
export const toSingleLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s¿¡]+/, '')
    .trim();

/** Text in lower case, without accents and with plain apostrophes. Every character keeps its position. */
export const normalizeInPlace = (text: string): string =>
  text
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[¿¡]/g, ' ')
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll(/\P{ASCII}/gu, (character) => {
      const plain = character
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036F]/g, '')
        .toLowerCase();
      return plain.length === character.length ? plain : character;
    });
