import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { createCareerServices } from './career-services.ts';

const Line = z.object({ text: z.string(), locale: z.string().nullish() });

/**
 * Reads JSON lines `{"text", "locale"}` from stdin and answers each with one line on stdout: the codes of the soft skills
 * and careers that the words lead to, best first, and for each code the words that led to it. A line that is no such
 * object is answered as if it said nothing, with a word on stderr and an exit code of 1: answers keep their order.
 */
export async function answerOwnWords(): Promise<void> {
  const { ownWords } = createCareerServices();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const { text, locale } = readLine(line, number);
    const { skills } = ownWords.skills(text, locale ?? undefined);
    const careers = await ownWords.careers(text);
    const answer = {
      skills: skills.map(({ code }) => code),
      careers: careers.map(({ code }) => code),
      why: Object.fromEntries([...skills, ...careers].map(({ code, quotes }) => [code, quotes[0] ?? ''])),
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
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
