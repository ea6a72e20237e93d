import { wordsOf } from './normalize.ts';
import { isAnyFunctionWord, wordSet } from './word-lists.ts';

const NEGATORS = wordSet(
  'not no without dont doesnt isnt arent cant cannot never nor hate sin nunca ni tampoco odio',
);
const CLAUSE_END = /[.,;:!?()\n]|(?<!\p{L})(?:but|and|pero|sino|y)(?!\p{L})/iu;
/** The number of content words after a negator that it negates. */
const MAX_NEGATED = 4;

/** Whether a normalized word negates what follows: "not", "nunca", "hate". */
export const isNegator = (word: string): boolean => NEGATORS.has(word);

/** The words in the scope of a negation: "vet" in "with animals, but not a vet". */
export function negatedWords(text: string): ReadonlySet<string> {
  const negated = new Set<string>();
  for (const clause of text.split(CLAUSE_END)) {
    const words = wordsOf(clause);
    const from = words.findIndex(isNegator);
    if (from < 0) continue;
    const content = words.slice(from + 1).filter((word) => !isAnyFunctionWord(word));
    for (const word of content.slice(0, MAX_NEGATED)) negated.add(word);
  }
  return negated;
}
