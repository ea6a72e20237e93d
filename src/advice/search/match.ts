import type { SearchIndex } from './build-index.ts';
import type { Query } from './query.ts';

/** How the phrases and careers of an index match a query. The arrays are used again by the next query. */
export interface Matches {
  /** What the query's words in a phrase weigh. */
  readonly inQuery: Float32Array;
  /** What the phrase's words that the query has weigh. */
  readonly inPhrase: Float32Array;
  /** What the query's words weigh that a career has anywhere, by how much each place counts. */
  readonly inCareer: Float32Array;
  /** From 0 to 1: how much a career is about what is said not to be meant. */
  readonly unwanted: Float32Array;
}

/** What a word in a career's summary counts, beside one in its name. */
const IN_SUMMARY = 0.45;

/** Finds all phrases and careers of an index that have a word of a query. */
export function makeMatcher(index: SearchIndex): (query: Query) => Matches {
  const phrases = index.size;
  const careers = index.codes.length;
  const matches: Matches = {
    inQuery: new Float32Array(phrases),
    inPhrase: new Float32Array(phrases),
    inCareer: new Float32Array(careers),
    unwanted: new Float32Array(careers),
  };
  /** The last word of the query that was counted in a phrase, and in a career with how much it counted. */
  const phraseWord = new Int32Array(phrases);
  const careerWord = new Int32Array(careers);
  const careerBest = new Float32Array(careers);

  return ({ words }) => {
    for (const array of Object.values(matches) as Float32Array[]) array.fill(0);
    phraseWord.fill(-1);
    careerWord.fill(-1);
    words.forEach(({ reading, weight, negated }, word) => {
      const countInCareer = (career: number, worth: number): void => {
        const before = careerWord[career] === word ? (careerBest[career] ?? 0) : 0;
        if (worth <= before) return;
        add(matches.inCareer, career, (worth - before) * weight);
        careerBest[career] = worth;
        careerWord[career] = word;
      };
      for (const { term, likeness } of reading.meanings) {
        const termWeight = index.termWeight[term] ?? 0;
        for (const phrase of holders(index.phrases, term)) {
          if (phraseWord[phrase] === word) continue;
          const career = index.careerOf[phrase] ?? 0;
          const worth = likeness * (index.worth[phrase] ?? 0);
          if (negated && index.negative[phrase] === 0) {
            const share = (worth * termWeight) / (index.weightOf[phrase] ?? 1);
            matches.unwanted[career] = Math.max(matches.unwanted[career] ?? 0, share);
            continue;
          }
          phraseWord[phrase] = word;
          add(matches.inQuery, phrase, likeness * weight);
          add(matches.inPhrase, phrase, likeness * termWeight);
          countInCareer(career, worth);
        }
        if (negated) continue;
        for (const career of holders(index.summaries, term)) countInCareer(career, likeness * IN_SUMMARY);
      }
    });
    return matches;
  };
}

function holders({ starts, places }: SearchIndex['phrases'], term: number): Uint32Array {
  return places.subarray(starts[term], starts[term + 1]);
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
