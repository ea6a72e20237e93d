/** Characters without a glyph in the fonts; a test compares this with the fonts. */
const NO_GLYPH =
  /[^ -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e00-\u1e9b\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2191\u2193\u2212]+/gu;

/** Emoji with their joiners and modifiers; three signs that Unicode counts as emoji are text. */
const EMOJI =
  /(?:(?![®©™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}])+/gu;

/** Spaces that Intl writes; the fonts have only the ordinary no-break space. */
const NARROW_SPACE = /[\u2009\u202f]/g;

/**
 * Text that the fonts can draw: emoji are removed, and other characters without a glyph, which would be drawn as boxes,
 * become an ellipsis. Empty if no letter or digit is left.
 */
export function drawableText(text: string): string {
  const drawable = text
    .normalize('NFC')
    .replaceAll(NARROW_SPACE, '\u00a0')
    .replaceAll(EMOJI, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(NO_GLYPH, '…')
    .replaceAll(/[ \u00a0]{2,}/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(drawable) ? drawable : '';
}
