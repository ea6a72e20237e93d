import { notice, privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { MAX_INTEREST_SCORE } from 'waymark-onet';
import { echo } from '../../src/components/text.ts';
import { noticeView } from '../../src/views/notices.ts';
import { noCodeView, questionView, resultsView } from '../../src/views/explore/interests.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { chooseInterests } from './choose-interests.ts';
import { FORMS, resumeCode, resumed, type Form } from './answers.ts';
import { codeRoute, codedRoute, fitRoute, pauseRoute, questionRoute } from './custom-ids.ts';
import { inLanguage } from './profiler.ts';
import { textInputModal } from '../shared/modals.ts';

export const CODE_FIELD = 'code';

/** No code is this long. */
export const MAX_CODE_LENGTH = 100;

/** The answers to the Interest Profiler so far, a digit from 1 to 5 for each question. */
export interface Progress {
  readonly form: Form;
  readonly answers: string;
}

/** The next question, or after the last one the results. */
export async function nextQuestion(context: PublicContext, { form, answers }: Progress): Promise<Screen> {
  const questions = FORMS[form];
  const given = answers.slice(0, questions);
  return given.length === questions ? results(context, given) : question(context, { form, answers: given });
}

async function question(context: PublicContext, { form, answers }: Progress): Promise<Screen> {
  const { services, signal, locale } = context;
  const questions = FORMS[form];
  const back = backFrom({ form, answers });
  const answer = await inLanguage(locale, async ({ questions30, questions60 }) =>
    services.onet.call(
      form === 'short' ? questions30 : questions60,
      { start: 1, end: questions },
      { signal },
    ),
  );
  const t = sentencesFor(locale);
  if (!answer.ok)
    return answer.reason === 'not-available-locally'
      ? chooseInterests(context, { most: [], also: [] }, t.interests.whyChoose)
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

/** The question that was answered last. */
const backFrom = ({ form, answers }: Progress): string | undefined =>
  answers === '' ? undefined : questionRoute.id({ form, answers: answers.slice(0, -1) });

async function results(context: PublicContext, answers: string): Promise<Screen> {
  const { services, signal, locale } = context;
  const form = answers.length === FORMS.short ? 'short' : 'long';
  const answer = await inLanguage(locale, async (profiler) =>
    services.onet.call(profiler.results, { answers }, { signal }),
  );
  const back = questionRoute.id({ form, answers: answers.slice(0, -1) });
  if (!answer.ok) return onetError(context, answer, { back });
  const scores = answer.data.result
    .map(({ title, description = '', score }) => ({ title, description, score }))
    .toSorted((a, b) => b.score - a.score);
  // Half as many questions, half as high a score; whether O*NET doubles those of the short form shows in the scores.
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

/** The code to go on with another day: it has all answers in it, so nothing is stored. */
export function pause({ locale }: PublicContext, { form, answers }: Progress): Screen {
  const t = sentencesFor(locale);
  return notice(noticeView(t.interests.paused(resumeCode(form, answers), answers.length + 1)));
}

/** Goes on where such a code was given. */
export async function resume(context: PublicContext, code: string): Promise<Screen> {
  const progress = resumed(code);
  if (progress) return nextQuestion(context, progress);
  const t = sentencesFor(context.locale);
  return privateScreen(
    noCodeView(t, {
      sentence: t.interests.noCode(echo(code)),
      codeId: codeRoute.id({}),
      againId: questionRoute.id({ form: 'short', answers: '' }),
    }),
  );
}

/** The form for such a code. */
export function codeModal({ locale }: PublicContext): ModalReply {
  const { enterCode: title, codeLabel: label } = sentencesFor(locale).interests;
  const id = codedRoute.id({});
  return textInputModal({ id, title, field: CODE_FIELD, label, maxLength: MAX_CODE_LENGTH });
}
