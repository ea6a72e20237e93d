import { parseBase36, type Field } from '../../src/app/custom-id.ts';
import { INTERESTS, MAX_INTEREST_SCORE, type Interest } from 'waymark-onet';
import { normalizeInput } from '../shared/input.ts';

/** The number of questions: the Interest Profiler's two forms, and Waymark's own. */
export const FORMS = { short: 30, long: 60, own: 30 } as const;
export type Form = keyof typeof FORMS;

/** An answer is 1 to 5: a digit in base 5. */
const CHOICES = 5;

/** Packs digits of any base into a number in base 36. A leading 1 preserves leading zeros. */
const pack = (digits: readonly number[], base: number): string =>
  digits.reduce((number, digit) => number * BigInt(base) + BigInt(digit), 1n).toString(36);

/** Unpacks digits; undefined for text that `pack` never writes, which packing it again reveals. */
function unpack(text: string, base: number, most: number): number[] | undefined {
  if (!/^[1-9a-z][0-9a-z]*$/.test(text) || text.length > longestPacked(most, base)) return undefined;
  const digits: number[] = [];
  for (let number = parseBase36(text); number > 1n; number /= BigInt(base))
    digits.unshift(Number(number % BigInt(base)));
  return digits.length <= most && pack(digits, base) === text ? digits : undefined;
}

const unpackAnswers = (text: string, most: number): string | undefined =>
  unpack(text, CHOICES, most)
    ?.map((digit) => digit + 1)
    .join('');

const packAnswers = (answers: string): string =>
  pack(
    Array.from(answers, (answer) => Number(answer) - 1),
    CHOICES,
  );

const longestPacked = (digits: number, base: number): number =>
  pack(Array<number>(digits).fill(base - 1), base).length;

/** The answers so far, a digit from 1 to 5 for each question as O*NET takes them: up to 60, in 28 characters. */
export const answersField: Field<string> = {
  write(answers) {
    if (answers.length > FORMS.long || !/^[1-5]*$/.test(answers))
      throw new RangeError('these are no answers');
    return packAnswers(answers);
  },
  read(text) {
    const value = unpackAnswers(text, FORMS.long);
    return value === undefined ? undefined : { value };
  },
  maxLength: longestPacked(FORMS.long, CHOICES),
};

/** Interests chosen by hand: those liked most, and those liked too. */
export interface Chosen {
  readonly most: readonly Interest[];
  readonly also: readonly Interest[];
}

/** The score of each interest, 0 to 40. */
export type Scores = Readonly<Record<Interest, number>>;

/**
 * What careers are matched to: all answers to a form of the Profiler, interests chosen by hand, or scores. Scores are
 * somebody's shared ones or, with `own`, the result of Waymark's own questions.
 */
export type Basis = { readonly answers: string } | Chosen | { readonly scores: Scores; readonly own?: true };

const isComplete = (answers: string): boolean =>
  answers.length === FORMS.short || answers.length === FORMS.long;

/** Not chosen, chosen too, chosen most. */
const DEGREES = 3;

const degreesOf = ({ most, also }: Chosen): number[] =>
  INTERESTS.map((interest) => (most.includes(interest) ? 2 : also.includes(interest) ? 1 : 0));

/** A score for each interest. */
export const scoresFrom = (score: (interest: Interest, index: number) => number): Scores => ({
  realistic: score('realistic', 0),
  investigative: score('investigative', 1),
  artistic: score('artistic', 2),
  social: score('social', 3),
  enterprising: score('enterprising', 4),
  conventional: score('conventional', 5),
});

/** Unpacks a digit for each interest. */
function unpackSix(packed: string, base: number): readonly number[] | undefined {
  const digits = unpack(packed, base, INTERESTS.length);
  return digits?.length === INTERESTS.length ? digits : undefined;
}

const SCORE_BASE = MAX_INTEREST_SCORE + 1;

function basisIn(text: string): Basis | undefined {
  const packed = text.slice(1);
  if (text.startsWith('a')) {
    const answers = unpackAnswers(packed, FORMS.long);
    return answers !== undefined && isComplete(answers) ? { answers } : undefined;
  }
  if (text.startsWith('s') || text.startsWith('o')) {
    const digits = unpackSix(packed, SCORE_BASE);
    const scores = digits && scoresFrom((_, index) => digits[index] ?? 0);
    return scores && (text.startsWith('o') ? { scores, own: true } : { scores });
  }
  const degrees = text.startsWith('c') ? unpackSix(packed, DEGREES) : undefined;
  const chosen = (degree: number) => INTERESTS.filter((_, index) => degrees?.[index] === degree);
  return degrees && { most: chosen(2), also: chosen(1) };
}

function basisText(basis: Basis): string {
  if ('answers' in basis) return `a${packAnswers(basis.answers)}`;
  if (!('scores' in basis)) return `c${pack(degreesOf(basis), DEGREES)}`;
  return `${basis.own === true ? 'o' : 's'}${pack(
    INTERESTS.map((interest) => basis.scores[interest]),
    SCORE_BASE,
  )}`;
}

/** A basis in at most 29 characters. */
export const basisField: Field<Basis> = {
  write: basisText,
  read(text) {
    const value = basisIn(text);
    return value && { value };
  },
  maxLength: 1 + answersField.maxLength,
};

/** An interest in `most` scores 40, one in `also` half of that. */
const SCORE_BY_DEGREE = [0, MAX_INTEREST_SCORE / 2, MAX_INTEREST_SCORE] as const;

/** The six scores of a basis without answers. */
export function scoresOf(basis: Exclude<Basis, { readonly answers: string }>): Scores {
  if ('scores' in basis) return basis.scores;
  const degrees = degreesOf(basis);
  return scoresFrom((_, index) => SCORE_BY_DEGREE[degrees[index] ?? 0] ?? 0);
}

/** The choice by hand that corresponds to these scores. */
export const chosenBy = (scores: Scores): Chosen => ({
  most: INTERESTS.filter((interest) => scores[interest] > (MAX_INTEREST_SCORE * 2) / 3),
  also: INTERESTS.filter(
    (interest) =>
      scores[interest] > MAX_INTEREST_SCORE / 3 && scores[interest] <= (MAX_INTEREST_SCORE * 2) / 3,
  ),
});

/** The six scores in O*NET's results; 0 for an interest that is missing. */
export const scoresIn = (results: readonly { readonly code: string; readonly score: number }[]): Scores =>
  scoresFrom((interest) => {
    const score = results.find(({ code }) => code === interest)?.score ?? 0;
    return Math.min(Math.max(Math.round(score), 0), MAX_INTEREST_SCORE);
  });

/** The code that resumes a form at the next question. It contains all answers. */
export const resumeCode = (form: Form, answers: string): string => `${form}-${packAnswers(answers)}`;

/** Parses such a code; undefined for any other text. */
export function parseResumeCode(code: string): { readonly form: Form; readonly answers: string } | undefined {
  const [, form, packed = ''] =
    /^(short|long|own) ?- ?([0-9a-z]+)$/.exec(normalizeInput(code).toLowerCase()) ?? [];
  if (form !== 'short' && form !== 'long' && form !== 'own') return undefined;
  const answers = unpackAnswers(packed, FORMS[form]);
  return answers === undefined ? undefined : { form, answers };
}
