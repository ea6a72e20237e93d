/** Words in alphabetical order, each with its terms: a fourth of the memory of a map. */
export interface WordList {
  readonly words: readonly string[];
  /** The terms of a word; none where the list has no such word. */
  readonly termsOf: (word: string) => Uint32Array;
  /** The terms of the word at a place. */
  readonly termsAt: (place: number) => Uint32Array;
  /** The place of the first word that is not before `start`. */
  readonly firstFrom: (start: string) => number;
}

const NONE = new Uint32Array(0);

export function wordList(entries: ReadonlyMap<string, number | readonly number[]>): WordList {
  const words = [...entries.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const terms: number[] = [];
  // A function here would keep the entries for as long as the list lives.
  for (const [place, word] of words.entries()) {
    const own = entries.get(word) ?? [];
    if (typeof own === 'number') terms.push(own);
    else terms.push(...own);
    starts[place + 1] = terms.length;
  }
  const packed = Uint32Array.from(terms);

  const termsAt = (place: number): Uint32Array => packed.subarray(starts[place], starts[place + 1]);
  const firstFrom = (start: string): number => {
    let from = 0;
    for (let to = words.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    words,
    termsAt,
    firstFrom,
    termsOf(word) {
      const place = firstFrom(word);
      return words[place] === word ? termsAt(place) : NONE;
    },
  };
}
