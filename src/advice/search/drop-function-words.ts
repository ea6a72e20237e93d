import { isNegator } from '../text/negation.ts';
import { normalize } from '../text/normalize.ts';
import { isAnyFunctionWord } from '../text/word-lists.ts';

/** Removes the function words of a query that is longer than `maxLength`. Its results stay the same. */
export function dropFunctionWords(query: string, maxLength: number): string {
  if (query.length <= maxLength) return query;
  return query
    .split(/\s+/)
    .filter((word) => isNegator(normalize(word)) || !isAnyFunctionWord(normalize(word)))
    .join(' ');
}
