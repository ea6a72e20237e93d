/** Stands between the beginning of a name and the mark that tells it from others that begin so. */
const CUT = '~';

const MARK_LENGTH = 5;

/**
 * A name in at most `limit` characters, for a custom_id: the name itself where it fits, and otherwise its beginning
 * with a mark made of the whole. The same name always gives the same.
 */
export function shortName(name: string, limit: number): string {
  if (name.length <= limit && !name.includes(CUT)) return name;
  return `${beginningOf(name, limit - MARK_LENGTH - CUT.length)}${CUT}${shortHash(name)}`;
}

/** Never ends in half of a pair: a text that is sent must be whole characters. */
const beginningOf = (name: string, length: number): string =>
  name.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');

/** Tells texts apart in five characters: FNV-1a, 32 bits, in base 36. */
export function shortHash(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(MARK_LENGTH, '0').slice(-MARK_LENGTH);
}
