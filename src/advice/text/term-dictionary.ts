/** Words in alphabetical order, each with the numbers of its terms. Takes a fourth of the memory of a map. */
export interface TermDictionary {
  readonly words: readonly string[];
  /** The terms of a word; empty for an unknown word. */
  readonly termsOf: (word: string) => Uint32Array;
  /** The terms of the word at an index of `words`. */
  readonly termsAt: (index: number) => Uint32Array;
  /** The index of the first word that is equal to `prefix` or sorts after it. */
  readonly indexFrom: (prefix: string) => number;
}

const NO_TERMS = new Uint32Array(0);

export function termDictionary(entries: ReadonlyMap<string, number | readonly number[]>): TermDictionary {
  const words = [...entries.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const terms: number[] = [];
  // A closure over `entries` would keep them in memory.
  for (const [index, word] of words.entries()) {
    terms.push(...[entries.get(word) ?? []].flat());
    starts[index + 1] = terms.length;
  }
  const packed = Uint32Array.from(terms);

  const termsAt = (index: number): Uint32Array => packed.subarray(starts[index], starts[index + 1]);
  const indexFrom = (prefix: string): number => {
    let from = 0;
    for (let to = words.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? '') < prefix) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    words,
    termsAt,
    indexFrom,
    termsOf(word) {
      const index = indexFrom(word);
      return words[index] === word ? termsAt(index) : NO_TERMS;
    },
  };
}
