import type { DatabaseSync } from 'node:sqlite';
import { fold, wordsOf } from './words.ts';

/** The kinds of titles of an occupation; a lower number ranks higher. */
export const TITLE_KINDS = { title: 1, reported: 2, alternate: 3 } as const;

/** Rows between two yields, which let other work run. */
const ROWS_PER_STEP = 2_000;

const TITLES_SQL = `
  CREATE TABLE search_title (id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, folded TEXT NOT NULL, kind INTEGER NOT NULL);
  INSERT INTO search_title (code, title, folded, kind)
    SELECT code, title, lower(title) AS folded, min(kind) FROM (
      SELECT code, title, ${TITLE_KINDS.title} AS kind FROM w_occupation
      UNION ALL SELECT code, title, ${TITLE_KINDS.reported} FROM w_reported_title
      UNION ALL SELECT code, title, ${TITLE_KINDS.alternate} FROM w_title
      UNION ALL SELECT code, short, ${TITLE_KINDS.alternate} FROM w_title WHERE short IS NOT NULL
    ) GROUP BY code, lower(title);
  CREATE INDEX search_title_by_code ON search_title (code);
  CREATE TABLE search_word (word TEXT, title INTEGER, PRIMARY KEY (word, title)) WITHOUT ROWID;
  CREATE TABLE search_description (word TEXT, code TEXT, weight REAL, PRIMARY KEY (word, code)) WITHOUT ROWID;
`;

/**
 * Creates the search index: every title once per occupation, the words of titles, and the words of descriptions with
 * their weight. Plain tables, because SQLite has no full-text search in Node.js 22.13. Yields after some rows.
 */
export function* createSearchIndex(db: DatabaseSync): Generator<string, void> {
  db.exec(TITLES_SQL);
  yield 'search';
  const titles = db.prepare('SELECT id, title, folded FROM search_title').all();
  const setFolded = db.prepare('UPDATE search_title SET folded = ? WHERE id = ?');
  const titlesByWord = new Map<string, Set<number>>();
  for (const [row, { id, title, folded }] of titles.entries()) {
    const text = fold(String(title));
    if (text !== folded) setFolded.run(text, Number(id));
    for (const word of wordsOf(text)) {
      const ids = titlesByWord.get(word) ?? new Set();
      titlesByWord.set(word, ids.add(Number(id)));
    }
    if (row % ROWS_PER_STEP === 0) yield 'search';
  }
  db.exec('CREATE INDEX search_title_by_folded ON search_title (folded)');
  yield 'search';
  // One statement per word, in the order of the primary key, takes a third of the time of one per row.
  const addWord = db.prepare('INSERT INTO search_word SELECT ?, value FROM json_each(?)');
  for (const [row, word] of [...titlesByWord.keys()].sort().entries()) {
    addWord.run(word, JSON.stringify([...(titlesByWord.get(word) ?? [])]));
    if (row % ROWS_PER_STEP === 0) yield 'search';
  }
  const addDescribed = db.prepare('INSERT INTO search_description VALUES (?, ?, ?)');
  const described = db.prepare('SELECT code, description FROM w_occupation WHERE description IS NOT NULL');
  for (const { code, description } of described.all()) {
    const words = wordsOf(fold(String(description)));
    for (const [word, uses] of Map.groupBy(words, (each) => each)) {
      addDescribed.run(word, String(code), uses.length / words.length);
    }
  }
  yield 'search';
}
