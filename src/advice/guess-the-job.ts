import { familyOf, type CareerFacts } from './facts.ts';

/** What a person reads of a career. */
interface Described {
  readonly name: string;
  readonly summary: string;
}

export interface JobToGuess {
  readonly answer: string;
  /** The answer among others, in the order to show. */
  readonly choices: readonly string[];
}

/** Careers of fewer people are hardly known to anybody. */
const MIN_JOBS = 20_000;

/** O*NET's names of what is left of a group say nothing to guess. */
const REST = 'All Other';

const CHOICES = 4;

/** Words of a name that say something: a shorter one would be in any sentence. */
const MIN_WORD = 4;

/** So much of a word stays the same when it is inflected, in English and Spanish. */
const STEM = 5;

/**
 * A career to guess from its description, among four of different job families that many people work in, and whose
 * descriptions do not give their names away. `random` gives numbers from 0 to below 1.
 */
export function jobToGuess(
  guide: ReadonlyMap<string, Described>,
  facts: ReadonlyMap<string, CareerFacts>,
  random: () => number,
): JobToGuess {
  const left = [...guide.keys()].filter((code) => {
    const { jobs = 0, title = '' } = facts.get(code) ?? {};
    return jobs >= MIN_JOBS && !title.endsWith(REST);
  });
  const families = new Set<string>();
  const chosen: string[] = [];
  while (chosen.length < CHOICES && left.length > 0) {
    const [code = ''] = left.splice(Math.floor(random() * left.length), 1);
    const entry = guide.get(code);
    if (!entry || families.has(familyOf(code)) || givesItselfAway(entry)) continue;
    families.add(familyOf(code));
    chosen.push(code);
  }
  const answer = chosen[Math.floor(random() * chosen.length)] ?? '';
  return { answer, choices: chosen };
}

/** Whether a word of the name is in the description. */
export function givesItselfAway({ name, summary }: Described): boolean {
  const text = summary.toLowerCase();
  return wordsOf(name).some((word) => text.includes(word.slice(0, STEM)));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= MIN_WORD);
