import { buildIndex, FIELD_NAMES, type Field, type SearchIndex } from './build-index.ts';
import { makeMatcher } from './match.ts';
import { readQuery, type Query } from './query.ts';
import { ALL, rank, type RankedCareer } from './rank.ts';
import type { SearchSource } from './source.ts';

/** A career that a query may mean. */
export interface SearchHit {
  readonly code: string;
  /** How well it matches: from about 1 on it is what was asked for. */
  readonly score: number;
  /** The name, title or phrase that matched best; empty where only the summary did. */
  readonly matched: string;
  /** What that is to the career. */
  readonly field: Field;
  /** Whether that is all that was asked for, and nothing more. */
  readonly whole: boolean;
}

export interface SearchResult {
  /**
   * `exact`: the first hits hold what was asked for. `close`: they hold only some of it, or a word was taken for another
   * spelling; name them as the nearest. `none`: nothing is near, and there are no hits.
   */
  readonly verdict: 'exact' | 'close' | 'none';
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

export interface SearchOptions {
  /** At most so many hits. */
  readonly limit?: number;
  /** Whether the text is still being typed: its last word may be the beginning of one. */
  readonly typing?: boolean;
}

/** Searches careers by any words, in English or Spanish. */
export type CareerSearch = (text: string, options?: SearchOptions) => SearchResult;

/** Longer texts are searched up to here; no option or field of Discord holds more. */
export const MAX_QUERY = 6_000;
const DEFAULT_LIMIT = 25;
/** Hits with less than this share of the best score are left out. */
const MIN_SHARE = 0.4;
/** Beside the very thing that was asked for, what shares a word with it is not much of an answer. */
const MIN_SHARE_OF_WHOLE = 0.66;
/** Less of the query than this is no match at all. */
const MIN_NEAR = 0.3;
/** So low a score comes of chance. */
const MIN_SCORE = 0.35;
/** A whole phrase among so many of the first careers is a match, however much else is said. */
const AMONG = 5;
/** Less of a query of plain words alone is no match: "I want to help people" has "help people". */
const MIN_PLAIN = 0.7;
/** So much of the query, spread over a career that scores well, counts as all of it. */
const MIN_SPREAD = 0.8;
const GOOD_SCORE = 1;

/** Opens the search, in steps of a few milliseconds with room for other work between them. */
export async function openSearch(source: SearchSource): Promise<CareerSearch> {
  const building = buildIndex(source);
  for (;;) {
    const step = building.next();
    if (step.done === true) return searchIn(step.value);
    await new Promise((go) => setImmediate(go));
  }
}

export function searchIn(index: SearchIndex): CareerSearch {
  const match = makeMatcher(index);
  return (text, { limit = DEFAULT_LIMIT, typing = false } = {}) => {
    const asked = text.slice(0, MAX_QUERY);
    const byCode = careersOfCode(index, asked);
    if (byCode.length > 0) return { verdict: 'exact', hits: byCode.slice(0, limit) };
    const query = readQuery(index, asked, typing);
    if (query.weight === 0) return { verdict: 'none', hits: [] };
    const ranked = rank(index, query, match(query));
    const verdict = verdictOn(ranked, query);
    if (verdict === 'none') return { verdict, hits: [] };
    const [best] = ranked;
    const least = (best?.score ?? 0) * (best && isWhole(best) && !typing ? MIN_SHARE_OF_WHOLE : MIN_SHARE);
    const hits = ranked
      .slice(0, limit)
      .filter(({ score }) => score >= least)
      .map((hit): SearchHit => ({
        code: hit.code,
        score: hit.score,
        whole: isWhole(hit),
        matched: hit.phrase < 0 ? '' : index.textOf(hit.phrase),
        field: FIELD_NAMES[index.fieldOf[hit.phrase] ?? 0] ?? 'other',
      }));
    return { verdict, hits };
  };
}

const isWhole = ({ ofQuery, ofPhrase }: RankedCareer): boolean => ofQuery >= ALL && ofPhrase >= ALL;

function verdictOn(ranked: readonly RankedCareer[], { words }: Query): SearchResult['verdict'] {
  const [first] = ranked;
  if (first === undefined) return 'none';
  const telling = words.filter((word) => word.telling);
  // Words like "help" and "IT" are something only when they are a whole phrase.
  if (telling.length === 0) return first.ofQuery >= MIN_PLAIN && first.ofPhrase >= ALL ? 'exact' : 'none';
  const known = telling.some(({ reading }) => reading.by !== 'nothing');
  const guessed = telling.some(({ reading }) => reading.by === 'spelling');
  // In a long sentence one word can be all that tells something.
  const named = !guessed && ranked.slice(0, AMONG).some(({ ofPhrase }) => ofPhrase >= ALL);
  const near = named || Math.max(first.ofQuery, first.ofCareer) >= MIN_NEAR;
  if (!known || !near || first.score < MIN_SCORE) return 'none';
  const all = first.ofQuery >= ALL || (first.ofCareer >= MIN_SPREAD && first.score >= GOOD_SCORE);
  return all && !guessed ? 'exact' : 'close';
}

/** The careers of an O*NET-SOC code, or of the beginning of one. */
function careersOfCode({ codes }: SearchIndex, text: string): SearchHit[] {
  const start = text.trim();
  if (!/^\d{2}-(?:\d{1,4}(?:\.\d{0,2})?)?$/.test(start)) return [];
  return codes
    .filter((code) => code.startsWith(start))
    .map((code) => ({ code, score: 1, matched: code, field: 'title', whole: code === start }));
}
