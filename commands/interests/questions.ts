import { privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { INTERESTS, MAX_INTEREST_SCORE } from 'waymark-onet';
import { echo } from '../../src/components/text.ts';
import { questionView, resultsView } from '../../src/views/explore/interests.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { FORMS, resumeCode, parseResumeCode, type Form } from './profile-codec.ts';
import {
  chooseRoute,
  codeModalRoute,
  codeSubmitRoute,
  fitRoute,
  pauseRoute,
  questionRoute,
} from './custom-ids.ts';
import { ownQuestion, ownScores } from './own-questions.ts';
import { callProfiler } from './interest-profiler.ts';
import { textInputModal } from '../shared/modals.ts';
import { sentenceNotice } from '../shared/notice.ts';

export const CODE_FIELD = 'code';

/** Longer than any code. */
export const MAX_CODE_LENGTH = 100;

/** A form and the answers so far, a digit from 1 to 5 for each question. */
export interface Progress {
  readonly form: Form;
  readonly answers: string;
}

/** The next question; after the last one, the results. */
export async function nextQuestion(context: PublicContext, { form, answers }: Progress): Promise<Screen> {
  const questions = FORMS[form];
  const given = answers.slice(0, questions);
  if (form === 'own')
    return given.length === questions ? ownResults(context, given) : ownQuestionScreen(context, given);
  return given.length === questions ? results(context, given) : question(context, { form, answers: given });
}

/** One of Waymark's own questions, which need no O*NET service. */
function ownQuestionScreen({ locale }: PublicContext, answers: string): Screen {
  const t = sentencesFor(locale);
  const number = answers.length + 1;
  const form = 'own';
  return privateScreen(
    questionView(t, {
      number,
      questions: FORMS.own,
      text: ownQuestion(t, number),
      answers: t.interests.ownAnswers.map((label, at) => ({
        label,
        id: questionRoute.id({ form, answers: `${answers}${at + 1}` }),
      })),
      back: backFrom({ form, answers }),
      pauseId: pauseRoute.id({ form, answers }),
      chooseId: chooseRoute.id({ most: [], also: [] }),
      note: t.interests.ownNote,
      provenance: undefined,
    }),
  );
}

function ownResults({ locale }: PublicContext, answers: string): Screen {
  const t = sentencesFor(locale);
  const scores = ownScores(answers);
  const form = 'own';
  return privateScreen(
    resultsView(t, {
      scores: INTERESTS.map((interest) => ({
        title: t.interests.names[interest],
        description: t.interests.descriptions[interest],
        score: scores[interest],
      })).toSorted((a, b) => b.score - a.score),
      max: MAX_INTEREST_SCORE,
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { scores, own: true } }),
      againId: questionRoute.id({ form, answers: '' }),
      back: questionRoute.id({ form, answers: answers.slice(0, -1) }),
      note: t.interests.ownNote,
      provenance: undefined,
    }),
  );
}

async function question(context: PublicContext, { form, answers }: Progress): Promise<Screen> {
  const { services, signal, locale } = context;
  const questions = FORMS[form];
  const back = backFrom({ form, answers });
  const answer = await callProfiler(locale, async ({ questions30, questions60 }) =>
    services.onet.call(
      form === 'short' ? questions30 : questions60,
      { start: 1, end: questions },
      { signal },
    ),
  );
  const t = sentencesFor(locale);
  if (!answer.ok)
    return answer.reason === 'not-available-locally'
      ? ownQuestionScreen(context, '')
      : onetError(context, answer, { back });
  const number = answers.length + 1;
  const asked =
    answer.data.question.find(({ index }) => index === number) ?? answer.data.question[answers.length];
  const options = answer.data.answer_option
    .filter(({ value }) => value >= 1 && value <= 5)
    .toSorted((a, b) => a.value - b.value);
  if (!asked || options.length === 0)
    return onetError(
      context,
      { ok: false, reason: 'no-data', message: 'There is no such question.' },
      { back },
    );
  return privateScreen(
    questionView(t, {
      number,
      questions,
      text: asked.text,
      answers: options.map(({ value, name }) => ({
        label: name,
        id: questionRoute.id({ form, answers: `${answers}${value}` }),
      })),
      back,
      pauseId: pauseRoute.id({ form, answers }),
      provenance: answer,
    }),
  );
}

/** The custom_id of the previous question. */
const backFrom = ({ form, answers }: Progress): string | undefined =>
  answers === '' ? undefined : questionRoute.id({ form, answers: answers.slice(0, -1) });

async function results(context: PublicContext, answers: string): Promise<Screen> {
  const { services, signal, locale } = context;
  const form = answers.length === FORMS.short ? 'short' : 'long';
  const answer = await callProfiler(locale, async (profiler) =>
    services.onet.call(profiler.results, { answers }, { signal }),
  );
  const back = questionRoute.id({ form, answers: answers.slice(0, -1) });
  if (!answer.ok) return onetError(context, answer, { back });
  const scores = answer.data.result
    .map(({ title, description = '', score }) => ({ title, description, score }))
    .toSorted((a, b) => b.score - a.score);
  // The short form has half the questions, so scores reach half the maximum unless O*NET has doubled them.
  const half = MAX_INTEREST_SCORE / 2;
  const isHalf = form === 'short' && scores.every(({ score }) => score <= half);
  return privateScreen(
    resultsView(sentencesFor(locale), {
      scores,
      max: isHalf ? half : MAX_INTEREST_SCORE,
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { answers } }),
      againId: questionRoute.id({ form, answers: '' }),
      back,
      provenance: answer,
    }),
  );
}

/** Shows the code that resumes the form another day. Nothing is stored. */
export function pause({ locale }: PublicContext, { form, answers }: Progress): Screen {
  const t = sentencesFor(locale);
  return sentenceNotice(t.interests.paused(resumeCode(form, answers), answers.length + 1));
}

/** Resumes a form by its code. */
export async function resume(context: PublicContext, code: string): Promise<Screen> {
  const progress = parseResumeCode(code);
  if (progress) return nextQuestion(context, progress);
  const t = sentencesFor(context.locale);
  return privateScreen(
    noticeView(t.interests.noCode(echo(code)), [
      { id: codeModalRoute.id({}), label: t.interests.enterCode, primary: true },
      { id: questionRoute.id({ form: 'short', answers: '' }), label: t.interests.again },
    ]),
  );
}

/** The modal that asks for such a code. */
export function codeModal({ locale }: PublicContext): ModalReply {
  const { enterCode: title, codeLabel: label } = sentencesFor(locale).interests;
  const id = codeSubmitRoute.id({});
  return textInputModal({ id, title, field: CODE_FIELD, label, maxLength: MAX_CODE_LENGTH });
}
