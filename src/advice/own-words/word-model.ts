import { featuresOf } from './features.ts';
import type { Language } from './language.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';
import english from './weights/en.json' with { type: 'json' };
import spanish from './weights/es.json' with { type: 'json' };

/**
 * Multinomial logistic regression on the words of a text: what the cues do not foresee, the words themselves
 * still suggest. `bench/own-words-train.ts` learns the weights from labelled sentences and from the cues.
 */
export interface WordModel {
  /** The row of each feature in `weights`; the rows of `inputsOf` for the whole text follow. */
  readonly rows: ReadonlyMap<string, number>;
  /** A weight for each row and outcome, row by row, in steps. */
  readonly weights: ArrayLike<number>;
  readonly step: number;
}

/** What the model tells apart: the skills, and last that none is shown. */
export const OUTCOMES = SKILL_NAMES.length + 1;
export const TEXT_ROWS = 3;
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
const models: Partial<Record<Language, WordModel>> = {};

/** The model that the project ships, decoded when a text of its language is first read. */
export function storedModel(language: Language): WordModel {
  return (models[language] ??= decode(stored[language]));
}

/** What the words suggest that the writer claims. */
export function readWords(
  { rows, weights, step }: WordModel,
  tokens: readonly Token[],
  stances: readonly Stance[],
  language: Language,
): WordReading {
  const features = featuresOf(claimedWords(tokens, stances), language);
  const known = [...features.keys()].filter((feature) => rows.has(feature));
  const sums = new Array<number>(OUTCOMES).fill(0);
  for (const [row, value] of inputsOf(
    known.map((feature) => rows.get(feature) ?? 0),
    rows.size,
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

/** What a text puts into the model, given the rows of its features: rows, and how much each counts. */
export function inputsOf(known: readonly number[], size: number): (readonly [row: number, value: number])[] {
  const share = FEATURES_SHARE / Math.sqrt(Math.max(1, known.length));
  return [
    ...known.map((row) => [row, share] as const),
    [size, 1],
    [size + 1, Math.min(known.length, MANY_FEATURES) / 10],
    [size + 2, known.length < FEW_FEATURES ? 1 : 0],
  ];
}

export function softmax(sums: Iterable<number>): number[] {
  const all = [...sums];
  const most = Math.max(...all);
  const powers = all.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function decode({ features, weights, step }: StoredWeights): WordModel {
  return {
    rows: new Map(features.split(' ').map((feature, row) => [feature, row])),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
    step,
  };
}
