/** One line, with accents. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s¿¡]+/, '')
    .trim();

/** Lower case, without accents and with plain apostrophes; each character stays in its place. */
export const fold = (tidied: string): string =>
  Array.from(tidied, (character) => {
    if (/[’‘`]/.test(character)) return "'";
    const plain = character
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/g, '')
      .toLowerCase();
    return plain.length === character.length ? plain : character;
  })
    .join('')
    .replaceAll(/[¿¡]/g, ' ');
