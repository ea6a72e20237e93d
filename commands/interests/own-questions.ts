import { INTERESTS, MAX_INTEREST_SCORE } from 'waymark-onet';
import type { Sentences } from '../../src/locales/types.ts';
import { scoresFrom, type Scores } from './profile-codec.ts';

/** Questions for each interest; `FORMS.own` in all. */
const QUESTIONS_EACH = 5;
/** Points of the highest answer; the lowest has none. */
const MAX_ANSWER = 4;

/** One of Waymark's own questions, by its 1-based number; the six interests take turns. */
export function ownQuestion({ interests }: Sentences, number: number): string {
  const interest = INTERESTS[(number - 1) % INTERESTS.length] ?? 'realistic';
  return interests.ownQuestions[interest][Math.floor((number - 1) / INTERESTS.length)] ?? '';
}

/** The six scores, from 0 to 40 as O*NET's Interest Profiler has them, of answers from 1 to 5 to Waymark's questions. */
export const ownScores = (answers: string): Scores =>
  scoresFrom((interest) => {
    const points = Array.from(answers, Number)
      .filter((_, at) => INTERESTS[at % INTERESTS.length] === interest)
      .reduce((sum, answer) => sum + answer - 1, 0);
    return Math.round((points * MAX_INTEREST_SCORE) / (QUESTIONS_EACH * MAX_ANSWER));
  });
