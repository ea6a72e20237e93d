import { CROSSING_GAP, patternCompiler, type Element, type WordClasses, type WordSet } from './pattern.ts';

/** A word of a text, and what parts it from the word before: 0 nothing, 1 a comma or dash, 2 the end of a sentence. */
interface Word {
  readonly word: string;
  readonly boundary: 0 | 1 | 2;
}

export interface Phrase {
  readonly pattern: string;
}

/** A phrase found in a text; `start` and `end` are places in the list of tokens, `end` exclusive. */
export interface PhraseMatch<Of extends Phrase> {
  readonly phrase: Of;
  /** The plain sequence of the pattern that stands in the text. */
  readonly elements: readonly Element[];
  readonly start: number;
  readonly end: number;
}

export interface PhraseIndex<Of extends Phrase> {
  /** Where each phrase stands in the text, and how many words were compared to find out. */
  match(tokens: readonly Word[]): { readonly matches: PhraseMatch<Of>[]; readonly steps: number };
}

interface Entry<Of extends Phrase> {
  readonly phrase: Of;
  readonly elements: readonly Element[];
  /** The place of the element under which the entry is indexed. */
  readonly anchor: number;
}

/** Words that may stand between two neighbours of a pattern although it does not name them. */
const MAX_FILLERS = 3;
const MIN_STEM = 2;
/** A phrase that one place denies may be affirmed in another; a text that repeats itself gains nothing more. */
const MAX_MATCHES_PER_PHRASE = 4;

/** Indexes phrases by their rarest word, so that a word of the text is compared with few of them. */
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
  const rarity = rarityOf(compiled.map(({ elements }) => elements));
  for (const { phrase, elements } of compiled) {
    const entry: Entry<Of> = { phrase, elements, anchor: rarestOf(elements, rarity) };
    const words = elements[entry.anchor]?.words;
    for (const word of words?.exact ?? []) push(byWord, word, entry);
    for (const stem of words?.stems ?? []) push(byStem, stem, entry);
  }

  return {
    match(tokens) {
      const matches: PhraseMatch<Of>[] = [];
      const seen = new Map<Of, number[]>();
      let steps = 0;

      const fits = (words: WordSet, at: number): boolean => {
        const word = tokens[at]?.word;
        steps++;
        return (
          word !== undefined && (words.exact.has(word) || words.stems.some((stem) => word.startsWith(stem)))
        );
      };
      /** Whether a pattern may reach over the token `over` on its way, given what it crossed before. */
      const passes = (over: number, gap: number, fillersLeft: number): boolean =>
        gap > 0 || (fillersLeft > 0 && fillers.has(tokens[over]?.word ?? ''));
      /** How strong a boundary a pattern may cross: between neighbours none, inside a gap a comma. */
      const crosses = (boundary: number, gap: number): boolean =>
        boundary === 0 || (boundary === 1 && gap > 0) || gap >= CROSSING_GAP;

      const forward = (elements: readonly Element[], place: number, from: number): number => {
        const element = elements[place];
        if (!element) return from;
        const reach = Math.max(element.gap, MAX_FILLERS);
        for (let at = from; at <= from + reach && at < tokens.length; at++) {
          if (!crosses(tokens[at]?.boundary ?? 2, element.gap)) return -1;
          if (fits(element.words, at)) {
            const end = forward(elements, place + 1, at + 1);
            if (end !== -1) return end;
          }
          if (!passes(at, element.gap - (at - from), MAX_FILLERS - (at - from))) return -1;
        }
        return -1;
      };
      const backward = (elements: readonly Element[], place: number, before: number): number => {
        const element = elements[place];
        if (!element) return before;
        const gap = elements[place + 1]?.gap ?? 0;
        const reach = Math.max(gap, MAX_FILLERS);
        for (let at = before - 1; at >= before - 1 - reach && at >= 0; at--) {
          if (!crosses(tokens[at + 1]?.boundary ?? 2, gap)) return -1;
          if (fits(element.words, at)) {
            const start = backward(elements, place - 1, at);
            if (start !== -1) return start;
          }
          const passed = before - 1 - at;
          if (!passes(at, gap - passed, MAX_FILLERS - passed)) return -1;
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
      return { matches, steps };
    },
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** How many patterns name the words of a set, all together. */
function rarityOf(patterns: readonly (readonly Element[])[]): (words: WordSet) => number {
  const uses = new Map<WordSet, number>();
  for (const { words } of patterns.flat()) uses.set(words, (uses.get(words) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [{ exact, stems }, count] of uses) {
    for (const word of [...exact, ...stems]) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const costs = new Map<WordSet, number>();
  for (const words of uses.keys()) {
    const all = [...words.exact, ...words.stems];
    costs.set(
      words,
      all.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    );
  }
  return (words) => costs.get(words) ?? 0;
}

function rarestOf(elements: readonly Element[], rarity: (words: WordSet) => number): number {
  return elements.reduce((best, { words }, at) => {
    const current = elements[best];
    return current && rarity(words) < rarity(current.words) ? at : best;
  }, 0);
}
