/** Scores this near each other are equal: what sums of decimals differ by is no difference. */
const DECIMALS = 1e9;

/** Scores from the highest to the lowest; equal ones stay in the order that they were given in. */
export interface Standings {
  /** The place that each score was given at, highest score first. */
  readonly places: Uint16Array;
  /** The share of the other scores that are lower, from 0 to 1, in the same order. */
  readonly shares: Float64Array;
}

/** Ranks scores between -1000 and 1000. Equal to 9 decimals is equal. */
export function rankScores(scores: Float64Array): Standings {
  const many = scores.length;
  // Score and place in one number: native sorting takes a tenth of the time of sorting with a comparison.
  const width = 2 ** Math.ceil(Math.log2(many + 1));
  const keys = new Float64Array(many);
  for (let place = 0; place < many; place++)
    keys[place] = place - Math.round((scores[place] ?? 0) * DECIMALS) * width;
  keys.sort();

  const places = new Uint16Array(many);
  const shares = new Float64Array(many);
  let lower = 0;
  let equal = 0;
  let before: number | undefined;
  for (let at = many - 1; at >= 0; at--) {
    const key = keys[at] ?? 0;
    const score = Math.floor(key / width);
    if (score !== before) {
      lower += equal;
      equal = 0;
    }
    equal++;
    before = score;
    places[at] = key - score * width;
    shares[at] = many > 1 ? lower / (many - 1) : 0;
  }
  return { places, shares };
}

/** A share as it is shown: whole percent. */
export const inPercent = (share: number): number => Math.round(share * 100);
