/** Word embeddings, quantized to bytes with a scale of their own for each word. */
export interface StoredEmbeddings {
  readonly dimensions: number;
  /** Separated by spaces, the most frequent first. */
  readonly words: string;
  /** The vectors of all words in this order, in base64. */
  readonly vectors: string;
}

export interface SentenceEmbedder {
  readonly dimensions: number;
  /** A vector of length 1; undefined if none of the words is known. */
  readonly embed: (words: readonly (string | undefined)[]) => Float64Array | undefined;
}

/** Words up to about this rank by frequency tell little about the meaning. */
const FREQUENT = 50;
const MIN_WEIGHT = 0.1;

/** Embeds sentences as the sum of word embeddings, each with the weight log(1 + rank / 50) + 0.1 by frequency. */
export function sentenceEmbedder({ dimensions, words, vectors }: StoredEmbeddings): SentenceEmbedder {
  const ranks = new Map(words.split(' ').map((word, rank) => [word, rank]));
  const bytes = Int8Array.from(Buffer.from(vectors, 'base64'));
  return {
    dimensions,
    embed(sentence) {
      const sum = new Float64Array(dimensions);
      for (const word of sentence) {
        const rank = word === undefined ? undefined : ranks.get(word);
        if (rank === undefined) continue;
        const vector = bytes.subarray(rank * dimensions, (rank + 1) * dimensions);
        const weight = (Math.log(1 + rank / FREQUENT) + MIN_WEIGHT) / Math.hypot(...vector);
        vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value * weight));
      }
      const length = Math.hypot(...sum);
      return length === 0 ? undefined : sum.map((value) => value / length);
    },
  };
}
