import type { Locale } from 'discord-api-types/v10';
import type { Services } from '../../src/app/services.ts';
import type { View } from '../../src/components/view.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { careerSummary } from '../career/career-summary.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { turnView } from '../../src/views/ask/conversation.ts';
import { formRoute } from './custom-ids.ts';
import { pathButton, questionScreen } from './recognized.ts';

/** The state of a new conversation. */
export const NEW_CONVERSATION: Conversation = { skills: [], careers: [] };
/** The number of careers in an answer. */
export const MAX_SHOWN = 3;

/** An answer in a conversation. */
export interface Turn {
  readonly view: View;
  /** The state of the conversation; undefined removes it. */
  readonly memory: Conversation | undefined;
}

export interface ListContext {
  readonly services: Services;
  readonly locale: Locale;
  readonly memory: Conversation;
}

/** The state after careers are shown. The previous ones can be shown again. */
export function withShown(memory: Conversation, careers: readonly string[]): Conversation {
  const previous = memory.careers.length === 0 ? {} : { previous: memory.careers };
  return { ...memory, ...previous, careers: [...new Set(careers)], focus: undefined };
}

interface Extras {
  /** A button that compares the careers. */
  readonly compareId?: string;
  /** A career whose near careers a button shows. */
  readonly from?: string;
}

/** A numbered list of careers; without any, the question. */
export function listTurn(
  context: ListContext,
  codes: readonly string[],
  sentence: string,
  extras?: Extras,
): Turn {
  const { locale, memory } = context;
  const t = sentencesFor(locale);
  if (codes.length === 0) return { view: questionScreen(locale, t.ask.noMore), memory };
  return { view: careersView(context, codes, sentence, extras), memory: withShown(memory, codes) };
}

export function careersView(
  { services, locale }: ListContext,
  codes: readonly string[],
  sentence: string,
  { compareId, from }: Extras = {},
): View {
  return turnView(sentencesFor(locale), {
    sentence,
    careers: codes.map((code) => careerSummary({ services, locale }, code)),
    againId: formRoute.id({ via: 'again' }),
    compareId,
    path: from === undefined ? undefined : pathButton(services, locale, from),
    provenance: careersProvenance({ services }),
  });
}
