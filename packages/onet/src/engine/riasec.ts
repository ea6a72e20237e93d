/** The six interests in the order of RIASEC, which is that of their elements 1.B.1.a to 1.B.1.f. */
export const INTERESTS = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;
export type Interest = (typeof INTERESTS)[number];

/** The letters of the interests, in the same order. */
export const RIASEC = 'RIASEC';

/** The place of an interest in that order by its element, such as `1.B.1.b`; -1 for any other element. */
export function interestPlace(element: string): number {
  return /^1\.B\.1\.[a-f]$/.test(element) ? 'abcdef'.indexOf(element.at(-1) ?? '') : -1;
}
