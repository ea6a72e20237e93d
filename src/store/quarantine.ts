/** Unreadable values are copied under such a key, for the operator. Earlier releases used `set-aside:`. */
const PREFIXES = ['quarantine:', 'set-aside:'];

/** The key for the copy of an unreadable value. */
export const quarantineKey = (key: string): string => `quarantine:${key}`;

/** The keys with those of their quarantine copies. */
export const withQuarantine = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => [key, ...PREFIXES.map((prefix) => prefix + key)]);

/** The original key of a value in quarantine; undefined for any other key. */
export function quarantinedFrom(key: string): string | undefined {
  const prefix = PREFIXES.find((start) => key.startsWith(start));
  return prefix === undefined ? undefined : key.slice(prefix.length);
}
