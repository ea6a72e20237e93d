import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { narrowingIn } from '../advice/conversation/narrowing.ts';
import { careersForSkills, recognize, namedCareers } from '../advice/recognize.ts';
import { fitsNarrowing } from '../advice/preparation.ts';
import { createCareerServices } from './career-services.ts';

const Line = z.object({ text: z.string(), locale: z.string().nullish() });

const MAX_CAREERS = 10;
/** Careers that the words lead to, before those which `/ask` shows for the skills. */
const MAX_IN_WORDS = 7;

interface Answer {
  /** Element ids of soft skills, best first. */
  readonly skills: readonly string[];
  /** O*NET-SOC codes, best first. */
  readonly careers: readonly string[];
  /** For each code the words that led to it. */
  readonly why: Readonly<Record<string, string>>;
}

/**
 * Reads JSON lines `{"text", "locale"}` from stdin and writes one line for each to stdout. An invalid line gets the answer
 * of an empty text, so that the order is kept, with a message on stderr and exit code 1.
 */
export async function answerOwnWords(): Promise<void> {
  const answer = ownWordsAnswers();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const { text, locale } = readLine(line, number);
    process.stdout.write(`${JSON.stringify(await answer(text, locale ?? undefined))}\n`);
  }
}

/**
 * Returns a function that finds the soft skills and careers in a text, as `/ask` does: among the careers are those that it
 * shows. Careers that the words lead to come first, then those for the skills.
 */
export function ownWordsAnswers(): (text: string, locale?: string) => Promise<Answer> {
  const { ownWords, careers } = createCareerServices();
  return async (text, locale) => {
    const recognized = await recognize(ownWords, text, locale);
    const skills = recognized.skills.map(({ code }) => code);
    const named = namedCareers(recognized);
    const narrowing = narrowingIn(text);
    const { facts } = careers();
    const fits = (code: string): boolean => {
      const career = facts.get(code);
      return career !== undefined && fitsNarrowing(career, narrowing);
    };
    const forSkills = (size?: number): readonly string[] =>
      careersForSkills(careers(), skills, { named, fits, size });
    const inWords = await ownWords.careers(text, skills.length > 0);
    const lists = [
      codesOf([...named, ...inWords]).slice(0, MAX_IN_WORDS),
      forSkills(),
      codesOf(inWords),
      forSkills(MAX_CAREERS),
    ];
    const found = [...new Set(lists.flat())].slice(0, MAX_CAREERS);
    const quotes = new Map(
      [...recognized.skills, ...inWords].map((each) => [each.code, each.quotes[0] ?? '']),
    );
    const [ofSkill = ''] = recognized.skills[0]?.quotes ?? [];
    return {
      skills,
      careers: found,
      why: Object.fromEntries([...skills, ...found].map((code) => [code, quotes.get(code) ?? ofSkill])),
    };
  };
}

const codesOf = (careers: readonly { readonly code: string }[]): readonly string[] =>
  careers.map(({ code }) => code);

function readLine(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    process.exitCode = 1;
    process.stderr.write(
      `Line ${String(number)} is invalid. Use {"text": "I calm people down", "locale": "en-US"}.\n`,
    );
    return { text: '' };
  }
}
