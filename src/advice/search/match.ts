import { entriesOf } from '../text/postings.ts';
import type { SearchIndex } from './build-index.ts';
import type { Query } from './query.ts';

/** How the phrases and careers of an index match a query. The arrays are reused by the next query. */
export interface Matches {
  /** The weight of the query's words that each phrase has. */
  readonly inQuery: Float32Array;
  /** The weight of each phrase's words that the query has. */
  readonly inPhrase: Float32Array;
  /** The weight of the query's words that each career has in its best field. */
  readonly inCareer: Float32Array;
  /** How much each career matches what the query negates, from 0 to 1. */
  readonly negated: Float32Array;
}

/** The weight of a word in a career's summary, where one in its name has 1. */
const SUMMARY_WEIGHT = 0.45;

/** Returns a function that finds the phrases and careers with the words of a query. */
export function createMatcher(index: SearchIndex): (query: Query) => Matches {
  const phrases = index.phrases.length;
  const careers = index.codes.length;
  const matches: Matches = {
    inQuery: new Float32Array(phrases),
    inPhrase: new Float32Array(phrases),
    inCareer: new Float32Array(careers),
    negated: new Float32Array(careers),
  };
  /** The last word of the query that was counted in each phrase and career, and its weight in the career. */
  const lastInPhrase = new Int32Array(phrases);
  const lastInCareer = new Int32Array(careers);
  const careerWeight = new Float32Array(careers);

  return ({ words }) => {
    for (const array of Object.values(matches) as Float32Array[]) array.fill(0);
    lastInPhrase.fill(-1);
    lastInCareer.fill(-1);
    words.forEach(({ reading, weight, negated }, word) => {
      const addToCareer = (career: number, own: number): void => {
        const before = lastInCareer[career] === word ? (careerWeight[career] ?? 0) : 0;
        if (own <= before) return;
        add(matches.inCareer, career, (own - before) * weight);
        careerWeight[career] = own;
        lastInCareer[career] = word;
      };
      for (const { term, similarity } of reading.candidates) {
        const termWeight = index.termWeights[term] ?? 0;
        for (const phrase of entriesOf(index.inPhrases, term)) {
          if (lastInPhrase[phrase] === word) continue;
          const career = index.careerOf[phrase] ?? 0;
          const own = similarity * (index.matchWeights[phrase] ?? 0);
          if (negated && index.isNegated[phrase] === 0) {
            const share = (own * termWeight) / (index.phraseWeights[phrase] ?? 1);
            matches.negated[career] = Math.max(matches.negated[career] ?? 0, share);
            continue;
          }
          lastInPhrase[phrase] = word;
          add(matches.inQuery, phrase, similarity * weight);
          add(matches.inPhrase, phrase, similarity * termWeight);
          addToCareer(career, own);
        }
        if (negated) continue;
        for (const career of entriesOf(index.inSummaries, term))
          addToCareer(career, similarity * SUMMARY_WEIGHT);
      }
    });
    return matches;
  };
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
