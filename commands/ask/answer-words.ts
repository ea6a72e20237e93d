import { recognize } from '../../src/advice/recognize.ts';
import { intentOf, type Intent } from '../../src/advice/conversation/intent.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { Context } from '../shared/context.ts';
import { recognizedScreen, localeOf, questionScreen } from './recognized.ts';
import { NEW_CONVERSATION } from './listing.ts';
import { REPLIES } from './replies.ts';
import { hardTimeTurn, leavingTurn, narrowedTurn, storyTurn } from './story.ts';

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
