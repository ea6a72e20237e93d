import { distance } from 'fastest-levenshtein';
import type { Database, Query } from '../database/database.ts';
import { memoize } from '../../util/memoize.ts';

/** Shorter words are too like each other to guess at. */
const SHORTEST = 4;

const WORDS: Query<[number], { readonly term: string; readonly doc: number }> = {
  sql: 'SELECT term, doc FROM search_vocabulary WHERE length(term) >= ?',
};

/** So many letters may be wrong: one in short words, two in long ones. */
const mistakes = (word: string): number => (word.length < 7 ? 1 : 2);

/** Every word of the titles, with how many titles have it. */
const wordsOf = memoize(
  (database: Database): ReadonlyMap<string, number> =>
    new Map(database.all(WORDS, SHORTEST).map(({ term, doc }) => [term, doc])),
);

/** The word of the titles that a misspelt one may mean: the nearest, and of equally near ones the commonest. */
export function correctSpelling(database: Database, word: string): string {
  const words = wordsOf(database);
  if (word.length < SHORTEST || words.has(word)) return word;
  let best = { word, far: mistakes(word) + 1, many: 0 };
  for (const [known, many] of words) {
    if (Math.abs(known.length - word.length) > mistakes(word)) continue;
    const far = distance(word, known);
    if (far < best.far || (far === best.far && many > best.many && far <= mistakes(word)))
      best = { word: known, far, many };
  }
  return best.word;
}
