import type { SearchIndex } from './build-index.ts';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';
import { fold } from './words.ts';

/** A career that matches a query. */
export interface RankedCareer {
  readonly code: string;
  readonly score: number;
  /** The phrase that matched best; -1 where only the summary has a word of the query. */
  readonly phrase: number;
  /** The share of the query that this phrase holds, from 0 to 1. */
  readonly ofQuery: number;
  /** The share of the phrase that the query holds. */
  readonly ofPhrase: number;
  /** The share of the query that the career has anywhere. */
  readonly ofCareer: number;
}

/**
 * A phrase scores by how much of the query it holds and how much of it the query holds. The first counts more: people
 * say more than the name of a job.
 */
const QUERY_POWER = 0.75;
const PHRASE_POWER = 0.5;
/** What adds to the score of a career's best phrase, at most. */
const BONUS = {
  /** All of the query is somewhere in the career. */
  anywhere: 0.3,
  /** Many phrases match. */
  often: 0.3,
  /** Many people do it. */
  likely: 0.12,
  /** The phrase is the query. */
  whole: 0.15,
  /** Letter for letter. */
  same: 0.03,
  /** It gathers what has no occupation of its own. */
  residual: -0.06,
};
/** How much of the score a career loses that is about what is not meant. */
const UNWANTED = 0.6;
/** So much of a query or phrase counts as all of it. */
export const ALL = 0.9;

/** The careers that match, best first. */
export function rank(index: SearchIndex, query: Query, matches: Matches): RankedCareer[] {
  const careers = index.codes.length;
  const best = new Float32Array(careers);
  const bestPhrase = new Int32Array(careers).fill(-1);
  const often = new Float32Array(careers);
  const ofQuery = (phrase: number): number => Math.min(1, (matches.inQuery[phrase] ?? 0) / query.weight);
  const ofPhrase = (phrase: number): number =>
    Math.min(1, (matches.inPhrase[phrase] ?? 0) / (index.weightOf[phrase] ?? 1));

  const wholeBonus = (phrase: number): number =>
    BONUS.whole + (fold(index.textOf(phrase)) === query.folded ? BONUS.same : 0);

  for (let phrase = 0; phrase < matches.inQuery.length; phrase++) {
    if (matches.inQuery[phrase] === 0) continue;
    const career = index.careerOf[phrase] ?? 0;
    const whole = ofQuery(phrase) >= ALL && ofPhrase(phrase) >= ALL;
    const score =
      (index.worth[phrase] ?? 0) * ofQuery(phrase) ** QUERY_POWER * ofPhrase(phrase) ** PHRASE_POWER +
      (whole ? wholeBonus(phrase) : 0);
    often[career] = (often[career] ?? 0) + score ** 2;
    if (score <= (best[career] ?? 0)) continue;
    best[career] = score;
    bestPhrase[career] = phrase;
  }

  const hits: RankedCareer[] = [];
  for (let career = 0; career < careers; career++) {
    const ofCareer = Math.min(1, (matches.inCareer[career] ?? 0) / query.weight);
    if (ofCareer === 0) continue;
    const code = index.codes[career] ?? '';
    const phrase = bestPhrase[career] ?? -1;
    const many = often[career] ?? 0;
    const score =
      (best[career] ?? 0) +
      BONUS.anywhere * ofCareer +
      (BONUS.often * many) / (many + 2) +
      BONUS.likely * (index.likelihood[career] ?? 0) * ofCareer +
      (code.endsWith('9.00') ? BONUS.residual : 0);
    hits.push({
      code,
      score: score * (1 - UNWANTED * (matches.unwanted[career] ?? 0)),
      phrase,
      ofQuery: phrase < 0 ? 0 : ofQuery(phrase),
      ofPhrase: phrase < 0 ? 0 : ofPhrase(phrase),
      ofCareer,
    });
  }
  return hits.sort((a, b) => b.score - a.score);
}
