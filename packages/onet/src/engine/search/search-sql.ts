/** What a title is to its occupation; the lower, the more a match counts. */
export const TITLE_KINDS = { title: 1, reported: 2, alternate: 3 } as const;

/**
 * The statements that make the search: every title once per occupation, folded for comparing, and the full
 * text of titles, with the words in it, and of descriptions.
 */
export const SEARCH_SQL: readonly string[] = [
  `CREATE TABLE search_title (id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, folded TEXT NOT NULL, kind INTEGER NOT NULL)`,
  `INSERT INTO search_title (code, title, folded, kind)
    SELECT code, title, lower(title) AS folded, min(kind) FROM (
      SELECT code, title, ${TITLE_KINDS.title} AS kind FROM w_occupation
      UNION ALL SELECT code, title, ${TITLE_KINDS.reported} FROM w_reported_title
      UNION ALL SELECT code, title, ${TITLE_KINDS.alternate} FROM w_title
      UNION ALL SELECT code, short, ${TITLE_KINDS.alternate} FROM w_title WHERE short IS NOT NULL
    ) GROUP BY code, lower(title)`,
  `CREATE INDEX search_title_by_folded ON search_title (folded)`,
  `CREATE INDEX search_title_by_code ON search_title (code)`,
  `CREATE VIRTUAL TABLE search_words USING fts5 (title, content = 'search_title', content_rowid = 'id', detail = 'column', tokenize = 'unicode61 remove_diacritics 2', prefix = '3')`,
  `INSERT INTO search_words (search_words) VALUES ('rebuild')`,
  `CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, row)`,
  `CREATE VIRTUAL TABLE search_descriptions USING fts5 (code UNINDEXED, description, tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO search_descriptions SELECT code, description FROM w_occupation WHERE description IS NOT NULL`,
];
