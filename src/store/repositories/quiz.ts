import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { createCollection, SEVEN_DAYS, type StoreContext } from '../collection.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import type { PersonalDataSource } from '../personal-keys.ts';
import type { StoreResult } from '../result.ts';

const code = z.string().max(20);

const roundSchema = z.object({
  /** The O*NET-SOC code to guess, and all that are offered, in the order shown. */
  answer: code,
  choices: z.array(code).min(2).max(25),
  /** The language of what everybody sees. */
  locale: z.enum(Locale),
});
const answerSchema = z.object({ choice: code });

export type QuizRound = z.infer<typeof roundSchema>;

/** What everybody may see of a round. */
export interface QuizScore extends QuizRound {
  readonly answered: number;
  readonly right: number;
}

/** Quiz rounds. Each person has a key in each round. Expires seven days after the last write. */
export interface Quiz {
  readonly start: (roundId: string, round: QuizRound) => Promise<StoreResult<void>>;
  /** Undefined for an unknown or expired round. */
  readonly score: (roundId: string) => Promise<StoreResult<QuizScore | undefined>>;
  /** Resolves with the person's answer that counts, the first one. */
  readonly answer: (roundId: string, userId: string, choice: string) => Promise<StoreResult<string>>;
}

export function createQuiz(context: StoreContext): Quiz & PersonalDataSource {
  const { attempt } = context;
  const expiry = SEVEN_DAYS;
  const rounds = createCollection(context, { kind: 'quiz-round', schema: roundSchema, expiry });
  const answers = createIndexedCollection(context, {
    kind: 'quiz-answer',
    schema: answerSchema,
    expiry,
    person: 'id',
  });
  return {
    start: async (roundId, round) => attempt('quiz.start', async () => rounds.write(roundId, round)),
    score: async (roundId) =>
      attempt('quiz.score', async () => {
        const [[round], given] = await Promise.all([rounds.read([roundId]), answers.list(roundId)]);
        const right = given.filter(({ value }) => value.choice === round?.answer);
        return round && { ...round, answered: given.length, right: right.length };
      }),
    answer: async (roundId, userId, choice) =>
      attempt('quiz.answer', async () => {
        const before = await answers.read(roundId, userId);
        if (before) return before.choice;
        await answers.write(roundId, userId, { choice });
        return choice;
      }),
    personalKeysOf: answers.personalKeysOf,
  };
}
