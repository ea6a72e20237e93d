import { normalize } from '../text/normalize.ts';
import type { SearchIndex } from './build-index.ts';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';

/** A career that matches a query. */
export interface RankedCareer {
  readonly code: string;
  readonly score: number;
  /** The phrase that matches best; -1 if only the summary matches. */
  readonly phrase: number;
  /** The share of the query that this phrase has, from 0 to 1. */
  readonly ofQuery: number;
  /** The share of the phrase that the query has. */
  readonly ofPhrase: number;
  /** The share of the query that the career has in any field. */
  readonly ofCareer: number;
}

/** A phrase scores by the product of the powers of both shares: a query often has more words than a name. */
const QUERY_POWER = 0.75;
const PHRASE_POWER = 0.5;
/** The maximum that is added to the score of a career's best phrase. */
const BONUS = {
  /** The career has all of the query in any field. */
  allFields: 0.3,
  /** Many phrases match. */
  manyPhrases: 0.3,
  /** The career has many jobs. */
  prior: 0.12,
  /** The phrase is the query. */
  whole: 0.15,
  /** It is the query letter by letter. */
  identical: 0.03,
  /** The career is a residual category, "All Other". */
  residual: -0.06,
};
/** The share of its score that a career loses if it matches what the query negates. */
const NEGATED_LOSS = 0.6;
/** A share from here on counts as all. */
export const ALL = 0.9;

/** Ranks the careers that match a query, best first. */
export function rank(index: SearchIndex, query: Query, matches: Matches): RankedCareer[] {
  const careers = index.codes.length;
  const best = new Float32Array(careers);
  const bestPhrase = new Int32Array(careers).fill(-1);
  const squares = new Float32Array(careers);
  const ofQuery = (phrase: number): number => Math.min(1, (matches.inQuery[phrase] ?? 0) / query.weight);
  const ofPhrase = (phrase: number): number =>
    Math.min(1, (matches.inPhrase[phrase] ?? 0) / (index.phraseWeights[phrase] ?? 1));
  const wholeBonus = (phrase: number): number =>
    BONUS.whole + (normalize(index.phrases[phrase] ?? '') === query.normalized ? BONUS.identical : 0);

  for (let phrase = 0; phrase < matches.inQuery.length; phrase++) {
    if (matches.inQuery[phrase] === 0) continue;
    const career = index.careerOf[phrase] ?? 0;
    const isWhole = ofQuery(phrase) >= ALL && ofPhrase(phrase) >= ALL;
    const score =
      (index.matchWeights[phrase] ?? 0) * ofQuery(phrase) ** QUERY_POWER * ofPhrase(phrase) ** PHRASE_POWER +
      (isWhole ? wholeBonus(phrase) : 0);
    squares[career] = (squares[career] ?? 0) + score ** 2;
    if (score <= (best[career] ?? 0)) continue;
    best[career] = score;
    bestPhrase[career] = phrase;
  }

  const ranked: RankedCareer[] = [];
  for (const [career, code] of index.codes.entries()) {
    const ofCareer = Math.min(1, (matches.inCareer[career] ?? 0) / query.weight);
    if (ofCareer === 0) continue;
    const phrase = bestPhrase[career] ?? -1;
    const many = squares[career] ?? 0;
    const score =
      (best[career] ?? 0) +
      BONUS.allFields * ofCareer +
      (BONUS.manyPhrases * many) / (many + 2) +
      BONUS.prior * (index.priors[career] ?? 0) * ofCareer +
      (code.endsWith('9.00') ? BONUS.residual : 0);
    ranked.push({
      code,
      score: score * (1 - NEGATED_LOSS * (matches.negated[career] ?? 0)),
      phrase,
      ofQuery: phrase < 0 ? 0 : ofQuery(phrase),
      ofPhrase: phrase < 0 ? 0 : ofPhrase(phrase),
      ofCareer,
    });
  }
  return ranked.sort((a, b) => b.score - a.score);
}
