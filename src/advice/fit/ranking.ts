/** Scores are compared to 9 decimals, because floating-point sums differ by less. */
const DECIMALS = 1e9;
/** About one bucket for each career. */
const BUCKETS = 1024;

/** Scores in descending order; equal ones keep their order. */
export interface Ranking {
  /** The indexes of the scores, highest score first. */
  readonly places: Uint16Array;
  /** The number of lower scores, in the same order. */
  readonly lower: Uint16Array;
}

/**
 * Returns a function that ranks this many scores. Its arrays are reused by the next ranking: allocating them takes longer than
 * ranking.
 */
export function makeRanking(many: number): (scores: Float64Array) => Ranking {
  const rounded = new Float64Array(many);
  const bucketOf = new Uint16Array(many);
  const starts = new Uint16Array(BUCKETS + 1);
  const ends = new Uint16Array(BUCKETS + 1);
  const places = new Uint16Array(many);
  const lower = new Uint16Array(many);

  /** Sorts `places` by buckets, and by insertion within a bucket. */
  function sort(): void {
    let highest = -Infinity;
    let lowest = Infinity;
    for (const score of rounded) {
      if (score > highest) highest = score;
      if (score < lowest) lowest = score;
    }
    const scale = highest > lowest ? (BUCKETS - 1) / (highest - lowest) : 0;
    starts.fill(0);
    for (let place = 0; place < many; place++) {
      const bucket = Math.floor((highest - (rounded[place] ?? 0)) * scale);
      bucketOf[place] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    ends.set(starts);
    for (let place = 0; place < many; place++) {
      const bucket = bucketOf[place] ?? 0;
      const score = rounded[place] ?? 0;
      const start = starts[bucket] ?? 0;
      let at = ends[bucket] ?? 0;
      ends[bucket] = at + 1;
      for (; at > start && (rounded[places[at - 1] ?? 0] ?? 0) < score; at--)
        places[at] = places[at - 1] ?? 0;
      places[at] = place;
    }
  }

  return (scores) => {
    for (let place = 0; place < many; place++) rounded[place] = Math.round((scores[place] ?? 0) * DECIMALS);
    sort();
    let behind = 0;
    for (let at = many - 1; at >= 0; at--) {
      if (rounded[places[at] ?? 0] !== rounded[places[at + 1] ?? -1]) behind = many - 1 - at;
      lower[at] = behind;
    }
    return { places, lower };
  };
}

/** The share of the others that are lower, from 0 to 1. */
export const shareOf = (lower: number, many: number): number => (many > 1 ? lower / (many - 1) : 0);

/** A share in whole percent. */
export const inPercent = (share: number): number => Math.round(share * 100);
