import type { Cue } from './cue.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { JUDGED_WEIGHT, specificity } from './specificity.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';
import pairs from './weights/pairs.json' with { type: 'json' };
import { softmax, type WordReading } from './word-model.ts';

export interface ScoredSkill {
  readonly skill: SkillName;
  /**
   * How likely it is right less how likely it is plainly wrong, from 0 to 1. From 1 to 2 where the text names the skill:
   * the earlier, the more.
   */
  readonly score: number;
  /** The tokens that show it, strongest first. */
  readonly evidence: readonly Span[];
}

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export const MAX_SKILLS = 3;
/** Cues below this weight are hints, which are single words by nature. */
const SCENE_WEIGHT = 2;
/**
 * What the words say counts to this power, and what the cues add up to as (1 + CUE_SHARE × sum) to that power. Chosen on
 * texts by people who have not seen the cues: for them a cue that says a skill outright is hardly surer than a scene.
 */
const WORDS_POWER = 1.6;
const CUE_POWER = 3;
const CUE_SHARE = 0.3;
/** Cues that add up to this show something, and are less likely wrong beside another skill: people tell of several things. */
const OUTRIGHT = 4;
const OUTRIGHT_WRONG = 0.3;
/** A cue of this weight names the skill itself: it is answered before others, whatever the rest of the text suggests. */
const NAMED = 8;
/** A second or third skill needs this score. */
const MIN_FURTHER = 0.02;
/** Above this the words show nothing, in log-odds less what the cues say, which counts so much here. */
const MAX_NONE = -3.6;
const NONE_POWER = 2;
/** Fewer claimed features than this tell nothing without a cue. */
const MIN_FEATURES = 4;
/** What the second, third… cue of a skill adds of its weight. */
const EXTRA_SHARES = [1, 0.85, 0.7, 0.6, 0.5];
/** What is quoted weighs at least this share of the weightiest cue. */
const MIN_QUOTED_SHARE = 0.5;
/** Cues that themselves tell what another person does, through the writer: "now he can". */
const NAMES_ANOTHER = /(?:^|[ |_])(?:he|she|they|ella|ellos|sabe|saben|puede|hace)(?:[ |_]|$)/;
const NEGATORS = new Set(
  'not never no without nobody none hate nor cannot nothing no nunca jamas sin ni nadie nada tampoco odio'.split(
    ' ',
  ),
);

/** The skills that the cues and the words show, best first, at most three. */
export function scoreSkills(
  matches: readonly PhraseMatch<Cue>[],
  tokens: readonly Token[],
  stances: readonly Stance[],
  words: WordReading,
): ScoredSkill[] {
  const cued = cuedSkills(matches, tokens, stances);
  const none = words.chances.at(-1) ?? 1;
  const plainest = Math.max(0, ...cued.map(({ score }) => score));
  if (plainest === 0 && words.features < MIN_FEATURES) return [];
  const named = cued
    .filter(({ names }) => names)
    .map(({ skill, evidence }) => ({ skill, score: 1 + 1 / (1 + firstEnd(evidence)), evidence }))
    .sort((a, b) => b.score - a.score);
  const nothing = Math.log(none / (1 - none)) - NONE_POWER * Math.log1p(plainest);
  if (plainest < OUTRIGHT && nothing > MAX_NONE) return [];
  const chances = softmax(
    cued.map(({ score }, at) =>
      score < 0
        ? -Infinity
        : WORDS_POWER * Math.log(words.chances[at] ?? 0) + CUE_POWER * Math.log1p(CUE_SHARE * score),
    ),
  );
  const likely = cued
    .map(({ skill, evidence, score: cue }, at) => {
      const wrong = chances.reduce((sum, chance, best) => sum + chance * (pairs.wrong[best]?.[at] ?? 0), 0);
      return { skill, score: (chances[at] ?? 0) - wrong * (cue >= OUTRIGHT ? OUTRIGHT_WRONG : 1), evidence };
    })
    .filter(({ skill, score }) => score > 0 && !named.some((other) => other.skill === skill))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, place) => (place === 0 && named.length === 0) || score >= MIN_FURTHER);
  return [...named, ...likely].slice(0, MAX_SKILLS);
}

/** Where the first piece of evidence ends. */
const firstEnd = (evidence: readonly Span[]): number => Math.min(...evidence.map(({ end }) => end));

/**
 * What the cues add up to for each skill, in the order of `SKILL_NAMES`, below 0 where the writer denies it, and whether
 * one of them names it.
 */
function cuedSkills(
  matches: readonly PhraseMatch<Cue>[],
  tokens: readonly Token[],
  stances: readonly Stance[],
) {
  const stanceByMatch = new Map(unhidden(matches).map((match) => [match, stanceOf(match, tokens, stances)]));
  return SKILL_NAMES.map((skill) => {
    const about = [...stanceByMatch].filter(([{ phrase }]) => phrase.weights[skill] !== undefined);
    const own = about.filter(([, stance]) => stance === 'own').map(([match]) => match);
    const denied = about.filter(([, stance]) => stance === 'denied').map(([match]) => weightOf(match, skill));
    const evidence = strongest(own, skill);
    const gained = evidence.reduce(
      (sum, match, place) => sum + weightOf(match, skill) * (EXTRA_SHARES[place] ?? 0),
      0,
    );
    const [most] = evidence;
    const telling = evidence.filter(
      (match) => most && weightOf(match, skill) >= weightOf(most, skill) * MIN_QUOTED_SHARE,
    );
    const score = gained - Math.max(0, ...denied);
    const names = score > 0 && most !== undefined && weightOf(most, skill) >= NAMED;
    return { skill, score, names, evidence: telling };
  });
}

/** The cues that no void phrase covers. */
function unhidden(matches: readonly PhraseMatch<Cue>[]): readonly PhraseMatch<Cue>[] {
  const hiding = matches.filter(({ phrase }) => Object.keys(phrase.weights).length === 0);
  const hidden = (match: PhraseMatch<Cue>): boolean =>
    hiding.some(({ start, end }) => start <= match.start && match.end <= end);
  return matches.filter((match) => !hidden(match));
}

/** What a match counts for a skill: the weight of its cue, less where its words are few and frequent. */
function weightOf({ phrase, elements }: PhraseMatch<Cue>, skill: SkillName): number {
  const weight = phrase.weights[skill] ?? 0;
  const strongest = Math.max(...Object.values(phrase.weights));
  return strongest >= JUDGED_WEIGHT || strongest < SCENE_WEIGHT ? weight : weight * specificity(elements);
}

function stanceOf(
  { phrase, start, end }: PhraseMatch<Cue>,
  tokens: readonly Token[],
  stances: readonly Stance[],
): Stance {
  const span = stances.slice(start, end);
  if (span.includes('void') || span.includes('past')) return 'void';
  if (span.includes('other')) return NAMES_ANOTHER.test(phrase.pattern) ? 'own' : 'other';
  // A cue that names its own "not" means it: "I never interrupt".
  if (tokens.slice(start, end).some(({ word }) => NEGATORS.has(word)) && negates(phrase)) {
    return 'own';
  }
  return span.includes('denied') ? 'denied' : 'own';
}

function negates({ pattern }: Cue): boolean {
  return pattern.split(/[ |_?]/).some((word) => NEGATORS.has(word));
}

/** The cues of a skill without those that a stronger one covers. */
function strongest(matches: readonly PhraseMatch<Cue>[], skill: SkillName): PhraseMatch<Cue>[] {
  const byWeight = [...matches].sort((a, b) => weightOf(b, skill) - weightOf(a, skill) || a.start - b.start);
  const kept: PhraseMatch<Cue>[] = [];
  for (const match of byWeight) {
    if (kept.length === EXTRA_SHARES.length) break;
    if (!kept.some((other) => overlaps(other, match))) kept.push(match);
  }
  return kept;
}

function overlaps(a: PhraseMatch<Cue>, b: PhraseMatch<Cue>): boolean {
  return a.start < b.end && b.start < a.end;
}
