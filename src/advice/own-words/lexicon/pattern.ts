/** A word of a pattern, with its alternatives. The README documents the notation. */
export interface Element {
  readonly words: WordSet;
  /** The maximum number of other words between the previous element and this one. */
  readonly gap: number;
}

export interface WordSet {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** Word classes by name. Their members are words, stems and other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A pattern with a gap of this size may continue in the next sentence. */
export const CROSSING_GAP = 12;

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 7, '....': CROSSING_GAP };

/** Returns a compiler of patterns that shares the word sets of equal elements. */
export function patternCompiler(classes: WordClasses): (pattern: string) => Element[][] {
  const sets = new Map<string, WordSet>();

  const inClasses = (alternatives: readonly string[]): string[] =>
    alternatives.flatMap((alternative) => {
      const name = /^<(\w+)>$/.exec(alternative)?.[1];
      if (name === undefined) return [alternative];
      const members = classes[name];
      if (members === undefined) throw new Error(`Unknown word class <${name}>`);
      return inClasses(members);
    });

  const setOf = (alternation: string): WordSet => {
    const known = sets.get(alternation);
    if (known) return known;
    const words = inClasses(alternation.split('|'));
    const bad = words.find((word) => !/^[a-z0-9]+\*?$/.test(word));
    if (bad !== undefined) throw new Error(`Not a word: "${bad}" in "${alternation}"`);
    const made = {
      exact: new Set(words.filter((word) => !word.endsWith('*'))),
      stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    };
    sets.set(alternation, made);
    return made;
  };

  return (pattern) =>
    variants(pattern.trim().split(/\s+/)).map((items) => {
      const elements: Element[] = [];
      let gap = 0;
      for (const item of items) {
        const skipped = GAPS[item];
        if (skipped === undefined) elements.push({ words: setOf(item), gap });
        gap = skipped ?? 0;
      }
      return elements;
    });
}

/** The sequences that a pattern matches: with and without each optional word, and one for each joined alternative. */
function variants(items: readonly string[]): string[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const tails = variants(rest);
  return choices(first).flatMap((choice) => tails.map((tail) => [...choice, ...tail]));
}

function choices(item: string): string[][] {
  if (item in GAPS) return [[item]];
  const optional = item.endsWith('?');
  const alternatives = (optional ? item.slice(0, -1) : item).split('|');
  const single = alternatives.filter((alternative) => !alternative.includes('_'));
  const joined = alternatives.filter((alternative) => alternative.includes('_'));
  return [
    ...(single.length > 0 ? [[single.join('|')]] : []),
    ...joined.map((alternative) => alternative.split('_')),
    ...(optional ? [[]] : []),
  ];
}
