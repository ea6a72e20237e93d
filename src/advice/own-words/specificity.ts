import { COMMON_WORDS } from './lexicon.ts';
import type { Element } from './pattern.ts';

/** The share of its weight that a scene of one telling word, and one of common words alone, keeps. */
const ONE_WORD = 0.25;
const ONE_TELLING_WORD = 0.8;
const ONLY_COMMON = 0.35;
/** Cues from this weight on were judged word by word; they weigh what their file says. */
export const JUDGED_WEIGHT = 4;

/** How much of its weight a pattern keeps: few and frequent words turn up by accident. */
export function specificity(elements: readonly Element[]): number {
  const known = shares.get(elements);
  if (known !== undefined) return known;
  const share = shareOf(elements);
  shares.set(elements, share);
  return share;
}

const shares = new WeakMap<readonly Element[], number>();

function shareOf(elements: readonly Element[]): number {
  const telling = elements.filter((element) => !isCommon(element)).length;
  if (telling === 0) return ONLY_COMMON;
  if (elements.length === 1) return ONE_WORD;
  return telling === 1 ? ONE_TELLING_WORD : 1;
}

/** Whether most of the words that an element matches are common. */
function isCommon({ words: { exact, stems } }: Element): boolean {
  const common = [...exact].filter((word) => COMMON_WORDS().has(word)).length;
  return common * 2 > exact.size + stems.length;
}
