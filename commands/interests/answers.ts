import type { Field } from '../../src/app/custom-id.ts';
import { INTERESTS, type Interest } from 'waymark-onet';

/** The two forms of the Interest Profiler, by how many questions they ask. */
export const FORMS = { short: 30, long: 60 } as const;
export type Form = keyof typeof FORMS;

/** Each answer is one of so many, and so is a digit of the number that holds them all. */
const CHOICES = 5;

/** Digits as one number, in base 36: a 1 goes before them, so that the first ones count too where they are 0. */
const pack = (digits: readonly number[], base: number): string =>
  digits.reduce((number, digit) => number * BigInt(base) + BigInt(digit), 1n).toString(36);

function unpack(text: string, base: number): number[] {
  let number = Array.from(text).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const digits: number[] = [];
  for (; number > 1n; number /= BigInt(base)) digits.unshift(Number(number % BigInt(base)));
  return digits;
}

/** A number that `pack` never writes would be read as something, so it is written again and compared. */
function answersIn(text: string, most: number): string | undefined {
  if (!/^[1-9a-z][0-9a-z]*$/.test(text) || text.length > longestPacked(most, CHOICES)) return undefined;
  const digits = unpack(text, CHOICES);
  if (digits.length > most || pack(digits, CHOICES) !== text) return undefined;
  return digits.map((digit) => digit + 1).join('');
}

const packAnswers = (answers: string): string =>
  pack(
    Array.from(answers, (answer) => Number(answer) - 1),
    CHOICES,
  );

const longestPacked = (digits: number, base: number): number =>
  pack(Array<number>(digits).fill(base - 1), base).length;

/** The answers so far, each 1 to 5 in the order of their questions, as O*NET takes them: at most 60 in 28 characters. */
export const answersField: Field<string> = {
  write(answers) {
    if (answers.length > FORMS.long || !/^[1-5]*$/.test(answers))
      throw new RangeError('these are no answers');
    return packAnswers(answers);
  },
  read(text) {
    const value = answersIn(text, FORMS.long);
    return value === undefined ? undefined : { value };
  },
  maxLength: longestPacked(FORMS.long, CHOICES),
};

/** The interests somebody chose by hand, in two degrees. */
export interface Chosen {
  readonly most: readonly Interest[];
  readonly also: readonly Interest[];
}

/** Whose interests careers are looked for: all the answers to one of the forms, or what was chosen by hand. */
export type Person = { readonly answers: string } | Chosen;

const isComplete = (answers: string): boolean =>
  answers.length === FORMS.short || answers.length === FORMS.long;

/** For each interest: not chosen, chosen too, chosen most. */
const DEGREES = 3;

const degreesOf = ({ most, also }: Chosen): number[] =>
  INTERESTS.map((interest) => (most.includes(interest) ? 2 : also.includes(interest) ? 1 : 0));

function personIn(text: string): Person | undefined {
  const packed = text.slice(1);
  if (text.startsWith('a')) {
    const answers = answersIn(packed, FORMS.long);
    return answers !== undefined && isComplete(answers) ? { answers } : undefined;
  }
  if (!/^c[0-9a-z]{1,3}$/.test(text)) return undefined;
  const degrees = unpack(packed, DEGREES);
  if (degrees.length !== INTERESTS.length || pack(degrees, DEGREES) !== packed) return undefined;
  const chosen = (degree: number) => INTERESTS.filter((_, index) => degrees[index] === degree);
  return { most: chosen(2), also: chosen(1) };
}

/** Whose interests they are, in at most 29 characters. */
export const personField: Field<Person> = {
  write: (person) =>
    'answers' in person ? `a${packAnswers(person.answers)}` : `c${pack(degreesOf(person), DEGREES)}`,
  read(text) {
    const value = personIn(text);
    return value && { value };
  },
  maxLength: 1 + answersField.maxLength,
};

/** What O*NET takes for a score of 0 to 40: an interest chosen most has them all, one chosen too half of them. */
const SCORES = [0, 20, 40] as const;

/** The six scores for what was chosen by hand. */
export function scoresOf(chosen: Chosen): Record<Interest, number> {
  const degrees = degreesOf(chosen);
  const score = (interest: Interest): number => SCORES[degrees[INTERESTS.indexOf(interest)] ?? 0] ?? 0;
  return {
    realistic: score('realistic'),
    investigative: score('investigative'),
    artistic: score('artistic'),
    social: score('social'),
    enterprising: score('enterprising'),
    conventional: score('conventional'),
  };
}

/** The word that brings somebody back to their next question, on any day. */
export const resumeCode = (form: Form, answers: string): string => `${form}-${packAnswers(answers)}`;

/** What such a word says; undefined when it is none. */
export function resumed(code: string): { readonly form: Form; readonly answers: string } | undefined {
  const [, form, packed = ''] = /^(short|long)-([0-9a-z]+)$/.exec(code.trim().toLowerCase()) ?? [];
  if (form !== 'short' && form !== 'long') return undefined;
  const answers = answersIn(packed, FORMS[form]);
  return answers === undefined ? undefined : { form, answers };
}
