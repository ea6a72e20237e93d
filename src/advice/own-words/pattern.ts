/**
 * The pattern language of the cue files. A pattern is words separated by spaces:
 *
 * - `word` matches the word, `stem*` every word that starts with the stem;
 * - `a|b|c_d` matches any of the alternatives; an underscore joins the words of one alternative;
 * - `<name>` matches a word class, alone or as an alternative;
 * - `word?` may be absent;
 * - `..` skips up to 3 words, `...` up to 7, `....` up to 12, also into the next sentence.
 *
 * Words are written as `normalizeWord` gives them: lower case, no accents, contractions in full.
 */
export interface Element {
  readonly words: WordSet;
  /** How many words of any kind may stand between the element before this one and this one. */
  readonly gap: number;
}

export interface WordSet {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** Word classes by name; each value is an alternation of single words, stems and other classes. */
export type WordClasses = Readonly<Record<string, string>>;

/** From this gap on, a pattern may cross the end of a sentence. */
export const CROSSING_GAP = 12;

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 7, '....': CROSSING_GAP };

/** Compiles patterns, sharing one word set between all elements that are written alike. */
export function patternCompiler(classes: WordClasses): (pattern: string) => Element[][] {
  const sets = new Map<string, WordSet>();

  const inClasses = (alternation: string): string[] =>
    alternation.split('|').flatMap((alternative) => {
      const name = /^<(\w+)>$/.exec(alternative)?.[1];
      if (name === undefined) return [alternative];
      const members = classes[name];
      if (members === undefined) throw new Error(`Unknown word class <${name}>`);
      return inClasses(members);
    });

  const setOf = (alternation: string): WordSet => {
    const known = sets.get(alternation);
    if (known) return known;
    const words = inClasses(alternation);
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

/** The plain sequences that a pattern stands for: optional words in and out, joined alternatives apart. */
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
