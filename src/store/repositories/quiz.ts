import { z } from 'zod';
import { SEVEN_DAYS, type StoreContext } from '../collection.ts';
import { createIndexedCollection } from '../indexed-collection.ts';
import type { PersonalDataOf } from '../places.ts';
import type { StoreResult } from '../result.ts';

const code = z.string().max(20);

export const quizRoundSchema = z.object({
  /** The O*NET-SOC code to guess, and all that are offered, in the order shown. */
  answer: code,
  choices: z.array(code).min(2).max(25),
});
const answerSchema = z.object({ choice: code });

export interface QuizRound extends z.infer<typeof quizRoundSchema> {
  readonly number: number;
}

export interface QuizAnswer extends z.infer<typeof answerSchema> {
  readonly round: number;
  readonly userId: string;
}

/**
 * The rounds of a team's quiz. Each member of each round has a key; the last answer counts. Gone seven days after the
 * last write.
 */
export interface Quiz {
  readonly start: (teamId: string, round: QuizRound) => Promise<StoreResult<void>>;
  /** By number. */
  readonly rounds: (teamId: string) => Promise<StoreResult<readonly QuizRound[]>>;
  readonly answer: (teamId: string, answer: QuizAnswer) => Promise<StoreResult<void>>;
  readonly answers: (teamId: string, round: number) => Promise<StoreResult<readonly QuizAnswer[]>>;
}

export function createQuiz(context: StoreContext): Quiz & PersonalDataOf {
  const { attempt } = context;
  const expiry = SEVEN_DAYS;
  const rounds = createIndexedCollection(context, { kind: 'quiz-round', schema: quizRoundSchema, expiry });
  const answers = createIndexedCollection(context, {
    kind: 'quiz-answer',
    schema: answerSchema,
    expiry,
    person: 'id',
  });
  return {
    start: async (teamId, { number, answer, choices }) =>
      attempt('quiz.start', async () => rounds.write(teamId, String(number), { answer, choices })),
    rounds: async (teamId) =>
      attempt('quiz.rounds', async () =>
        (await rounds.list(teamId))
          .map(({ id, value }) => ({ number: Number(id), ...value }))
          .sort((a, b) => a.number - b.number),
      ),
    answer: async (teamId, { round, userId, choice }) =>
      attempt('quiz.answer', async () => answers.write(`${teamId}:${round}`, userId, { choice })),
    answers: async (teamId, round) =>
      attempt('quiz.answers', async () =>
        (await answers.list(`${teamId}:${round}`)).map(({ id, value }) => ({ round, userId: id, ...value })),
      ),
    placesOf: answers.placesOf,
  };
}
