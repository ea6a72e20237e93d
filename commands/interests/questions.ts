import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { ephemeral, message, type ModalReply, type Reply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { MAX_INTEREST_SCORE } from 'waymark-onet';
import { cut, plain } from '../../src/views/blocks.ts';
import { noticeView } from '../../src/views/notices.ts';
import { noCodeView, questionView, resultsView } from '../../src/views/explore/interests.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { choose } from './choose-interests.ts';
import { FORMS, resumeCode, resumed, type Form } from './answers.ts';
import { codeRoute, codedRoute, fitRoute, pauseRoute, questionRoute } from './custom-ids.ts';
import { inLanguage } from './profiler.ts';

/** So much of what is no code is said again. */
const CODE_SHOWN = 40;

/** The text input of the form for a code; no code is near this long. */
export const CODE_FIELD = 'code';
const MAX_CODE = 100;

/** Where somebody is in the Interest Profiler: what they have answered so far, a digit from 1 to 5 each. */
export interface Progress {
  readonly form: Form;
  readonly answers: string;
}

/** The next question, or after the last one what the answers come to. */
export async function nextQuestion(context: Context, { form, answers }: Progress): Promise<Reply> {
  const questions = FORMS[form];
  const given = answers.slice(0, questions);
  return given.length === questions ? results(context, given) : question(context, { form, answers: given });
}

async function question(context: Context, { form, answers }: Progress): Promise<Reply> {
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
      ? choose(context, { most: [], also: [] }, t.interests.whyChoose)
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
  return message(
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

async function results(context: Context, answers: string): Promise<Reply> {
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
  return message(
    resultsView(sentencesFor(locale), {
      scores,
      most: isHalf ? half : MAX_INTEREST_SCORE,
      careersId: fitRoute.id({ via: 'see', page: 1, zone: undefined, person: { answers } }),
      againId: questionRoute.id({ form, answers: '' }),
      back,
      provenance: answer,
    }),
  );
}

/** The word to go on with another day: all answers are in it, so nothing has to be kept. */
export function pause({ locale }: Context, { form, answers }: Progress): Reply {
  const t = sentencesFor(locale);
  return ephemeral(noticeView(t.interests.paused(resumeCode(form, answers), answers.length + 1)));
}

/** Goes on where such a word was given. */
export async function resume(context: Context, code: string): Promise<Reply> {
  const progress = resumed(code);
  if (progress) return nextQuestion(context, progress);
  const t = sentencesFor(context.locale);
  return message(
    noCodeView(t, {
      said: t.interests.noCode(plain(cut(code, CODE_SHOWN))),
      codeId: codeRoute.id({}),
      againId: questionRoute.id({ form: 'short', answers: '' }),
    }),
  );
}

/** The form for such a word. */
export function codeForm({ locale }: Context): ModalReply {
  const { enterCode, codeLabel } = sentencesFor(locale).interests;
  return {
    kind: 'modal',
    modal: {
      custom_id: codedRoute.id({}),
      title: enterCode,
      components: [
        {
          type: ComponentType.Label,
          label: codeLabel,
          component: {
            type: ComponentType.TextInput,
            custom_id: CODE_FIELD,
            style: TextInputStyle.Short,
            required: true,
            max_length: MAX_CODE,
          },
        },
      ],
    },
  };
}
