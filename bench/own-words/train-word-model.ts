import { splitClauses } from '../../src/advice/own-words/parser/clauses.ts';
import type { Cue } from '../../src/advice/own-words/lexicon/lexicon.ts';
import { featuresOf, NO_FIRST_PERSON } from '../../src/advice/own-words/model/features.ts';
import type { Language } from '../../src/advice/text/language.ts';
import { WORD_CLASSES } from '../../src/advice/own-words/lexicon/lexicon.ts';
import { SKILL_NAMES, SKILLS } from '../../src/advice/own-words/skills.ts';
import { assertionsOf } from '../../src/advice/own-words/parser/assertion.ts';
import { splitWords, toTokens } from '../../src/advice/own-words/parser/tokens.ts';
import {
  assertedWords,
  extraRows,
  inputsOf,
  knownFeatures,
  CLASSES,
  softmax,
  type WordModel,
} from '../../src/advice/own-words/model/word-model.ts';
import type { SentenceEmbedder } from '../../src/advice/own-words/model/sentence-embedding.ts';
import type { Labelled } from './skill-metrics.ts';

/** A training example: its features, the expected outcome, and its weight. */
interface Example {
  readonly features: ReturnType<typeof featuresOf>;
  readonly embedding: Float64Array | undefined;
  /** The probability of each outcome; they sum to 1. */
  readonly target: readonly number[];
  readonly weight: number;
}

/** The weight of the first, second, … skill of a sentence. */
const RANK_SHARES = [1, 0.25, 0.15, 0.1];
/** Texts generated from a cue, and their weight together. */
const CUE_TEXTS = 3;
const CUE_WEIGHT = 0.05;
/** Sentences without a skill are rare, and a wrong answer to one is a serious mistake. */
const NONE_WEIGHT = 2;
const MIN_USES = 2;
const MAX_FEATURES = 16_000;
/** L2 regularization. */
const L2_PENALTY = 0.5;
/** Steps of gradient descent: to select the strongest features, and to train on these. */
const SELECTION_ROUNDS = 30;
const ROUNDS = 80;
const LEARNING_RATE = 0.1;

/** Trains a word model on labelled sentences and on texts generated from the cues. */
export function train(
  language: Language,
  sentences: readonly Labelled[],
  cues: readonly Cue[],
  embedder: SentenceEmbedder | undefined,
): WordModel {
  const examples = [
    ...sentences.map((sentence) => sentenceExample(sentence, language, embedder)),
    ...cues.flatMap((cue) => cueExamples(cue, language, embedder)),
  ];
  const uses = new Map<string, number>();
  for (const feature of examples.flatMap(({ features }) => [...features.keys()])) {
    uses.set(feature, (uses.get(feature) ?? 0) + 1);
  }
  const known = [...uses]
    .filter(([, count]) => count >= MIN_USES)
    .map(([name, count]) => ({ name, idf: Math.round(10 * Math.log(1 + examples.length / count)) }));
  const all = fit(embedder, examples, known, SELECTION_ROUNDS);
  const ranked = known
    .map((feature, row) => ({ feature, strength: Math.max(...rowOf(all, row).map(Math.abs)) }))
    .sort((a, b) => b.strength - a.strength || (a.feature.name < b.feature.name ? -1 : 1));
  return fit(
    embedder,
    examples,
    ranked.slice(0, MAX_FEATURES).map(({ feature }) => feature),
    ROUNDS,
  );
}

function sentenceExample(
  { text, skills }: Labelled,
  language: Language,
  embedder: SentenceEmbedder | undefined,
): Example {
  const tokens = toTokens(splitWords(text), language);
  const assertions = assertionsOf(tokens, splitClauses(tokens, language), new Set(), language);
  const shares = SKILL_NAMES.map((name) => {
    const rank = skills.indexOf(SKILLS[name]);
    return rank === -1 ? 0 : (RANK_SHARES[rank] ?? 0);
  });
  const asserted = assertedWords(tokens, assertions);
  return {
    features: featuresOf(asserted, language),
    embedding: embedder?.embed(asserted),
    target: normalized([...shares, skills.length === 0 ? 1 : 0]),
    weight: skills.length === 0 ? NONE_WEIGHT : 1,
  };
}

/** A cue as some texts, each with one of the possible words for each element. */
function cueExamples(
  { pattern, weights }: Cue,
  language: Language,
  embedder: SentenceEmbedder | undefined,
): Example[] {
  const strengths = SKILL_NAMES.map((name) => weights[name] ?? 0);
  const target = normalized([...strengths, Object.keys(weights).length === 0 ? 1 : 0]);
  const texts = Array.from({ length: CUE_TEXTS }, (_, text) =>
    pattern.split(' ').flatMap((element) => {
      if (element.startsWith('.')) return [undefined];
      const choices = choicesOf(element.split('|'), language);
      const choice = choices[Math.floor(((text + 0.5) / CUE_TEXTS) * choices.length)] ?? '';
      return choice.replace(/[*?]/g, '').split('_');
    }),
  );
  const distinct = [...new Map(texts.map((words) => [words.join(' '), words])).values()];
  return distinct.map((words) => ({
    features: new Map([...featuresOf(words, language)].filter(([feature]) => feature !== NO_FIRST_PERSON)),
    embedding: embedder?.embed(words),
    target,
    weight: CUE_WEIGHT / distinct.length,
  }));
}

/** The possible words for an element of a pattern, with the members of word classes. */
const choicesOf = (alternatives: readonly string[], language: Language): readonly string[] =>
  alternatives.flatMap((alternative) => {
    const members = WORD_CLASSES[language]()[alternative.replace(/[<>?]/g, '')];
    return alternative.startsWith('<') && members ? choicesOf(members, language) : [alternative];
  });

function normalized(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** Softmax regression by full-batch gradient descent with Adam. */
function fit(
  embedder: SentenceEmbedder | undefined,
  examples: readonly Example[],
  features: readonly { readonly name: string; readonly idf: number }[],
  rounds: number,
): WordModel {
  const rows = new Map(features.map(({ name }, row) => [name, row]));
  const idf = features.map((feature) => feature.idf);
  const inputs = examples.map((example) => {
    const pairs = inputsOf(knownFeatures(example.features, { rows, idf }), rows.size, example.embedding);
    return {
      starts: Int32Array.from(pairs, ([row]) => row * CLASSES),
      values: Float64Array.from(pairs, ([, value]) => value),
      target: Float64Array.from(example.target),
      weight: example.weight,
    };
  });
  const size = (rows.size + extraRows(embedder)) * CLASSES;
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const firstMoment = new Float64Array(size);
  const secondMoment = new Float64Array(size);
  const error = new Float64Array(CLASSES);
  for (let round = 1; round <= rounds; round++) {
    for (let index = 0; index < size; index++) gradient[index] = at(weights, index) * L2_PENALTY;
    for (const { starts, values, target, weight } of inputs) {
      error.fill(0);
      for (let input = 0; input < starts.length; input++) {
        const start = at(starts, input);
        const value = at(values, input);
        for (let k = 0; k < CLASSES; k++) error[k] = at(error, k) + value * at(weights, start + k);
      }
      softmax(error).forEach((chance, k) => (error[k] = weight * (chance - at(target, k))));
      for (let input = 0; input < starts.length; input++) {
        const start = at(starts, input);
        const value = at(values, input);
        for (let k = 0; k < CLASSES; k++)
          gradient[start + k] = at(gradient, start + k) + value * at(error, k);
      }
    }
    const decay = 1 - 0.9 * (round / rounds);
    const rate = (LEARNING_RATE * decay * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let index = 0; index < size; index++) {
      const slope = at(gradient, index);
      const m = (firstMoment[index] = 0.9 * at(firstMoment, index) + 0.1 * slope);
      const v = (secondMoment[index] = 0.999 * at(secondMoment, index) + 0.001 * slope * slope);
      weights[index] = at(weights, index) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return { rows, idf, weights: centered(weights), step: 1, embedder };
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Shifts each row to a sum of 0: only differences between outcomes matter. */
function centered(weights: Float64Array): Float64Array {
  return weights.map((weight, index) => {
    const start = index - (index % CLASSES);
    const row = weights.subarray(start, start + CLASSES);
    return weight - row.reduce((sum, other) => sum + other, 0) / CLASSES;
  });
}

function rowOf({ weights }: WordModel, row: number): number[] {
  return Array.from({ length: CLASSES }, (_, k) => weights[row * CLASSES + k] ?? 0);
}
