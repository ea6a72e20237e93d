import { COMMON_WORDS } from './lexicon.ts';
import type { Element } from './pattern.ts';

const ONLY_COMMON_WORDS = 0.35;
const SINGLE_WORD = 0.25;
const ONE_SPECIFIC_WORD = 0.8;

const known = new WeakMap<readonly Element[], number>();

/** The share of its weight that a pattern keeps, from 0 to 1: few or frequent words match by accident. */
export function specificity(elements: readonly Element[]): number {
  const share = known.get(elements) ?? shareOf(elements);
  known.set(elements, share);
  return share;
}

function shareOf(elements: readonly Element[]): number {
  const specific = elements.filter((element) => !isCommon(element)).length;
  if (specific === 0) return ONLY_COMMON_WORDS;
  if (elements.length === 1) return SINGLE_WORD;
  return specific === 1 ? ONE_SPECIFIC_WORD : 1;
}

/** Whether most of the words that an element matches are common. */
function isCommon({ words: { exact, stems } }: Element): boolean {
  const common = [...exact].filter((word) => COMMON_WORDS().has(word)).length;
  return common * 2 > exact.size + stems.length;
}
