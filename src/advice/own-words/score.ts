import { COMPANIONS } from './companions.ts';
import type { Cue } from './cue-file.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { JUDGED_WEIGHT, specificity } from './specificity.ts';
import { SKILL_NAMES, type SkillName } from './skills.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';

export interface ScoredSkill {
  readonly skill: SkillName;
  readonly score: number;
  /** The cues that show it, strongest first. */
  readonly evidence: readonly PhraseMatch<Cue>[];
}

const MAX_SKILLS = 3;
/** Cues below this weight are hints, which are single words by nature. */
const SCENE_WEIGHT = 2;
/** Below this nothing is answered: better silent than wrong. Few words must say it more plainly. */
const MIN_SCORE = 0.8;
const MIN_SCORE_SHORT = 1.5;
const SHORT_TEXT = 9;
const MIN_SECOND = 0.4;
const MIN_THIRD = 0.4;
/** The shares of the best score that the second and third skill must reach. */
const SECOND_SHARE = 0.1;
const THIRD_SHARE = 0.1;
/** The share that a skill must reach which rarely goes with the best one. */
const UNRELATED_SHARE = 0.8;
/** Up to this many words a text may be a plain list of skills; a longer one is a story. */
const LIST_OF_SKILLS = 12;
/** What the second, third… cue of a skill adds of its weight. */
const EXTRA_SHARES = [1, 0.85, 0.7, 0.6, 0.5];
/** Cues that themselves tell what another person does, through the writer: "now he can". */
const NAMES_ANOTHER = /(?:^|[ |_])(?:he|she|they|ella|ellos|sabe|saben|puede|hace)(?:[ |_]|$)/;
const NEGATORS = new Set(
  'not never no without nobody none hate nor cannot nothing no nunca jamas sin ni nadie nada tampoco odio'.split(
    ' ',
  ),
);

/** The skills that the cues show, best first, at most three. */
export function scoreSkills(
  matches: readonly PhraseMatch<Cue>[],
  tokens: readonly Token[],
  stances: readonly Stance[],
): ScoredSkill[] {
  const stanceByMatch = new Map(unhidden(matches).map((match) => [match, stanceOf(match, tokens, stances)]));
  const scored = SKILL_NAMES.map((skill): ScoredSkill => {
    const about = [...stanceByMatch].filter(([{ phrase }]) => phrase.weights[skill] !== undefined);
    const own = about.filter(([, stance]) => stance === 'own').map(([match]) => match);
    const denied = about.filter(([, stance]) => stance === 'denied').map(([match]) => weightOf(match, skill));
    const evidence = strongest(own, skill);
    const gained = evidence.reduce(
      (sum, match, place) => sum + weightOf(match, skill) * (EXTRA_SHARES[place] ?? 0),
      0,
    );
    return { skill, score: gained - Math.max(0, ...denied), evidence };
  });
  const ranked = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [best, ...others] = ranked;
  if (!best || best.score < (tokens.length < SHORT_TEXT ? MIN_SCORE_SHORT : MIN_SCORE)) return [];
  const plausible = others.filter(
    ({ skill, score }) =>
      COMPANIONS[best.skill].includes(skill) ||
      (tokens.length <= LIST_OF_SKILLS && score >= UNRELATED_SHARE * best.score),
  );
  const added = plausible.slice(0, MAX_SKILLS - 1).filter(({ score }, place) => {
    const [least, share] = place === 0 ? [MIN_SECOND, SECOND_SHARE] : [MIN_THIRD, THIRD_SHARE];
    return score >= least && score >= share * best.score;
  });
  return [best, ...added];
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
  if (span.includes('void')) return 'void';
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
