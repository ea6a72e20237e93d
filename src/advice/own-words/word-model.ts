import { featuresOf } from './features.ts';
import type { Language } from './language.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';
import type { Meaning } from './word-vectors.ts';
import english from './weights/en.json' with { type: 'json' };
import spanish from './weights/es.json' with { type: 'json' };

/**
 * Multinomial logistic regression on the words of a text and, in English, on what they mean together: what the cues do
 * not foresee, the words themselves still suggest. `bench/own-words-train.ts` learns the weights from labelled sentences and from the cues.
 */
export interface WordModel {
  /** The row of each feature in `weights`; those for the whole text and for each number of its meaning follow. */
  readonly rows: ReadonlyMap<string, number>;
  /** A weight for each row and outcome, row by row, in steps. */
  readonly weights: ArrayLike<number>;
  readonly step: number;
  /** What words mean together, where the model knows. */
  readonly meaning: Meaning | undefined;
}

/** What the model tells apart: the skills, and last that none is shown. */
export const OUTCOMES = SKILL_NAMES.length + 1;
const TEXT_ROWS = 3;
/** How much the meaning counts beside the features. */
const MEANING_SHARE = 3;
const FEATURES_SHARE = 3;
const MANY_FEATURES = 30;
const FEW_FEATURES = 8;

export interface WordReading {
  /** The chance of each skill, in the order of `SKILL_NAMES`, and last that none is shown. */
  readonly chances: readonly number[];
  /** How many features of the text the model knows. */
  readonly features: number;
  /** How much each token speaks for a skill. */
  evidence(skill: SkillName): readonly number[];
}

interface StoredWeights {
  readonly features: string;
  /** The weights as bytes, in base 64. */
  readonly weights: string;
  /** What a step of a byte is worth. */
  readonly step: number;
}

const stored: Readonly<Record<Language, StoredWeights>> = { en: english, es: spanish };

/** The model of a language that the project ships; `meaning`, with which it was learned, for English. */
export const storedModel = (language: Language, meaning: Meaning | undefined): WordModel => ({
  ...decode(stored[language]),
  meaning,
});

/** What the words suggest that the writer claims. */
export function readWords(
  { rows, weights, step, meaning }: WordModel,
  tokens: readonly Token[],
  stances: readonly Stance[],
  language: Language,
): WordReading {
  const claimed = claimedWords(tokens, stances);
  const features = featuresOf(claimed, language);
  const known = [...features.keys()].filter((feature) => rows.has(feature));
  const sums = new Array<number>(OUTCOMES).fill(0);
  for (const [row, value] of inputsOf(
    known.map((feature) => rows.get(feature) ?? 0),
    rows.size,
    meaning?.of(claimed),
  )) {
    for (let outcome = 0; outcome < OUTCOMES; outcome++) {
      sums[outcome] = (sums[outcome] ?? 0) + value * step * (weights[row * OUTCOMES + outcome] ?? 0);
    }
  }
  return {
    chances: softmax(sums),
    features: known.length,
    evidence(skill) {
      const outcome = SKILL_NAMES.indexOf(skill);
      const shares = new Array<number>(tokens.length).fill(0);
      for (const feature of known) {
        const weight = weights[(rows.get(feature) ?? 0) * OUTCOMES + outcome] ?? 0;
        for (const at of features.get(feature) ?? []) shares[at] = (shares[at] ?? 0) + weight;
      }
      return shares;
    },
  };
}

/** The words that the writer claims; undefined where they do not. */
export function claimedWords(tokens: readonly Token[], stances: readonly Stance[]): (string | undefined)[] {
  return tokens.map(({ word }, at) => (stances[at] === 'own' ? word : undefined));
}

/** How many rows of weights follow those of the features. */
export const furtherRows = (meaning: Meaning | undefined): number => TEXT_ROWS + (meaning?.dimensions ?? 0);

/** What a text puts into the model, given the rows of its features and its meaning: rows, and how much each counts. */
export function inputsOf(
  known: readonly number[],
  size: number,
  meaning: Float64Array | undefined,
): (readonly [row: number, value: number])[] {
  const share = FEATURES_SHARE / Math.sqrt(Math.max(1, known.length));
  return [
    ...known.map((row) => [row, share] as const),
    [size, 1],
    [size + 1, Math.min(known.length, MANY_FEATURES) / 10],
    [size + 2, known.length < FEW_FEATURES ? 1 : 0],
    ...Array.from(meaning ?? [], (value, at) => [size + TEXT_ROWS + at, value * MEANING_SHARE] as const),
  ];
}

export function softmax(sums: Iterable<number>): number[] {
  const all = [...sums];
  const most = Math.max(...all);
  const powers = all.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function decode({ features, weights, step }: StoredWeights): Omit<WordModel, 'meaning'> {
  return {
    rows: new Map(features.split(' ').map((feature, row) => [feature, row])),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
    step,
  };
}
