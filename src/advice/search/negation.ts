import { wordsOf } from './words.ts';
import { isAnyFunctionWord } from './word-weight.ts';

const NEGATORS = new Set(
  'not no without dont doesnt isnt arent cant cannot never nor hate sin nunca ni tampoco odio'.split(' '),
);
const CLAUSES = /[.,;:!?()\n]|(?<!\p{L})(?:but|and|pero|sino|y)(?!\p{L})/iu;
/** How many words after "not" it speaks of. */
const MAX_NEGATED = 4;

export const isNegator = (word: string): boolean => NEGATORS.has(word);

/** The words that somebody says they do not mean: "vet" in "with animals, but not a vet". */
export function negatedWords(text: string): ReadonlySet<string> {
  const negated = new Set<string>();
  for (const clause of text.split(CLAUSES)) {
    const words = wordsOf(clause);
    const from = words.findIndex(isNegator);
    if (from < 0) continue;
    const meant = words.slice(from + 1).filter((word) => !isAnyFunctionWord(word));
    for (const word of meant.slice(0, MAX_NEGATED)) negated.add(word);
  }
  return negated;
}
