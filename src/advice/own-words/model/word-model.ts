import type { Language } from '../../text/language.ts';
import type { Assertion } from '../parser/assertion.ts';
import type { Token } from '../parser/tokens.ts';
import { SKILL_NAMES, type SkillName } from '../skills.ts';
import { featuresOf, kindOf, type FeatureKind } from './features.ts';
import type { SentenceEmbedder } from './sentence-embedding.ts';
import english from './weights/en.json' with { type: 'json' };
import spanish from './weights/es.json' with { type: 'json' };

/**
 * Multinomial logistic regression on the words of a text and, in English, on a sentence embedding. It finds the skills of
 * texts without cues. `bench/own-words/train.ts` learns the weights from labelled sentences and from the cues.
 */
export interface WordModel {
  /** The row of each feature in `weights`. Rows for the whole text and for each dimension of its embedding follow. */
  readonly rows: ReadonlyMap<string, number>;
  /** The inverse document frequency of each feature, times ten. */
  readonly idf: ArrayLike<number>;
  /** A weight for each row and class, row by row, in multiples of `step`. */
  readonly weights: ArrayLike<number>;
  readonly step: number;
  readonly embedder: SentenceEmbedder | undefined;
}

/** A feature of a text that the model knows. */
export interface KnownFeature {
  readonly row: number;
  readonly kind: FeatureKind;
  readonly idf: number;
  /** The positions of its words. */
  readonly positions: readonly number[];
}

/** The number of classes: the skills, and no skill as the last one. */
export const CLASSES = SKILL_NAMES.length + 1;
const TEXT_ROWS = 3;
/** The lengths of the vectors of features of each kind, and of the embedding. */
const KIND_LENGTHS: Readonly<Record<FeatureKind, number>> = { word: 2.2, bigram: 2.2, ngram: 3 };
const EMBEDDING_LENGTH = 3;
const MANY_FEATURES = 30;
const FEW_FEATURES = 8;

export interface Prediction {
  /** The probability of each skill, in the order of `SKILL_NAMES`, and of no skill as the last one. */
  readonly probabilities: readonly number[];
  /** The number of features that the model knows, without n-grams. */
  readonly features: number;
  /** What each token adds to the score of a skill. */
  readonly evidence: (skill: SkillName) => readonly number[];
}

/** Features separated by spaces; their idf and weights as bytes in base64. */
interface StoredWeights {
  readonly features: string;
  readonly idf: string;
  readonly weights: string;
  readonly step: number;
}

const stored: Readonly<Record<Language, StoredWeights>> = { en: english, es: spanish };

/** Loads the model of a language. The English one was trained with an embedder. */
export function loadModel(language: Language, embedder: SentenceEmbedder | undefined): WordModel {
  const { features, idf, weights, step } = stored[language];
  return {
    rows: new Map(features.split(' ').map((feature, row) => [feature, row])),
    idf: Buffer.from(idf, 'base64'),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
    step,
    embedder,
  };
}

/** Predicts the skills from the words that the writer asserts. */
export function predict(
  model: WordModel,
  tokens: readonly Token[],
  assertions: readonly Assertion[],
  language: Language,
): Prediction {
  const { rows, weights, step, embedder } = model;
  const asserted = assertedWords(tokens, assertions);
  const known = knownFeatures(featuresOf(asserted, language), model);
  const inputs = inputsOf(known, rows.size, embedder?.embed(asserted));
  const scores = new Array<number>(CLASSES).fill(0);
  for (const [row, value] of inputs) {
    for (let index = 0; index < CLASSES; index++)
      scores[index] = (scores[index] ?? 0) + value * step * (weights[row * CLASSES + index] ?? 0);
  }
  return {
    probabilities: softmax(scores),
    features: known.filter(({ kind }) => kind !== 'ngram').length,
    evidence(skill) {
      const index = SKILL_NAMES.indexOf(skill);
      const shares = new Array<number>(tokens.length).fill(0);
      known.forEach(({ positions }, at) => {
        const [row, value] = inputs[at] ?? [0, 0];
        for (const position of positions)
          shares[position] = (shares[position] ?? 0) + value * (weights[row * CLASSES + index] ?? 0);
      });
      return shares;
    },
  };
}

/** The words that the writer asserts; undefined in place of others. */
export const assertedWords = (
  tokens: readonly Token[],
  assertions: readonly Assertion[],
): (string | undefined)[] => tokens.map(({ word }, at) => (assertions[at] === 'asserted' ? word : undefined));

export const knownFeatures = (
  features: ReadonlyMap<string, readonly number[]>,
  { rows, idf }: Pick<WordModel, 'rows' | 'idf'>,
): KnownFeature[] =>
  [...features].flatMap(([name, positions]) => {
    const row = rows.get(name);
    return row === undefined ? [] : { row, kind: kindOf(name), idf: idf[row] ?? 0, positions };
  });

/** The number of rows of weights after those of the features. */
export const extraRows = (embedder: SentenceEmbedder | undefined): number =>
  TEXT_ROWS + (embedder?.dimensions ?? 0);

/**
 * The inputs of the model for a text: rows of weights, first those of the features, each with a value. The features of each
 * kind are weighted by idf and scaled to a vector of the kind's length. `size` is the number of features of the model.
 */
export function inputsOf(
  known: readonly Omit<KnownFeature, 'positions'>[],
  size: number,
  embedding: Float64Array | undefined,
): (readonly [row: number, value: number])[] {
  const squares = { word: 0, bigram: 0, ngram: 0 };
  for (const { kind, idf } of known) squares[kind] += idf ** 2;
  const words = known.filter(({ kind }) => kind !== 'ngram').length;
  return [
    ...known.map(
      ({ row, kind, idf }) => [row, (KIND_LENGTHS[kind] * idf) / Math.sqrt(squares[kind])] as const,
    ),
    [size, 1],
    [size + 1, Math.min(words, MANY_FEATURES) / 10],
    [size + 2, words < FEW_FEATURES ? 1 : 0],
    ...Array.from(embedding ?? [], (value, at) => [size + TEXT_ROWS + at, value * EMBEDDING_LENGTH] as const),
  ];
}

export function softmax(scores: Iterable<number>): number[] {
  const all = [...scores];
  const highest = Math.max(...all);
  const powers = all.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
