import { familyOf, type CareerFacts } from './facts.ts';

/** The guide's description of a career. */
interface Described {
  readonly name: string;
  readonly summary: string;
}

export interface QuizQuestion {
  readonly answer: string;
  /** The answer and three others, in the order shown. */
  readonly choices: readonly string[];
}

/** Careers with fewer jobs are hardly known. */
const MIN_JOBS = 20_000;

/** The end of O*NET's titles of residual categories. */
const RESIDUAL = 'All Other';

const CHOICES = 4;

/** Shorter words of a name are in any sentence. */
const MIN_WORD_LENGTH = 4;

/** The length of the stem of a word in English and Spanish. */
const STEM_LENGTH = 5;

/**
 * Chooses a career to guess from its description, among four common ones of different job families. Their descriptions do
 * not reveal their names. `random` returns a number from 0 to below 1.
 */
export function quizQuestion(
  guide: ReadonlyMap<string, Described>,
  facts: ReadonlyMap<string, CareerFacts>,
  random: () => number,
): QuizQuestion {
  const left = [...guide.keys()].filter((code) => {
    const { jobs = 0, title = '' } = facts.get(code) ?? {};
    return jobs >= MIN_JOBS && !title.endsWith(RESIDUAL);
  });
  const families = new Set<string>();
  const chosen: string[] = [];
  while (chosen.length < CHOICES && left.length > 0) {
    const [code = ''] = left.splice(Math.floor(random() * left.length), 1);
    const entry = guide.get(code);
    if (!entry || families.has(familyOf(code)) || revealsName(entry)) continue;
    families.add(familyOf(code));
    chosen.push(code);
  }
  const answer = chosen[Math.floor(random() * chosen.length)] ?? '';
  return { answer, choices: chosen };
}

/** Whether the description has a word of the name. */
export function revealsName({ name, summary }: Described): boolean {
  const text = summary.toLowerCase();
  return wordsOf(name).some((word) => text.includes(word.slice(0, STEM_LENGTH)));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= MIN_WORD_LENGTH);
