import { distance } from 'fastest-levenshtein';
import { memoize } from '../../util/memoize.ts';
import type { Database, Query } from '../database/database.ts';

/** Shorter words are too similar to each other to be corrected. */
const MIN_LENGTH = 4;

const WORDS: Query<[number], { readonly word: string; readonly titles: number }> = {
  sql: 'SELECT word, count(*) AS titles FROM search_word WHERE length(word) >= ? GROUP BY word',
};

/** Edits that are corrected: one in a short word, two in a long one. */
const maxEdits = (word: string): number => (word.length < 7 ? 1 : 2);

/** Every word of the titles, with the number of titles that have it. */
const vocabularyOf = memoize(
  (database: Database): ReadonlyMap<string, number> =>
    new Map(database.all(WORDS, MIN_LENGTH).map(({ word, titles }) => [word, titles])),
);

/** The word of the titles that is nearest to `word`, the commonest of equally near ones; `word` itself if none is near. */
export function correctSpelling(database: Database, word: string): string {
  const vocabulary = vocabularyOf(database);
  if (word.length < MIN_LENGTH || vocabulary.has(word)) return word;
  let best = { word, edits: maxEdits(word) + 1, titles: 0 };
  for (const [known, titles] of vocabulary) {
    if (Math.abs(known.length - word.length) > maxEdits(word)) continue;
    const edits = distance(word, known);
    if (edits < best.edits || (edits === best.edits && titles > best.titles && edits <= maxEdits(word)))
      best = { word: known, edits, titles };
  }
  return best.word;
}
