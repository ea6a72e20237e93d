import { clausesOf } from '../src/advice/own-words/clauses.ts';
import type { Cue } from '../src/advice/own-words/cue.ts';
import { featuresOf, NO_WRITER } from '../src/advice/own-words/features.ts';
import type { Language } from '../src/advice/own-words/language.ts';
import { WORD_CLASSES } from '../src/advice/own-words/lexicon.ts';
import { SKILL_NAMES, SKILLS } from '../src/advice/own-words/skills.ts';
import { stancesOf } from '../src/advice/own-words/stance.ts';
import { rawWords, tokenize } from '../src/advice/own-words/tokens.ts';
import {
  claimedWords,
  furtherRows,
  inputsOf,
  knownFeatures,
  OUTCOMES,
  softmax,
  type WordModel,
} from '../src/advice/own-words/word-model.ts';
import type { Meaning } from '../src/advice/own-words/word-vectors.ts';
import type { Labelled } from './own-words-measure.ts';

/** A text to learn from: its features, what it should come out as, and how much it counts. */
interface Lesson {
  readonly features: ReturnType<typeof featuresOf>;
  readonly meaning: Float64Array | undefined;
  /** The share of each outcome; they sum to 1. */
  readonly target: readonly number[];
  readonly weight: number;
}

/** What the first, second… of the right skills of a sentence counts. */
const RANK_SHARES = [1, 0.25, 0.15, 0.1];
/** The texts that are made of a cue, and what they count together. */
const CUE_TEXTS = 3;
const CUE_WEIGHT = 0.05;
/** Sentences that show nothing are few, and answering them is a plain mistake. */
const NONE_WEIGHT = 2;
const MIN_USES = 2;
const MAX_FEATURES = 16_000;
/** The penalty on the squared weights, of Gaussian priors. */
const PENALTY = 0.5;
/** Of the gradient: to choose the features that tell most, and to weigh these. */
const CHOOSING_ROUNDS = 30;
const ROUNDS = 80;
const LEARNING_RATE = 0.1;

/** Learns a word model from labelled sentences and from the words of the cues. */
export function train(
  language: Language,
  sentences: readonly Labelled[],
  cues: readonly Cue[],
  meaning: Meaning | undefined,
): WordModel {
  const lessons = [
    ...sentences.map((sentence) => sentenceLesson(sentence, language, meaning)),
    ...cues.flatMap((cue) => cueLessons(cue, language, meaning)),
  ];
  const uses = new Map<string, number>();
  for (const feature of lessons.flatMap(({ features }) => [...features.keys()])) {
    uses.set(feature, (uses.get(feature) ?? 0) + 1);
  }
  const known = [...uses]
    .filter(([, count]) => count >= MIN_USES)
    .map(([name, count]) => ({ name, rarity: Math.round(10 * Math.log(1 + lessons.length / count)) }));
  const all = fit(meaning, lessons, known, CHOOSING_ROUNDS);
  const telling = known
    .map((feature, row) => ({ feature, force: Math.max(...rowOf(all, row).map(Math.abs)) }))
    .sort((a, b) => b.force - a.force || (a.feature.name < b.feature.name ? -1 : 1));
  return fit(
    meaning,
    lessons,
    telling.slice(0, MAX_FEATURES).map(({ feature }) => feature),
    ROUNDS,
  );
}

function sentenceLesson(
  { text, skills }: Labelled,
  language: Language,
  meaning: Meaning | undefined,
): Lesson {
  const tokens = tokenize(rawWords(text), language);
  const { stances } = stancesOf(tokens, clausesOf(tokens, language), new Set(), language);
  const shares = SKILL_NAMES.map((name) => {
    const rank = skills.indexOf(SKILLS[name]);
    return rank === -1 ? 0 : (RANK_SHARES[rank] ?? 0);
  });
  const claimed = claimedWords(tokens, stances);
  return {
    features: featuresOf(claimed, language),
    meaning: meaning?.of(claimed),
    target: normalized([...shares, skills.length === 0 ? 1 : 0]),
    weight: skills.length === 0 ? NONE_WEIGHT : 1,
  };
}

/** A cue as some texts, each with one of the words that it may hold at each place. */
function cueLessons({ pattern, weights }: Cue, language: Language, meaning: Meaning | undefined): Lesson[] {
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
  const unlike = [...new Map(texts.map((words) => [words.join(' '), words])).values()];
  return unlike.map((words) => ({
    features: new Map([...featuresOf(words, language)].filter(([feature]) => feature !== NO_WRITER)),
    meaning: meaning?.of(words),
    target,
    weight: CUE_WEIGHT / unlike.length,
  }));
}

/** What may stand at a place of a pattern, with the members of word classes. */
const choicesOf = (alternatives: readonly string[], language: Language): readonly string[] =>
  alternatives.flatMap((alternative) => {
    const members = WORD_CLASSES[language]()[alternative.replace(/[<>?]/g, '')];
    return alternative.startsWith('<') && members ? choicesOf(members, language) : [alternative];
  });

function normalized(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** Softmax regression by full gradients, with Adam's step for each weight. */
function fit(
  meaning: Meaning | undefined,
  lessons: readonly Lesson[],
  features: readonly { readonly name: string; readonly rarity: number }[],
  rounds: number,
): WordModel {
  const rows = new Map(features.map(({ name }, row) => [name, row]));
  const rarities = features.map(({ rarity }) => rarity);
  const inputs = lessons.map((lesson) => {
    const pairs = inputsOf(knownFeatures(lesson.features, { rows, rarities }), rows.size, lesson.meaning);
    return {
      starts: Int32Array.from(pairs, ([row]) => row * OUTCOMES),
      values: Float64Array.from(pairs, ([, value]) => value),
      target: Float64Array.from(lesson.target),
      weight: lesson.weight,
    };
  });
  const size = (rows.size + furtherRows(meaning)) * OUTCOMES;
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const miss = new Float64Array(OUTCOMES);
  for (let round = 1; round <= rounds; round++) {
    for (let place = 0; place < size; place++) slope[place] = at(weights, place) * PENALTY;
    for (const { starts, values, target, weight } of inputs) {
      miss.fill(0);
      for (let input = 0; input < starts.length; input++) {
        const start = at(starts, input);
        const value = at(values, input);
        for (let k = 0; k < OUTCOMES; k++) miss[k] = at(miss, k) + value * at(weights, start + k);
      }
      softmax(miss).forEach((chance, k) => (miss[k] = weight * (chance - at(target, k))));
      for (let input = 0; input < starts.length; input++) {
        const start = at(starts, input);
        const value = at(values, input);
        for (let k = 0; k < OUTCOMES; k++) slope[start + k] = at(slope, start + k) + value * at(miss, k);
      }
    }
    const decay = 1 - 0.9 * (round / rounds);
    const rate = (LEARNING_RATE * decay * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let place = 0; place < size; place++) {
      const by = at(slope, place);
      const m = (mean[place] = 0.9 * at(mean, place) + 0.1 * by);
      const v = (spread[place] = 0.999 * at(spread, place) + 0.001 * by * by);
      weights[place] = at(weights, place) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return { rows, rarities, weights: centred(weights), step: 1, meaning };
}

function at(numbers: Float64Array | Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

/** Only differences between outcomes matter: each row sums to nothing. */
function centred(weights: Float64Array): Float64Array {
  return weights.map((weight, place) => {
    const start = place - (place % OUTCOMES);
    const row = weights.subarray(start, start + OUTCOMES);
    return weight - row.reduce((sum, other) => sum + other, 0) / OUTCOMES;
  });
}

function rowOf({ weights }: WordModel, row: number): number[] {
  return Array.from({ length: OUTCOMES }, (_, k) => weights[row * OUTCOMES + k] ?? 0);
}
