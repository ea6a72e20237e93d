import { isNegator } from '../text/negation.ts';
import { wordSet } from '../text/word-lists.ts';
import type { Cue } from './lexicon/lexicon.ts';
import type { PhraseMatch } from './lexicon/phrase-index.ts';
import { specificity } from './lexicon/specificity.ts';
import confusions from './model/weights/confusions.json' with { type: 'json' };
import { softmax, type Prediction } from './model/word-model.ts';
import type { Assertion } from './parser/assertion.ts';
import type { Token } from './parser/tokens.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';

export interface ScoredSkill {
  readonly skill: SkillName;
  /**
   * The probability that it is right less the probability that it is plainly wrong, from 0 to 1. From 1 to 2 if the text
   * names the skill, higher at the start of the text.
   */
  readonly score: number;
  /** The tokens that show it, those with the highest weight first. */
  readonly evidence: readonly Span[];
}

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export const MAX_SKILLS = 3;
/** Weights of cues, see the README of the lexicon: scenes, cues that state a skill, and cues that name it. */
const SCENE_WEIGHT = 2;
const STATED_WEIGHT = 4;
const NAMED_WEIGHT = 8;
/**
 * A skill scores by its probability to this power times (1 + CUE_SHARE × sum of its cues) to that power. Chosen on texts by
 * people who do not know the cues.
 */
const MODEL_POWER = 1.6;
const CUE_POWER = 3;
const CUE_SHARE = 0.3;
/** The share of the probability to be wrong that counts for a stated skill: people often write about several skills. */
const STATED_WRONG_SHARE = 0.3;
/** The least score of the second and third skill. */
const MIN_FURTHER = 0.02;
/** Above this, in log-odds less NO_SKILL_POWER × log(1 + cues), the text shows no skill. */
const MAX_NO_SKILL = -3.6;
const NO_SKILL_POWER = 2;
/** A text without cues and with fewer known features shows no skill. */
const MIN_FEATURES = 4;
/** The shares of their weights that the first, second… cue of a skill add. */
const CUE_SHARES = [1, 0.85, 0.7, 0.6, 0.5];
/** Cues with less than this share of the highest weight are not quoted. */
const MIN_QUOTED_SHARE = 0.5;
/** Cues that name another person as a part of what the writer does: "now he can". */
const NAMES_ANOTHER = /(?:^|[ |_])(?:he|she|they|ella|ellos|sabe|saben|puede|hace)(?:[ |_]|$)/;
const NEGATIVE_WORDS = wordSet('nobody none nothing jamas nadie nada');
const isNegative = (word: string): boolean => isNegator(word) || NEGATIVE_WORDS.has(word);

type CueMatch = PhraseMatch<Cue>;

/** Scores the skills by the cues and the word model: at most three, best first. */
export function scoreSkills(
  matches: readonly CueMatch[],
  tokens: readonly Token[],
  assertions: readonly Assertion[],
  { probabilities, features }: Prediction,
): ScoredSkill[] {
  const cued = scoreCues(matches, tokens, assertions);
  const highest = Math.max(0, ...cued.map(({ score }) => score));
  if (highest === 0 && features < MIN_FEATURES) return [];
  const noSkill = probabilities.at(-1) ?? 1;
  const named = cued
    .filter(({ isNamed }) => isNamed)
    .map(({ skill, evidence }) => ({ skill, score: 1 + 1 / (1 + firstEnd(evidence)), evidence }))
    .sort((a, b) => b.score - a.score);
  const logOdds = Math.log(noSkill / (1 - noSkill)) - NO_SKILL_POWER * Math.log1p(highest);
  if (highest < STATED_WEIGHT && logOdds > MAX_NO_SKILL) return [];
  const shares = softmax(
    cued.map(({ score }, at) =>
      score < 0
        ? -Infinity
        : MODEL_POWER * Math.log(probabilities[at] ?? 0) + CUE_POWER * Math.log1p(CUE_SHARE * score),
    ),
  );
  const likely = cued
    .map(({ skill, evidence, score: cues }, at) => {
      const wrong = shares.reduce((sum, share, best) => sum + share * (confusions.wrong[best]?.[at] ?? 0), 0);
      const wrongShare = cues >= STATED_WEIGHT ? STATED_WRONG_SHARE : 1;
      return { skill, score: (shares[at] ?? 0) - wrong * wrongShare, evidence };
    })
    .filter(({ skill, score }) => score > 0 && !named.some((other) => other.skill === skill))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, rank) => (rank === 0 && named.length === 0) || score >= MIN_FURTHER);
  return [...named, ...likely].slice(0, MAX_SKILLS);
}

const firstEnd = (evidence: readonly Span[]): number => Math.min(...evidence.map(({ end }) => end));

/** The sum of the cues for each skill, in the order of `SKILL_NAMES`: below 0 for a negated skill. */
function scoreCues(matches: readonly CueMatch[], tokens: readonly Token[], assertions: readonly Assertion[]) {
  const assertionOf = new Map(
    visible(matches).map((match) => [match, assertionOfMatch(match, tokens, assertions)]),
  );
  return SKILL_NAMES.map((skill) => {
    const having = (assertion: Assertion) =>
      [...assertionOf].flatMap(([match, own]) =>
        own === assertion && match.phrase.weights[skill] !== undefined ? match : [],
      );
    const negated = having('negated').map((match) => weightOf(match, skill));
    const cues = strongest(having('asserted'), skill).map((match) => ({
      match,
      weight: weightOf(match, skill),
    }));
    const most = cues[0]?.weight ?? 0;
    const sum = cues.reduce((all, { weight }, rank) => all + weight * (CUE_SHARES[rank] ?? 0), 0);
    const score = sum - Math.max(0, ...negated);
    return {
      skill,
      score,
      isNamed: score > 0 && most >= NAMED_WEIGHT,
      evidence: cues.filter(({ weight }) => weight >= most * MIN_QUOTED_SHARE).map(({ match }) => match),
    };
  });
}

/** The cues that are not within a phrase without weights. */
function visible(matches: readonly CueMatch[]): readonly CueMatch[] {
  const hiding = matches.filter(({ phrase }) => Object.keys(phrase.weights).length === 0);
  return matches.filter(
    (match) => !hiding.some(({ start, end }) => start <= match.start && match.end <= end),
  );
}

/** The weight of a cue for a skill. A scene counts less if its words are few or frequent. */
function weightOf({ phrase, elements }: CueMatch, skill: SkillName): number {
  const weight = phrase.weights[skill] ?? 0;
  const highest = Math.max(...Object.values(phrase.weights));
  return highest >= STATED_WEIGHT || highest < SCENE_WEIGHT ? weight : weight * specificity(elements);
}

function assertionOfMatch(
  { phrase, start, end }: CueMatch,
  tokens: readonly Token[],
  assertions: readonly Assertion[],
): Assertion {
  const span = assertions.slice(start, end);
  if (span.includes('hypothetical') || span.includes('past')) return 'hypothetical';
  if (span.includes('other-person')) return NAMES_ANOTHER.test(phrase.pattern) ? 'asserted' : 'other-person';
  if (!span.includes('negated')) return 'asserted';
  // A cue may have its own negation: "I never interrupt".
  const isOwnNegation =
    tokens.slice(start, end).some(({ word }) => isNegative(word)) &&
    phrase.pattern.split(/[ |_?]/).some(isNegative);
  return isOwnNegation ? 'asserted' : 'negated';
}

/** The cues with the highest weights, without those that overlap a stronger one. */
function strongest(matches: readonly CueMatch[], skill: SkillName): CueMatch[] {
  const byWeight = matches.toSorted((a, b) => weightOf(b, skill) - weightOf(a, skill) || a.start - b.start);
  const kept: CueMatch[] = [];
  for (const match of byWeight) {
    if (kept.length === CUE_SHARES.length) break;
    if (!kept.some(({ start, end }) => start < match.end && match.start < end)) kept.push(match);
  }
  return kept;
}
