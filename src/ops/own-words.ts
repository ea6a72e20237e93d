import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { fillWithFit } from '../advice/careers-in-words/fill-with-fit.ts';
import { narrowingIn } from '../advice/dialogue/narrowing.ts';
import { createCareerServices } from './career-services.ts';

const Line = z.object({ text: z.string(), locale: z.string().nullish() });

const MAX_CAREERS = 10;

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
 * Returns a function that finds the soft skills and careers in a text. When the words name fewer than ten careers, those
 * that fit the skills follow.
 */
export function ownWordsAnswers(): (text: string, locale?: string) => Promise<Answer> {
  const { ownWords, careers } = createCareerServices();
  return async (text, locale) => {
    const { skills } = await ownWords.skills(text, locale);
    const codes = skills.map(({ code }) => code);
    const inWords = await ownWords.careers(text, skills.length > 0);
    const { usualFit, facts } = careers();
    const found = fillWithFit(inWords, usualFit(codes), facts, {
      narrowing: narrowingIn(text),
      size: MAX_CAREERS,
    });
    const quotes = new Map([...skills, ...inWords].map((each) => [each.code, each.quotes[0] ?? '']));
    const [ofSkill = ''] = skills[0]?.quotes ?? [];
    return {
      skills: codes,
      careers: found,
      why: Object.fromEntries([...codes, ...found].map((code) => [code, quotes.get(code) ?? ofSkill])),
    };
  };
}

function readLine(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    process.exitCode = 1;
    process.stderr.write(
      `Line ${String(number)} is not understood. Write {"text": "I calm people down", "locale": "en-US"}.\n`,
    );
    return { text: '' };
  }
}
