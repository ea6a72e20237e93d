import type { Locale } from 'discord-api-types/v10';
import type { AnswerMessage, DirectMessage } from '../../src/app/app.ts';
import type { PersonalData, Services } from '../../src/app/services.ts';
import { intentOf, type Intent } from '../../src/advice/conversation/intent.ts';
import type { View } from '../../src/components/view.ts';
import { recognize, type Recognized } from '../../src/advice/recognize.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { publicAnswerView } from '../../src/views/ask/conversation.ts';
import { privateRoute } from './custom-ids.ts';
import { localeOf } from './recognized.ts';
import { NEW_CONVERSATION } from './listing.ts';
import { answerTurn } from './turns.ts';

/** A message with fewer words does not change the language of the conversation. */
const MIN_WORDS = 3;

/** Answers direct messages in full, and mentions in a server with a button that continues privately. */
export const answerMessage: AnswerMessage = {
  direct: converse,
  async mention(services, text) {
    const { language } = await recognize(services.ownWords, text, localeFor('en'));
    return publicAnswer(localeFor(language), intentOf(text, 0));
  },
};

async function converse(
  services: Services,
  { conversations, saved }: PersonalData,
  { userId, channelId, text }: DirectMessage,
): Promise<View | undefined> {
  const read = await conversations.read(userId, channelId);
  const memory = (read.ok ? read.value : undefined) ?? NEW_CONVERSATION;
  const intent = intentOf(text, memory.careers.length);
  const story = intent?.kind === 'start-over' ? intent.rest : text;
  const recognized = await recognize(services.ownWords, story, localeFor(memory.language ?? 'en'));
  const language = intent?.kind === 'language' ? intent.language : languageFor(recognized, memory, text);
  const context = {
    services,
    saved,
    userId,
    text,
    locale: localeFor(language),
    memory: { ...memory, language },
  };
  const turn = await answerTurn(context, intent, recognized);
  if (turn.memory === undefined) await conversations.remove(userId, channelId);
  else await conversations.write(userId, channelId, turn.memory);
  return turn.view;
}

const localeFor = (language: 'en' | 'es'): Locale => localeOf(language, 'en-US' as Locale);

function languageFor(recognized: Recognized, memory: Conversation, text: string): 'en' | 'es' {
  const words = text.trim().split(/\s+/).length;
  return words < MIN_WORDS && memory.language !== undefined ? memory.language : recognized.language;
}

/** A public answer, with a button for a private one. Only a message in distress is answered at once. */
function publicAnswer(locale: Locale, intent: Intent | undefined): View {
  const { ask } = sentencesFor(locale);
  const sentence =
    intent?.kind === 'distress' ? ask.distress : intent?.kind === 'abuse' ? ask.calm : ask.privately;
  return publicAnswerView(sentencesFor(locale), { sentence, privateId: privateRoute.id({}) });
}
