import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { createCollection } from '../collection.ts';
import type { StoreContext } from '../context.ts';
import { SEVEN_DAYS } from '../expiry.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import { operations } from '../operations.ts';

const code = z.string().max(20);

const roundSchema = z.object({
  /** The O*NET-SOC code to guess, and all that are offered, in the order shown. */
  answer: code,
  choices: z.array(code).min(2).max(25),
  /** The language of what everybody sees. */
  locale: z.enum(Locale),
});
const answerSchema = z.object({ choice: code });

type QuizRound = z.infer<typeof roundSchema>;

/** Quiz rounds. Each person has a key in each round. Expires seven days after the last write. */
export function createQuiz(context: StoreContext) {
  const expiry = SEVEN_DAYS;
  const rounds = createCollection(context, { kind: 'quiz-round', schema: roundSchema, expiry });
  const answers = createIndexedCollection(context, {
    kind: 'quiz-answer',
    schema: answerSchema,
    expiry,
    person: 'id',
  });
  return {
    ...operations(context, 'quiz', {
      start: async (roundId: string, round: QuizRound) => rounds.write(roundId, round),
      /** What everybody may see of a round; undefined for an unknown or expired one. */
      async score(roundId: string) {
        const [[round], given] = await Promise.all([rounds.read([roundId]), answers.list(roundId)]);
        const right = given.filter(({ value }) => value.choice === round?.answer);
        return round && { ...round, answered: given.length, right: right.length };
      },
      /** Resolves with the person's answer that counts, the first one. */
      async answer(roundId: string, userId: string, choice: string) {
        const before = await answers.read(roundId, userId);
        if (before) return before.choice;
        await answers.write(roundId, userId, { choice });
        return choice;
      },
    }),
    personalKeysOf: answers.personalKeysOf,
  };
}
