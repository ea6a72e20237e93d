import { quizQuestion } from '../../src/advice/quiz.ts';
import type { RouteState } from '../../src/app/custom-id.ts';
import { notice, publicScreen, type PrivateScreen, type Screen } from '../../src/app/reply.ts';
import { guide } from '../../src/guide/guide.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { plain } from '../../src/components/text.ts';
import { noticeView } from '../../src/views/notices.ts';
import { quizView } from '../../src/views/team/quiz.ts';
import { careerName } from '../career/career-summary.ts';
import { openCareerId } from '../career/custom-ids.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { guessRoute, quizRoute, type TeamState } from './custom-ids.ts';
import { isScreen, readWall } from './team-wall.ts';
import { sentenceNotice } from '../shared/notice.ts';

type Guess = RouteState<typeof guessRoute>;

/** Starts a quiz round, in the language of the wall. */
export async function newRound(context: PublicContext, { team }: TeamState): Promise<Screen> {
  const { services } = context;
  const wall = await readWall(context, team);
  if (isScreen(wall)) return wall;
  const round = services.newId();
  const { locale } = wall;
  const job = quizQuestion(guide(locale), services.careers().facts, Math.random);
  const started = await services.quiz.start(round, { ...job, choices: [...job.choices], locale });
  return started.ok ? roundScreen(context, { team, round }) : notSavedError(context);
}

/** A quiz round, with how many have answered and how many were right. */
export async function roundScreen(
  context: PublicContext,
  { team, round }: Omit<Guess, 'choice'>,
): Promise<Screen> {
  const score = await context.services.quiz.score(round);
  if (!score.ok) return storeError(context);
  if (!score.value) return roundOver(context);
  const { answer, choices, answered, right, locale } = score.value;
  const entries = guide(locale);
  return publicScreen(
    quizView(sentencesFor(locale), {
      summary: entries.get(answer)?.summary ?? '',
      choices: choices.map((code, choice) => ({
        name: entries.get(code)?.name ?? code,
        id: guessRoute.id({ team, round, choice }),
      })),
      answered,
      right,
      anotherId: quizRoute.id({ team }),
    }),
  );
}

/** Records the person's answer and tells them privately whether it is right. */
export async function guess(context: Context, { round, choice }: Guess): Promise<PrivateScreen> {
  const { services, personal, userId, t } = context;
  const score = await services.quiz.score(round);
  if (!score.ok) return storeError(context);
  const chosen = score.value?.choices[choice];
  if (!score.value || chosen === undefined) return roundOver(context);
  const counted = await personal.quiz.answer(round, userId, chosen);
  if (!counted.ok) return notSavedError(context);
  const { answer } = score.value;
  const { team: words } = t;
  const nameOf = (code: string): string => plain(careerName(context, code));
  const isRight = counted.value === answer;
  return notice(
    noticeView(
      [
        // An earlier answer counts instead of this one.
        counted.value === chosen ? undefined : words.alreadyAnswered,
        isRight ? words.right(nameOf(answer)) : words.wrong(nameOf(counted.value), nameOf(answer)),
      ],
      [{ id: openCareerId(answer), label: words.readMore }],
    ),
  );
}

const roundOver = ({ t }: PublicContext): PrivateScreen => sentenceNotice(t.team.roundOver);
