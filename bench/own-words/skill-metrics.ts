import type { RecognizeSkills } from '../../src/advice/own-words/recognize-skills.ts';

export interface Labelled {
  readonly text: string;
  readonly locale: string;
  /** The right skills, best first; none if no skill may be answered. */
  readonly skills: readonly string[];
  /** Skills that are plainly wrong. */
  readonly not: readonly string[];
}

/**
 * Shares from 0 to 1 of the sentences with skills: with at least one right skill (`any`), with the best one (`first`), with
 * a plainly wrong one (`wrong`), and with a right one first and none plainly wrong (`clean`). `quiet` is the share of the
 * sentences without skills for which none was answered.
 */
export interface Totals {
  readonly any: number;
  readonly first: number;
  readonly wrong: number;
  readonly clean: number;
  readonly quiet: number;
  readonly sentences: number;
}

export interface Missed {
  readonly sentence: Labelled;
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

/** Compares the skills read in labelled sentences with the labels. */
export function measure(
  sentences: readonly Labelled[],
  read: RecognizeSkills,
): {
  readonly totals: Totals;
  readonly missed: Missed[];
} {
  const judged = sentences.map((sentence) => ({ sentence, ...judge(sentence, read) }));
  const showing = judged.filter(({ sentence }) => sentence.skills.length > 0);
  const silent = judged.filter(({ sentence }) => sentence.skills.length === 0);
  const without = (group: typeof judged, fault: string) =>
    group.length === 0
      ? 1
      : round(group.filter(({ faults }) => !faults.includes(fault)).length / group.length);
  return {
    totals: {
      any: without(showing, 'none right'),
      first: without(showing, 'first missing'),
      wrong: round(1 - without(showing, 'wrong')),
      clean: without(showing, 'not clean'),
      quiet: without(silent, 'not quiet'),
      sentences: judged.length,
    },
    missed: judged.filter(({ faults }) => faults.length > 0),
  };
}

function judge(
  sentence: Labelled,
  read: RecognizeSkills,
): {
  readonly codes: readonly string[];
  readonly faults: readonly string[];
} {
  const codes: readonly string[] = read(sentence.text, sentence.locale).skills.map(({ code }) => code);
  if (sentence.skills.length === 0) return { codes, faults: codes.length > 0 ? ['not quiet'] : [] };
  const [first = ''] = sentence.skills;
  const wrong = codes.some((code) => sentence.not.includes(code));
  const faults = [
    ...(codes.some((code) => sentence.skills.includes(code)) ? [] : ['none right']),
    ...(codes.includes(first) ? [] : ['first missing']),
    ...(wrong ? ['wrong'] : []),
    ...(!wrong && sentence.skills.includes(codes[0] ?? '') ? [] : ['not clean']),
  ];
  return { codes, faults };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
