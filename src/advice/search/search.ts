import { buildIndex, FIELD_NAMES, type Field, type SearchIndex, type SearchSource } from './build-index.ts';
import { createMatcher } from './match.ts';
import { parseQuery, type Query } from './query.ts';
import { ALL, rank, type RankedCareer } from './rank.ts';

export interface SearchHit {
  readonly code: string;
  /** From about 1 on, the career is what the query asks for. */
  readonly score: number;
  /** The name, title or phrase that matches best; empty if only the summary matches. */
  readonly matched: string;
  /** The field of `matched`. */
  readonly field: Field;
  /** Whether `matched` is the whole query and nothing else. */
  readonly whole: boolean;
}

export interface SearchResult {
  /**
   * `exact`: the first hits have all of the query. `close`: they have only a part of it, or a word was misspelled. `none`:
   * nothing is similar, and there are no hits.
   */
  readonly verdict: 'exact' | 'close' | 'none';
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

export interface SearchOptions {
  /** The maximum number of hits. */
  readonly limit?: number;
  /** Whether the last word may be incomplete. */
  readonly typing?: boolean;
}

/** Searches careers by any words, in English or Spanish. */
export type CareerSearch = (text: string, options?: SearchOptions) => SearchResult;

/** The rest of a longer query is ignored; no option or field of Discord is longer. */
export const MAX_QUERY = 6_000;
const DEFAULT_LIMIT = 25;
/** Hits with less than this share of the best score are omitted; if the best one matches the whole query, the second. */
const MIN_SHARE = 0.4;
const MIN_SHARE_OF_WHOLE = 0.66;
/** A career with less of the query than this does not match. */
const MIN_CLOSE = 0.3;
const MIN_SCORE = 0.35;
/** A whole phrase of one of so many first careers is a match, however long the query. */
const MAX_WHOLE_RANK = 5;
/** The least share of a query of generic words: "I want to help people" has "help people". */
const MIN_GENERIC = 0.7;
/** This share of the query in any fields of a career with a good score counts as all. */
const MIN_ALL_FIELDS = 0.8;
const GOOD_SCORE = 1;

/** Creates the search. Yields to the event loop every few milliseconds. */
export async function createCareerSearch(source: SearchSource): Promise<CareerSearch> {
  const index = await buildIndex(source);
  const match = createMatcher(index);
  return (text, { limit = DEFAULT_LIMIT, typing = false } = {}) => {
    const written = text.slice(0, MAX_QUERY);
    const byCode = careersWithCode(index, written);
    if (byCode.length > 0) return { verdict: 'exact', hits: byCode.slice(0, limit) };
    const query = parseQuery(index, written, typing);
    if (query.weight === 0) return { verdict: 'none', hits: [] };
    const ranked = rank(index, query, match(query));
    const verdict = verdictOn(ranked, query);
    if (verdict === 'none') return { verdict, hits: [] };
    const [best] = ranked;
    const minShare = best && isWhole(best) && !typing ? MIN_SHARE_OF_WHOLE : MIN_SHARE;
    const hits = ranked
      .slice(0, limit)
      .filter(({ score }) => score >= (best?.score ?? 0) * minShare)
      .map((career): SearchHit => ({
        code: career.code,
        score: career.score,
        whole: isWhole(career),
        matched: index.phrases[career.phrase] ?? '',
        field: FIELD_NAMES[index.fieldOf[career.phrase] ?? 0] ?? 'other',
      }));
    return { verdict, hits };
  };
}

const isWhole = ({ ofQuery, ofPhrase }: RankedCareer): boolean => ofQuery >= ALL && ofPhrase >= ALL;

function verdictOn(ranked: readonly RankedCareer[], { words }: Query): SearchResult['verdict'] {
  const [first] = ranked;
  if (first === undefined) return 'none';
  const specific = words.filter((word) => word.specific);
  // Generic words such as "help" and "IT" must be a whole phrase.
  if (specific.length === 0) return first.ofQuery >= MIN_GENERIC && first.ofPhrase >= ALL ? 'exact' : 'none';
  const isKnown = specific.some(({ reading }) => reading.by !== 'nothing');
  const isMisspelled = specific.some(({ reading }) => reading.by === 'spelling');
  // In a long sentence one word may be all that matters.
  const hasWhole = !isMisspelled && ranked.slice(0, MAX_WHOLE_RANK).some(({ ofPhrase }) => ofPhrase >= ALL);
  const isClose = hasWhole || Math.max(first.ofQuery, first.ofCareer) >= MIN_CLOSE;
  if (!isKnown || !isClose || first.score < MIN_SCORE) return 'none';
  const isAll = first.ofQuery >= ALL || (first.ofCareer >= MIN_ALL_FIELDS && first.score >= GOOD_SCORE);
  return isAll && !isMisspelled ? 'exact' : 'close';
}

/** The careers with an O*NET-SOC code, or with the start of one. */
function careersWithCode({ codes }: SearchIndex, text: string): SearchHit[] {
  const start = text.trim();
  if (!/^\d{2}-(?:\d{1,4}(?:\.\d{0,2})?)?$/.test(start)) return [];
  return codes
    .filter((code) => code.startsWith(start))
    .map((code) => ({ code, score: 1, matched: code, field: 'title', whole: code === start }));
}
