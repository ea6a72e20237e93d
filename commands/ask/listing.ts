import type { Locale } from 'discord-api-types/v10';
import type { Services } from '../../src/app/services.ts';
import type { View } from '../../src/components/view.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { turnView } from '../../src/views/ask/turn.ts';
import { formRoute } from './custom-ids.ts';
import { careersFor, questionScreen, pathButton } from './recognized.ts';

/** Before anything was said. */
export const NOTHING: Conversation = { skills: [], careers: [] };
/** Careers that an answer of a conversation shows. */
export const SHOWN = 3;
export interface Turn {
  readonly view: View;
  /** What the next message may refer to; undefined forgets it. */
  readonly memory: Conversation | undefined;
}

/** What a list of careers is made from. */
export interface Listing {
  readonly services: Services;
  readonly locale: Locale;
  readonly memory: Conversation;
}

/** The careers now shown; the ones before can be asked for again. */
export function remember(memory: Conversation, careers: readonly string[]): Conversation {
  const previous = memory.careers.length === 0 ? {} : { previous: memory.careers };
  return { ...memory, ...previous, careers: [...new Set(careers)], focus: undefined };
}

/** What a list shows besides its careers. */
interface Extras {
  /** Compares the careers shown. */
  readonly compareId?: string;
  /** A career that the list leads away from. */
  readonly from?: string;
}

/** These careers, numbered; with none, a question. */
export function show(setting: Listing, codes: readonly string[], sentence: string, extras?: Extras): Turn {
  const { locale, memory } = setting;
  const t = sentencesFor(locale);
  if (codes.length === 0) return { view: questionScreen(locale, t.ask.noMore), memory };
  return { view: careersTurn(setting, codes, sentence, extras), memory: remember(memory, codes) };
}

export function careersTurn(
  { services, locale }: Listing,
  codes: readonly string[],
  sentence: string,
  { compareId, from }: Extras = {},
): View {
  return turnView(sentencesFor(locale), {
    sentence,
    careers: careersFor(
      services,
      locale,
      codes.map((code) => ({ code })),
    ),
    againId: formRoute.id({ via: 'again' }),
    ...(compareId !== undefined && { compareId }),
    path: from === undefined ? undefined : pathButton(services, locale, from),
    provenance: { source: 'local', release: services.careers().release, fetchedAt: new Date(services.now()) },
  });
}
