import { featuresOf, kindOf, type FeatureKind } from './features.ts';
import type { Language } from './language.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';
import type { Meaning } from './word-vectors.ts';
import english from './weights/en.json' with { type: 'json' };
import spanish from './weights/es.json' with { type: 'json' };

/**
 * Multinomial logistic regression on the words of a text and, in English, on what they mean together: what the cues do
 * not foresee, the words themselves still suggest. `bench/own-words/train.ts` learns the weights from labelled sentences and from the cues.
 */
export interface WordModel {
  /** The row of each feature in `weights`; those for the whole text and for each number of its meaning follow. */
  readonly rows: ReadonlyMap<string, number>;
  /** Of each row of a feature, ten times the logarithm of one text in how many has it. */
  readonly rarities: ArrayLike<number>;
  /** A weight for each row and outcome, row by row, in steps. */
  readonly weights: ArrayLike<number>;
  readonly step: number;
  /** What words mean together, where the model knows. */
  readonly meaning: Meaning | undefined;
}

/** A feature of a text that the model knows. */
export interface KnownFeature {
  readonly row: number;
  readonly kind: FeatureKind;
  readonly rarity: number;
  /** Of its words. */
  readonly places: readonly number[];
}

/** What the model tells apart: the skills, and last that none is shown. */
export const OUTCOMES = SKILL_NAMES.length + 1;
const TEXT_ROWS = 3;
/** How much the meaning counts beside the features. */
const MEANING_SHARE = 3;
/** How much the features of each kind count together. */
const KIND_SHARES: Readonly<Record<FeatureKind, number>> = { word: 2.2, pair: 2.2, part: 3 };
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
  /** As bytes, in base 64. */
  readonly rarities: string;
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
  model: WordModel,
  tokens: readonly Token[],
  stances: readonly Stance[],
  language: Language,
): WordReading {
  const { rows, weights, step, meaning } = model;
  const claimed = claimedWords(tokens, stances);
  const known = knownFeatures(featuresOf(claimed, language), model);
  const inputs = inputsOf(known, rows.size, meaning?.of(claimed));
  const sums = new Array<number>(OUTCOMES).fill(0);
  for (const [row, value] of inputs) {
    for (let outcome = 0; outcome < OUTCOMES; outcome++) {
      sums[outcome] = (sums[outcome] ?? 0) + value * step * (weights[row * OUTCOMES + outcome] ?? 0);
    }
  }
  return {
    chances: softmax(sums),
    features: known.filter(({ kind }) => kind !== 'part').length,
    evidence(skill) {
      const outcome = SKILL_NAMES.indexOf(skill);
      const shares = new Array<number>(tokens.length).fill(0);
      known.forEach(({ places }, at) => {
        const [row, value] = inputs[at] ?? [0, 0];
        for (const place of places) {
          shares[place] = (shares[place] ?? 0) + value * (weights[row * OUTCOMES + outcome] ?? 0);
        }
      });
      return shares;
    },
  };
}

/** The words that the writer claims; undefined where they do not. */
export function claimedWords(tokens: readonly Token[], stances: readonly Stance[]): (string | undefined)[] {
  return tokens.map(({ word }, at) => (stances[at] === 'own' ? word : undefined));
}

export function knownFeatures(
  features: ReadonlyMap<string, readonly number[]>,
  { rows, rarities }: Pick<WordModel, 'rows' | 'rarities'>,
): KnownFeature[] {
  const known: KnownFeature[] = [];
  for (const [name, places] of features) {
    const row = rows.get(name);
    if (row !== undefined) known.push({ row, kind: kindOf(name), rarity: rarities[row] ?? 0, places });
  }
  return known;
}

/** How many rows of weights follow those of the features. */
export const furtherRows = (meaning: Meaning | undefined): number => TEXT_ROWS + (meaning?.dimensions ?? 0);

/**
 * What a text puts into the model, given its features and its meaning: rows, first those of the features, and how much each
 * counts. The features of a kind count by their rarity, and together as a vector of the kind's length.
 */
export function inputsOf(
  known: readonly Omit<KnownFeature, 'places'>[],
  size: number,
  meaning: Float64Array | undefined,
): (readonly [row: number, value: number])[] {
  const squares = { word: 0, pair: 0, part: 0 };
  for (const { kind, rarity } of known) squares[kind] += rarity ** 2;
  const words = known.filter(({ kind }) => kind !== 'part').length;
  return [
    ...known.map(
      ({ row, kind, rarity }) => [row, (KIND_SHARES[kind] * rarity) / Math.sqrt(squares[kind])] as const,
    ),
    [size, 1],
    [size + 1, Math.min(words, MANY_FEATURES) / 10],
    [size + 2, words < FEW_FEATURES ? 1 : 0],
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

function decode({ features, rarities, weights, step }: StoredWeights): Omit<WordModel, 'meaning'> {
  return {
    rows: new Map(features.split(' ').map((feature, row) => [feature, row])),
    rarities: Buffer.from(rarities, 'base64'),
    weights: new Int8Array(Buffer.from(weights, 'base64')),
    step,
  };
}
