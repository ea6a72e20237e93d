import { isNegator } from './negation.ts';
import { isAnyFunctionWord } from './word-weight.ts';
import { fold } from './words.ts';

/** A query that is too long for where it is kept, without the words that only join others; its search is the same. */
export function condense(query: string, maxLength: number): string {
  if (query.length <= maxLength) return query;
  return query
    .split(/\s+/)
    .filter((word) => {
      const folded = fold(word);
      return isNegator(folded) || !isAnyFunctionWord(folded);
    })
    .join(' ');
}
