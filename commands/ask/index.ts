import type { SoftSkillCode } from 'waymark-onet';
import { openModal, privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { modal, textInput } from '../../src/components/modal.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError } from '../shared/error-screens.ts';
import { matches } from '../skills/matches.ts';
import { addPick, softSkillCodes } from '../skills/picks.ts';
import { answerWords } from './answer-words.ts';
import {
  askedRoute,
  formRoute,
  MAX_WORDS_LENGTH,
  privateRoute,
  tickRoute,
  useRoute,
  WORDS_FIELD,
} from './custom-ids.ts';
import { recognizedScreen, questionScreen } from './recognized.ts';

function wordsModal({ locale }: Pick<Context, 'locale'>): ModalReply {
  const { ask } = sentencesFor(locale);
  return openModal(
    modal({
      id: askedRoute.id({}),
      title: ask.formTitle,
      fields: [
        textInput({
          id: WORDS_FIELD,
          label: ask.formLabel,
          maxLength: MAX_WORDS_LENGTH,
          paragraph: true,
          placeholder: ask.formPlaceholder,
        }),
      ],
    }),
  );
}

/** The same skills after a change of ticks. The text is not stored, so that there are no quotes. */
function withTicks(context: Context, offered: readonly SoftSkillCode[], values: readonly string[]): Screen {
  const { locale, services } = context;
  const recognized = {
    language: locale.startsWith('es') ? ('es' as const) : ('en' as const),
    skills: offered.map((code) => ({ code, quotes: [] })),
    careers: [],
  };
  const ticked = softSkillCodes(values).filter((code) => offered.includes(code));
  return privateScreen(recognizedScreen(services, { recognized, ticked, locale }));
}

async function useSkills(context: Context, skills: readonly SoftSkillCode[]): Promise<Screen> {
  const added = await Promise.all(skills.map(async (code) => addPick(context, code)));
  if (added.includes(false)) return notSavedError(context);
  return matches(context, { order: 'fit', narrowing: {} }, undefined);
}

/** `/ask`: skills and careers in a person's own words. */
export const ask = defineCommand(
  'ask',
  [
    subcommand(
      { path: 'ask', options: [{ name: 'words', maxLength: MAX_WORDS_LENGTH }] },
      (context, { words = '' }) => (words.trim() === '' ? wordsModal(context) : answerWords(context, words)),
    ),
  ],
  [
    component(formRoute, 'modal', wordsModal),
    component(askedRoute, 'update', (context, _, __, fields) =>
      answerWords(context, fields[WORDS_FIELD] ?? ''),
    ),
    component(tickRoute, 'update', (context, { offered }, values) => withTicks(context, offered, values)),
    component(useRoute, 'update', async (context, { skills }) => useSkills(context, skills)),
    component(privateRoute, 'reply', ({ locale }) => privateScreen(questionScreen(locale))),
  ],
);
