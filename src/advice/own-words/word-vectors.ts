/** Words as vectors of bytes, each of some length of its own. */
export interface StoredVectors {
  /** How many numbers stand for a word. */
  readonly dimensions: number;
  /** With spaces between them, the most frequent first. */
  readonly words: string;
  /** Their vectors one after another, in base 64. */
  readonly vectors: string;
}

/** What words mean together. */
export interface Meaning {
  readonly dimensions: number;
  /** A vector of length 1; undefined where none of the words is known. */
  readonly of: (words: readonly (string | undefined)[]) => Float64Array | undefined;
}

/** Words up to about this place among the most frequent tell little of what is meant. */
const FREQUENT = 50;
const MIN_WEIGHT = 0.1;

/** Sums the vectors of words, each weighed by log(1 + place / 50) + 0.1 for its place among all by frequency. */
export function meaningFrom({ dimensions, words, vectors }: StoredVectors): Meaning {
  const places = new Map(words.split(' ').map((word, place) => [word, place]));
  const bytes = Int8Array.from(Buffer.from(vectors, 'base64'));
  return {
    dimensions,
    of(those) {
      const sum = new Float64Array(dimensions);
      for (const word of those) {
        const place = word === undefined ? undefined : places.get(word);
        if (place === undefined) continue;
        const vector = bytes.subarray(place * dimensions, (place + 1) * dimensions);
        const weight = (Math.log(1 + place / FREQUENT) + MIN_WEIGHT) / Math.hypot(...vector);
        vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value * weight));
      }
      const length = Math.hypot(...sum);
      return length === 0 ? undefined : sum.map((value) => value / length);
    },
  };
}
