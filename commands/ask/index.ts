import type { SoftSkillCode } from 'waymark-onet';
import { recognize } from '../../src/advice/recognize.ts';
import { intentOf, type Intent } from '../../src/advice/conversation/intent.ts';
import { openModal, privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { modal, textInput } from '../../src/components/modal.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { en } from '../../src/locales/en/index.ts';
import { noticeView } from '../../src/views/notices.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { messageCommandDeclaration } from '../shared/command-declaration.ts';
import type { Command, Context } from '../shared/context.ts';
import { notSavedError } from '../shared/error-screens.ts';
import { matches } from '../skills/matches.ts';
import { addPick, softSkillCodes } from '../skills/picks.ts';
import {
  askedRoute,
  formRoute,
  MAX_WORDS_LENGTH,
  privateRoute,
  tickRoute,
  useRoute,
  WORDS_FIELD,
} from './custom-ids.ts';
import { recognizedScreen, localeOf, questionScreen } from './recognized.ts';
import { NEW_CONVERSATION } from './listing.ts';
import { REPLIES } from './replies.ts';
import { hardTimeTurn, leavingTurn, narrowedTurn, storyTurn } from './story.ts';

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

/** Answers a text with the skills and careers recognized in it. `ofMessage`: it is somebody else's message. */
export async function answerWords(context: Context, text: string, ofMessage = false): Promise<Screen> {
  const recognized = await recognize(context.services.ownWords, text, context.locale);
  const locale = localeOf(recognized.language, context.locale);
  const { services } = context;
  const storyContext = { services, locale, text, memory: NEW_CONVERSATION };
  const first = ofMessage ? undefined : intentOf(text, 0);
  const leaving = first?.kind === 'leave' ? await leavingTurn(storyContext, first) : undefined;
  if (leaving !== undefined) return privateScreen(leaving.view);
  const intent = first?.kind === 'leave' ? first.otherwise : first;
  const sentences = sentencesFor(locale);
  if (intent?.kind === 'distress') return privateScreen(noticeView(sentences.ask.distress));
  const isHard = (first?.kind === 'leave' && first.topic !== '') || intent?.kind === 'hard-time';
  const paths = isHard ? hardTimeTurn(storyContext, recognized) : undefined;
  if (paths !== undefined) return privateScreen(paths.view);
  const note = replyTo(sentences, intent);
  if (note !== undefined && recognized.skills.length === 0)
    return privateScreen(questionScreen(locale, note));
  if (ofMessage) {
    const ticked = recognized.skills.map(({ code }) => code);
    return privateScreen(recognizedScreen(services, { recognized, ticked, locale, ofMessage }));
  }
  return privateScreen(
    (intent?.kind === 'narrow'
      ? narrowedTurn(storyContext, intent.changes)
      : storyTurn(storyContext, recognized)
    ).view,
  );
}

/** The intents that get a reply although there is no conversation. */
const REPLIED = [
  'abuse',
  'thanks',
  'hello',
  'who',
  'privacy',
  'prompt',
  'soft-skills',
  'help',
  'nothing-shown',
] as const;

function replyTo({ ask }: Sentences, intent: Intent | undefined): string | undefined {
  if (intent?.kind === 'hard-time') return ask.hardTime;
  const kind = REPLIED.find((each) => each === intent?.kind);
  return kind && ask[REPLIES[kind].sentence];
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

/** The message command with the same answer, which only the person who uses it sees. */
export const askMessage: Command = {
  declaration: messageCommandDeclaration('messageCommand'),
  messageCommand: {
    name: en.ask.messageCommand,
    run: async (context, content) =>
      content.trim() === ''
        ? privateScreen(questionScreen(context.locale))
        : answerWords(context, content, true),
  },
  subcommands: [],
  components: [],
};

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
