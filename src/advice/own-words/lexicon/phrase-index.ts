import { CROSSING_GAP, patternCompiler, type Element, type WordClasses, type WordSet } from './pattern.ts';

interface Phrase {
  readonly pattern: string;
}

interface Word {
  readonly word: string;
  /** What separates it from the previous word: 0 nothing, 1 a pause, 2 the end of a sentence. */
  readonly boundary: 0 | 1 | 2;
}

/** A phrase found in a text; `start` and `end` are indexes of tokens, `end` exclusive. */
export interface PhraseMatch<Of extends Phrase> {
  readonly phrase: Of;
  /** The sequence of the pattern that the text has. */
  readonly elements: readonly Element[];
  readonly start: number;
  readonly end: number;
}

export interface PhraseIndex<Of extends Phrase> {
  /** All occurrences of the phrases in a text, at most four for each phrase. */
  readonly match: (tokens: readonly Word[]) => PhraseMatch<Of>[];
}

interface Entry<Of extends Phrase> {
  readonly phrase: Of;
  readonly elements: readonly Element[];
  /** The index of the element under which the entry is indexed. */
  readonly anchor: number;
}

/** The maximum number of fillers between two neighboring words of a pattern. */
const MAX_FILLERS = 3;
const MIN_STEM = 2;
/** A phrase may be negated in one place and asserted in another; more occurrences add nothing. */
const MAX_MATCHES_PER_PHRASE = 4;

/** Indexes phrases by their rarest word, so that few of them are compared with each word of a text. */
export function phraseIndex<Of extends Phrase>(
  phrases: readonly Of[],
  classes: WordClasses,
  fillers: ReadonlySet<string>,
): PhraseIndex<Of> {
  const compile = patternCompiler(classes);
  const compiled = phrases.flatMap((phrase) =>
    compile(phrase.pattern).map((elements) => ({ phrase, elements })),
  );
  const byWord = new Map<string, Entry<Of>[]>();
  const byStem = new Map<string, Entry<Of>[]>();
  const frequency = frequencyOf(compiled.map(({ elements }) => elements));
  for (const { phrase, elements } of compiled) {
    const entry: Entry<Of> = { phrase, elements, anchor: rarestOf(elements, frequency) };
    const words = elements[entry.anchor]?.words;
    for (const word of words?.exact ?? []) push(byWord, word, entry);
    for (const stem of words?.stems ?? []) push(byStem, stem, entry);
  }

  return {
    match(tokens) {
      const matches: PhraseMatch<Of>[] = [];
      const seen = new Map<Of, number[]>();

      const fits = (words: WordSet, at: number): boolean => {
        const word = tokens[at]?.word;
        return (
          word !== undefined && (words.exact.has(word) || words.stems.some((stem) => word.startsWith(stem)))
        );
      };
      /** Whether a pattern may skip a token. */
      const skips = (at: number, gap: number, fillersLeft: number): boolean =>
        gap > 0 || (fillersLeft > 0 && fillers.has(tokens[at]?.word ?? ''));
      /** Whether a pattern may cross a boundary: a pause only within a gap, the end of a sentence within a wide one. */
      const crosses = (boundary: number, gap: number): boolean =>
        boundary === 0 || (boundary === 1 && gap > 0) || gap >= CROSSING_GAP;

      const forward = (elements: readonly Element[], index: number, from: number): number => {
        const element = elements[index];
        if (!element) return from;
        const reach = Math.max(element.gap, MAX_FILLERS);
        for (let at = from; at <= from + reach && at < tokens.length; at++) {
          if (!crosses(tokens[at]?.boundary ?? 2, element.gap)) return -1;
          if (fits(element.words, at)) {
            const end = forward(elements, index + 1, at + 1);
            if (end !== -1) return end;
          }
          if (!skips(at, element.gap - (at - from), MAX_FILLERS - (at - from))) return -1;
        }
        return -1;
      };
      const backward = (elements: readonly Element[], index: number, before: number): number => {
        const element = elements[index];
        if (!element) return before;
        const gap = elements[index + 1]?.gap ?? 0;
        const reach = Math.max(gap, MAX_FILLERS);
        for (let at = before - 1; at >= before - 1 - reach && at >= 0; at--) {
          if (!crosses(tokens[at + 1]?.boundary ?? 2, gap)) return -1;
          if (fits(element.words, at)) {
            const start = backward(elements, index - 1, at);
            if (start !== -1) return start;
          }
          const skipped = before - 1 - at;
          if (!skips(at, gap - skipped, MAX_FILLERS - skipped)) return -1;
        }
        return -1;
      };
      const consider = (entry: Entry<Of>, at: number): void => {
        const starts = seen.get(entry.phrase) ?? [];
        if (starts.length >= MAX_MATCHES_PER_PHRASE) return;
        const start = backward(entry.elements, entry.anchor - 1, at);
        if (start === -1 || starts.includes(start)) return;
        const end = forward(entry.elements, entry.anchor + 1, at + 1);
        if (end === -1) return;
        seen.set(entry.phrase, [...starts, start]);
        matches.push({ phrase: entry.phrase, elements: entry.elements, start, end });
      };

      tokens.forEach(({ word }, at) => {
        for (const entry of byWord.get(word) ?? []) consider(entry, at);
        for (let length = MIN_STEM; length <= word.length; length++) {
          for (const entry of byStem.get(word.slice(0, length)) ?? []) consider(entry, at);
        }
      });
      return matches;
    },
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Counts how many patterns have the words of a set. */
function frequencyOf(patterns: readonly (readonly Element[])[]): (words: WordSet) => number {
  const uses = new Map<WordSet, number>();
  for (const element of patterns.flat()) uses.set(element.words, (uses.get(element.words) ?? 0) + 1);
  const counts = new Map<string, number>();
  const words = ({ exact, stems }: WordSet): readonly string[] => [...exact, ...stems];
  for (const [set, count] of uses)
    for (const word of words(set)) counts.set(word, (counts.get(word) ?? 0) + count);
  const known = new Map<WordSet, number>();
  return (set) => {
    const count = known.get(set) ?? words(set).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    known.set(set, count);
    return count;
  };
}

function rarestOf(elements: readonly Element[], frequency: (words: WordSet) => number): number {
  return elements.reduce((best, { words }, at) => {
    const current = elements[best];
    return current && frequency(words) < frequency(current.words) ? at : best;
  }, 0);
}
