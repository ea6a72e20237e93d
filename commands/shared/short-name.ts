import { dropHalfPair } from '../../src/components/text.ts';

/** Separates a shortened name from its hash. */
const CUT = '~';

const HASH_LENGTH = 5;

/** A name in at most `limit` characters for a custom_id: the name itself, or its start with a hash of the whole. */
export function shortName(name: string, limit: number): string {
  if (name.length <= limit && !name.includes(CUT)) return name;
  return `${dropHalfPair(name.slice(0, Math.max(0, limit - HASH_LENGTH - CUT.length)))}${CUT}${shortHash(name)}`;
}

/** FNV-1a (32 bits) in base 36, cut to five characters. */
export function shortHash(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}
