import type { RouteState } from '../../src/app/custom-id.ts';
import { privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { INTERESTS, MAX_INTEREST_SCORE, type Answer } from 'waymark-onet';
import { echo } from '../../src/components/text.ts';
import { questionView, resultsView } from '../../src/views/explore/interests.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { FORMS, resumeCode, parseResumeCode } from './profile-codec.ts';
import {
  chooseRoute,
  codeModalRoute,
  codeSubmitRoute,
  fitRoute,
  pauseRoute,
  questionRoute,
} from './custom-ids.ts';
import { ownQuestion, ownScores } from './own-questions.ts';
import { callProfiler } from './call-profiler.ts';
import { textInputModal } from '../shared/modals.ts';
import { sentenceNotice } from '../shared/notice.ts';

export const CODE_FIELD = 'code';

/** Longer than any code. */
export const MAX_CODE_LENGTH = 100;

/** A form and the answers so far, a digit from 1 to 5 for each question. */
type Progress = RouteState<typeof questionRoute>;

/** The next question; after the last one, the results. */
export const nextQuestion = async (context: PublicContext, { form, answers }: Progress): Promise<Screen> => {
  const given = { form, answers: answers.slice(0, FORMS[form]) };
  return given.answers.length === FORMS[form] ? results(context, given) : question(context, given);
};

/** The custom_id of the previous question. */
const previousId = ({ form, answers }: Progress): string =>
  questionRoute.id({ form, answers: answers.slice(0, -1) });

/** A question of the Interest Profiler, or one of Waymark's own, which need no O*NET service. */
async function question(context: PublicContext, progress: Progress): Promise<Screen> {
  const { form, answers } = progress;
  const { t } = context;
  const number = answers.length + 1;
  const back = answers === '' ? undefined : previousId(progress);
  const answer = form === 'own' ? undefined : await profilerQuestion(context, form, number);
  if (answer?.ok === false)
    return answer.reason === 'not-available-locally'
      ? question(context, { form: 'own', answers: '' })
      : onetError(context, answer, { back });
  const { text, options } = answer?.data ?? {
    text: ownQuestion(t, number),
    options: t.interests.ownAnswers.map((name, index) => ({ name, value: index + 1 })),
  };
  return privateScreen(
    questionView(t, {
      number,
      questions: FORMS[form],
      text,
      answers: options.map(({ name, value }) => ({
        label: name,
        id: questionRoute.id({ form, answers: `${answers}${value}` }),
      })),
      back,
      pauseId: pauseRoute.id({ form, answers }),
      ...(!answer && { chooseId: chooseRoute.id({ most: [], also: [] }), note: t.interests.ownNote }),
      provenance: answer,
    }),
  );
}

interface Question {
  readonly text: string;
  readonly options: readonly { readonly value: number; readonly name: string }[];
}

async function profilerQuestion(
  { services, signal, locale }: PublicContext,
  form: 'short' | 'long',
  number: number,
): Promise<Answer<Question>> {
  const answer = await callProfiler(locale, async ({ questions30, questions60 }) =>
    services.onet.call(
      form === 'short' ? questions30 : questions60,
      { start: 1, end: FORMS[form] },
      { signal },
    ),
  );
  if (!answer.ok) return answer;
  const { question: questions, answer_option } = answer.data;
  const asked = questions.find(({ index }) => index === number) ?? questions[number - 1];
  const options = answer_option
    .filter(({ value }) => value >= 1 && value <= 5)
    .toSorted((a, b) => a.value - b.value);
  return asked && options.length > 0
    ? { ...answer, data: { text: asked.text, options } }
    : { ok: false, reason: 'no-data', message: 'There is no such question.' };
}

async function results(context: PublicContext, progress: Progress): Promise<Screen> {
  const { services, signal, locale, t } = context;
  const { form, answers } = progress;
  const answer =
    form === 'own'
      ? undefined
      : await callProfiler(locale, async (profiler) =>
          services.onet.call(profiler.results, { answers }, { signal }),
        );
  const back = previousId(progress);
  if (answer?.ok === false) return onetError(context, answer, { back });
  const own = ownScores(answers);
  const scores =
    answer?.data.result ??
    INTERESTS.map((interest) => ({
      title: t.interests.names[interest],
      description: t.interests.descriptions[interest],
      score: own[interest],
    }));
  // The short form has half the questions, so scores reach half the maximum unless O*NET has doubled them.
  const half = MAX_INTEREST_SCORE / 2;
  const isHalf = form === 'short' && scores.every(({ score }) => score <= half);
  const person = answer ? { answers } : { scores: own, own: true as const };
  return privateScreen(
    resultsView(t, {
      scores: scores.toSorted((a, b) => b.score - a.score),
      max: isHalf ? half : MAX_INTEREST_SCORE,
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person }),
      againId: questionRoute.id({ form, answers: '' }),
      back,
      ...(!answer && { note: t.interests.ownNote }),
      provenance: answer,
    }),
  );
}

/** Shows the code that resumes the form another day. Nothing is stored. */
export function pause({ t }: PublicContext, { form, answers }: Progress): Screen {
  return sentenceNotice(t.interests.paused(resumeCode(form, answers), answers.length + 1));
}

/** Resumes a form by its code. */
export async function resume(context: PublicContext, code: string): Promise<Screen> {
  const progress = parseResumeCode(code);
  if (progress) return nextQuestion(context, progress);
  const { t } = context;
  return privateScreen(
    noticeView(t.interests.noCode(echo(code)), [
      { id: codeModalRoute.id({}), label: t.interests.enterCode, primary: true },
      { id: questionRoute.id({ form: 'short', answers: '' }), label: t.interests.again },
    ]),
  );
}

/** The modal that asks for such a code. */
export function codeModal({ t }: PublicContext): ModalReply {
  const { enterCode: title, codeLabel: label } = t.interests;
  const id = codeSubmitRoute.id({});
  return textInputModal({ id, title, field: CODE_FIELD, label, maxLength: MAX_CODE_LENGTH });
}
