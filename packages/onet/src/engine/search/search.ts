import type { Database, Query } from '../database/database.ts';
import { occupationsWith, type OccupationRow } from '../database/occupations.ts';
import { TITLE_KINDS } from './search-index.ts';
import { fold, wordsOf } from './words.ts';

/** How a title matches; a lower number ranks higher. */
const TIERS = { title: 1, otherTitle: 2, titlePrefix: 3, otherPrefix: 4, words: 5, otherWords: 6 };

const STOP_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);
const MAX_WORDS = 8;
const MAX_LENGTH = 200;

/** Greater than any character of a title: the end of a range is a prefix followed by this. */
const LAST = '\uFFFF';

type Found = Pick<OccupationRow, 'code'>;

/** Ranks the titles that `where` selects; its parameters follow the folded text and its length. */
const ranked = (where: string): string => `
  WITH typed (text, length) AS (SELECT ?, ?)
  SELECT t.code AS code, count(*) AS hits,
    min(CASE
      WHEN t.folded = typed.text THEN iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.title}, ${TIERS.otherTitle})
      WHEN substr(t.folded, 1, typed.length) = typed.text THEN iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.titlePrefix}, ${TIERS.otherPrefix})
      ELSE iif(t.kind = ${TITLE_KINDS.title}, ${TIERS.words}, ${TIERS.otherWords}) END * 1000 + length(t.folded)) / 1000 AS tier
  FROM typed, search_title t WHERE ${where}
  GROUP BY t.code ORDER BY tier, hits DESC, t.code`;

const BY_START: Query<[string, number, string, string], Found> = {
  sql: ranked('t.folded >= ? AND t.folded < ?'),
};

const repeat = (count: number, sql: string, separator: string): string =>
  Array<string>(count).fill(sql).join(separator);

/** Titles with a word in each of `count` ranges. */
const byWords = (count: number): Query<(string | number)[], Found> => ({
  sql: ranked(
    `t.id IN (${repeat(count, 'SELECT title FROM search_word WHERE word >= ? AND word < ?', ' INTERSECT ')})`,
  ),
});

/** Descriptions with a word in each of `count` ranges, those with most of these words first. */
const byDescription = (count: number): Query<string[], Found> => ({
  sql: `SELECT code FROM (${repeat(count, 'SELECT code, sum(weight) AS weight FROM search_description WHERE word >= ? AND word < ? GROUP BY code', ' UNION ALL ')})
    GROUP BY code HAVING count(*) = ${count} ORDER BY sum(weight) DESC, code`,
});

const BY_CODE: Query<[string, string], Found> = {
  sql: 'SELECT code FROM w_occupation WHERE code >= ? AND code < ? ORDER BY code',
};

/**
 * Every occupation that matches a keyword: by code, by title, by another job title, by the beginning of one of them, by
 * words of titles and, with an imported release, of descriptions; last those whose titles have most of the words.
 */
export function searchKeyword(database: Database, keyword: string): readonly OccupationRow[] {
  const folded = fold(keyword.slice(0, MAX_LENGTH));
  const words = searchWords(folded);
  const found = [
    ...byCode(database, folded),
    ...byTitles(database, folded, words),
    ...(words.length === 0 ? [] : database.all(byDescription(words.length), ...ranges(words))),
    ...(words.length < 2 ? [] : byWordCount(database, words)),
  ];
  return occupationsWith(database, [...new Set(found.map(({ code }) => code))]);
}

function byTitles(database: Database, folded: string, words: readonly string[]): Found[] {
  if (folded === '') return [];
  return folded.length < 3 || words.length === 0
    ? database.all(BY_START, folded, folded.length, folded, folded + LAST)
    : database.all(byWords(words.length), folded, folded.length, ...ranges(words));
}

function byCode(database: Database, folded: string): Found[] {
  const prefix = codePrefix(folded);
  return prefix === undefined ? [] : database.all(BY_CODE, prefix, prefix + LAST);
}

/** The beginning of a code, also with another dash or none, as people paste it: `29–1141` or `291141`. */
function codePrefix(folded: string): string | undefined {
  if (!/^\d{2}[\s\p{Pd}\u2212]?\d*\.?\d*$/u.test(folded)) return undefined;
  const digits = folded.replace(/\D/g, '');
  const [group, detail, suffix] = [digits.slice(0, 2), digits.slice(2, 6), digits.slice(6)];
  return `${group}${detail === '' ? '' : `-${detail}`}${suffix === '' ? '' : `.${suffix}`}`;
}

/** Occupations by how many of the words their titles have, most first. */
function byWordCount(database: Database, words: readonly string[]): Found[] {
  const found = words.flatMap((word) => byTitles(database, word, [word]));
  return [...Map.groupBy(found, ({ code }) => code).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((matches) => matches.slice(0, 1));
}

/** The words to search for: without stop words, if others are left. */
function searchWords(folded: string): readonly string[] {
  const words = wordsOf(folded);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MAX_WORDS);
}

/** The ends of the range of words that begin with each word; plurals find singulars as well. */
function ranges(words: readonly string[]): string[] {
  return words.flatMap((word) => [singular(word), singular(word) + LAST]);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.replace(/(?:ies|es|s)$/, '');
}
