const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’`´]/g;
const WORDS = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** Text in lower case, without accents and apostrophes: `Peluquería` is `peluqueria`, `driver's` is `drivers`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): readonly string[] {
  // Abbreviations are one word: "R.N." is "RN".
  const joined = text.replace(/(?<![\p{L}\p{N}])(\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  return fold(joined).match(WORDS) ?? [];
}
