import type { Database, Query } from '../database/database.ts';
import { memoize } from '../../util/memoize.ts';
import { TITLE_KINDS } from './search-sql.ts';
import { correctSpelling } from './spelling.ts';

/** An occupation that fits what was typed. */
export interface TitleMatch {
  readonly code: string;
  /** The occupation's own title. */
  readonly title: string;
  /** The other job title that matched, where it was not the occupation's own. */
  readonly matched?: string;
}

/** How an occupation was found, the better the lower. */
const TIERS = { code: 0, title: 1, titlePrefix: 2, otherTitle: 3, otherPrefix: 4, words: 5, otherWords: 6 };

/** Words of a search that say nothing. */
const STOP_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);
const MAX_WORDS = 8;

/** The tier of a title; ?1 is the folded text, ?2 its length. */
const tierSql = `CASE
  WHEN t.folded = ?1 THEN iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.title}, ${TIERS.otherTitle})
  WHEN substr(t.folded, 1, ?2) = ?1 THEN iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.titlePrefix}, ${TIERS.otherPrefix})
  ELSE iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.words}, ${TIERS.otherWords}) END`;

interface Found {
  readonly code: string;
  readonly matched: string;
  readonly kind: number;
  readonly tier: number;
}

const BY_WORDS: Query<[string, number, string], Found> = {
  sql: `SELECT t.code AS code, t.title AS matched, t.kind AS kind, min(${tierSql} * 1000 + length(t.folded)) / 1000 AS tier, count(*) AS hits
    FROM search_words w JOIN search_title t ON t.id = w.rowid
    WHERE search_words MATCH ?3
    GROUP BY t.code ORDER BY tier, hits DESC, t.code`,
};
const BY_START: Query<[string, number, string, string], Found> = {
  sql: `SELECT t.code AS code, t.title AS matched, t.kind AS kind, min(${tierSql} * 1000 + length(t.folded)) / 1000 AS tier, count(*) AS hits
    FROM search_title t WHERE t.folded >= ?3 AND t.folded < ?4
    GROUP BY t.code ORDER BY tier, hits DESC, t.code`,
};
const BY_CODE: Query<[string, string], { code: string }> = {
  sql: 'SELECT code FROM w_occupation WHERE code >= ? AND code < ? ORDER BY code',
};
const BY_DESCRIPTION: Query<[string], { code: string }> = {
  sql: 'SELECT code FROM search_descriptions WHERE search_descriptions MATCH ? ORDER BY rank, code',
};
const TITLES: Query<[], { code: string; title: string }> = {
  sql: 'SELECT code, title FROM w_occupation ORDER BY code',
};

interface Search {
  /** Every occupation that fits a keyword, the best first. */
  readonly keyword: (keyword: string) => readonly TitleMatch[];
  readonly typed: (typed: string, limit: number) => readonly TitleMatch[];
}

/** The search over titles of this database. */
const searchOf = memoize(makeSearch);

/**
 * Every occupation that fits a keyword: by code, by title, by the beginning of a title, by another job title, by
 * words in titles, and, with an imported release, by words of descriptions; at the end those whose titles have
 * most of the words.
 */
export function searchKeyword(database: Database, keyword: string): readonly TitleMatch[] {
  return searchOf(database).keyword(keyword);
}

/** Occupations for what a person has typed so far, quickly: by titles alone. */
export function titleSearch(database: Database): (typed: string, limit: number) => readonly TitleMatch[] {
  return searchOf(database).typed;
}

function makeSearch(database: Database): Search {
  const titles = new Map(database.all(TITLES).map(({ code, title }) => [code, title]));
  const match = (code: string, matched?: string): TitleMatch => {
    const title = titles.get(code) ?? code;
    return matched === undefined || matched === title ? { code, title } : { code, title, matched };
  };
  const byTitles = (folded: string, words: readonly string[]): TitleMatch[] => {
    if (folded === '') return [];
    const found =
      folded.length < 3 || words.length === 0
        ? database.all(BY_START, folded, folded.length, folded, `${folded}\uFFFF`)
        : database.all(BY_WORDS, folded, folded.length, everyWord(words));
    return found.map(({ code, matched, kind }) =>
      match(code, kind === TITLE_KINDS.title ? undefined : matched),
    );
  };
  const byCode = (folded: string): TitleMatch[] => {
    if (!/^\d{2}(-\d{0,4}(\.\d{0,2})?)?$/.test(folded)) return [];
    return database.all(BY_CODE, folded, `${folded}\uFFFF`).map(({ code }) => match(code));
  };

  /** For words that no title has all of: titles with most of them, as they were probably meant. */
  const near = (words: readonly string[]): readonly TitleMatch[] => {
    const meant = words.map((word) => correctSpelling(database, word));
    const all = byTitles(meant.join(' '), meant);
    return all.length > 0 || meant.length < 2 ? distinct(all) : byWordCount(meant, byTitles);
  };

  return {
    keyword(keyword) {
      const folded = fold(keyword);
      const words = wordsOf(folded);
      const described = words.length === 0 ? [] : database.all(BY_DESCRIPTION, everyWord(words));
      return distinct([
        ...byCode(folded),
        ...byTitles(folded, words),
        ...described.map(({ code }) => match(code)),
        ...(words.length < 2 ? [] : byWordCount(words, byTitles)),
      ]);
    },
    typed(typed, limit) {
      const folded = fold(typed);
      const words = wordsOf(folded);
      const found = distinct([...byCode(folded), ...byTitles(folded, words)]);
      return (found.length > 0 ? found : near(words)).slice(0, limit);
    },
  };
}

function byWordCount(
  words: readonly string[],
  byTitles: (folded: string, words: readonly string[]) => readonly TitleMatch[],
): readonly TitleMatch[] {
  const found = new Map<string, { readonly match: TitleMatch; many: number }>();
  for (const word of words) {
    for (const match of byTitles(word, [word])) {
      const before = found.get(match.code);
      if (before === undefined) found.set(match.code, { match, many: 1 });
      else before.many++;
    }
  }
  return [...found.values()].sort((a, b) => b.many - a.many).map(({ match }) => match);
}

function distinct(matches: readonly TitleMatch[]): readonly TitleMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ code }) => {
    const before = seen.size;
    return seen.add(code).size > before;
  });
}

/** As titles are folded for comparing: lower case, single spaces. */
function fold(text: string): string {
  return text.slice(0, 200).toLowerCase().trim().replace(/\s+/g, ' ');
}

function wordsOf(folded: string): readonly string[] {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/** The full-text question for all words, each as the beginning of one; plurals find singulars too. */
function everyWord(words: readonly string[]): string {
  return words.map((word) => `"${singular(word)}"*`).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.replace(/(?:ies|es|s)$/, '');
}
