import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
  type GatewayMessageCreateDispatchData,
  type Locale,
} from 'discord-api-types/v10';
import type { View } from '../components/view.ts';
import { sentencesFor } from '../locales/locales.ts';
import type { Log } from '../ops/log/log.ts';
import type { Command, PublicContext } from './command.ts';
import { localeOf, personOf } from './interaction-data.ts';
import { notice, type PublicScreen, type Reply, type Screen } from './reply.ts';
import { createRouter, type ResolvedHandler } from './router.ts';
import {
  deferredResponse,
  errorReply,
  messageOf,
  privateMessage,
  toResponse,
  type AppResponse,
  type Message,
} from './response.ts';
import type { PersonalData, Services } from './services.ts';

/** Views for interactions that no handler answers. */
export interface ErrorViews {
  /** A handler threw; `reference` is what the person can quote to the operator. */
  readonly failed: (locale: Locale, reference: string) => View;
  /** A component or command of another release. */
  readonly outdated: (locale: Locale) => View;
  /** The process is overloaded. */
  readonly busy: (locale: Locale) => View;
  /** The person is over the rate limit for so many seconds. */
  readonly tooMuch: (locale: Locale, seconds: number) => View;
}

export interface AppOptions<S, P> {
  readonly commands: readonly Command<S, P>[];
  readonly services: S;
  readonly personal: P;
  readonly errorViews: Pick<ErrorViews, 'failed' | 'outdated'>;
  /** Answers messages to the bot; without it, messages are ignored. */
  readonly answerMessage?: AnswerMessage<S, P>;
  readonly log: Log;
  /** A short word, new for each failure. */
  readonly newReference: () => string;
}

/** A message in a person's direct messages with the bot. */
export interface DirectMessage {
  readonly userId: string;
  readonly channelId: string;
  readonly text: string;
}

/** Answers messages; undefined for no reply. Mentions are stripped from the texts. */
export interface AnswerMessage<S = Services, P = PersonalData> {
  readonly direct: (services: S, personal: P, message: DirectMessage) => Promise<View | undefined>;
  /** In a server. The answer is public, so it does not know the author. */
  readonly mention: (services: S, text: string) => Promise<View | undefined>;
}

/** The response to send when the answer is late. */
export interface Deferral {
  readonly response: APIInteractionResponse;
  /** Whether the answer follows as an edit. False for interactions that cannot be deferred: this is then the answer. */
  readonly answerFollows: boolean;
}

/** Waymark as a function from an interaction to a response. */
export interface App {
  /** Never rejects: errors are logged and reported to the person. Aborting the signal fails the interaction at once. */
  readonly handle: (interaction: APIInteraction, signal?: AbortSignal) => Promise<AppResponse>;
  readonly deferral: (interaction: APIInteraction) => Deferral;
  /** Answers a message to the bot; undefined for no reply. Absent when messages are ignored. */
  readonly handleMessage?: (
    message: GatewayMessageCreateDispatchData,
    signal: AbortSignal,
  ) => Promise<Message | undefined>;
  /** The command's path or the component's route; `unknown` when no handler exists. */
  readonly nameOf: (interaction: APIInteraction) => string;
}

/** The app of these commands. */
export function createApp<S, P>(options: AppOptions<S, P>): App {
  const { services, personal, errorViews, log, newReference } = options;
  const resolve = createRouter(options.commands, {
    name: 'unknown',
    target: 'reply',
    run: ({ locale }) => notice(errorViews.outdated(locale)),
  });

  const publicContext = (locale: Locale, signal: AbortSignal): PublicContext<S> => ({
    services,
    locale,
    t: sentencesFor(locale),
    signal,
  });

  const run = async (
    handler: ResolvedHandler<S, P>,
    interaction: APIInteraction,
    signal: AbortSignal,
  ): Promise<AppResponse> => {
    const locale = localeOf(interaction);
    const context = { ...publicContext(locale, signal), ...personOf(interaction), personal };
    if (handler.target !== 'publish' && handler.target !== 'update-public')
      return toResponse(interaction, handler.target, await handler.run(context));

    const actResult = (await handler.act?.(context)) ?? '';
    const [key, own] = typeof actResult === 'string' ? [actResult] : ['', actResult];
    if (own && handler.target === 'publish') return toResponse(interaction, handler.target, own);
    const show = async (): Promise<Screen> =>
      handler.run(publicContext(interaction.guild_locale ?? locale, signal), key);
    const screen = await show();
    const response = toResponse(interaction, handler.target, screen);
    // A private screen instead of the message says why it cannot be shown.
    if (screen.kind === 'private' || !own) return response;
    return { ...response, followUp: privateMessage(own), refresh: refresher(screen, show) };
  };

  /** Logs an error, and gives the person the reference under which it is logged. */
  function failure(interaction: APIInteraction, name: string, error: unknown): Reply {
    const reference = newReference();
    log.error({ interaction: interaction.id, name, reference, error }, 'an interaction failed');
    return errorReply(interaction, errorViews.failed(localeOf(interaction), reference));
  }

  const messageHandler =
    (answer: AnswerMessage<S, P>): NonNullable<App['handleMessage']> =>
    async ({ author, channel_id, guild_id, content }, signal) => {
      const text = content.replaceAll(/<@!?\d+>/g, ' ').trim();
      const message = { userId: author.id, channelId: channel_id, text };
      const view = await rejectOnAbort(
        async () =>
          guild_id === undefined
            ? answer.direct(services, personal, message)
            : answer.mention(services, text),
        signal,
      );
      return view && messageOf(view, 0);
    };

  return {
    async handle(interaction, signal = new AbortController().signal) {
      const handler = resolve(interaction);
      if (!handler) return { type: InteractionResponseType.Pong };
      const { name, target } = handler;
      try {
        return await rejectOnAbort(async () => run(handler, interaction, signal), signal);
      } catch (error) {
        return { ...toResponse(interaction, target, failure(interaction, name, error)), failed: true };
      }
    },

    ...(options.answerMessage && { handleMessage: messageHandler(options.answerMessage) }),

    nameOf: (interaction) => resolve(interaction)?.name ?? 'unknown',

    deferral(interaction) {
      const target = resolve(interaction)?.target ?? 'reply';
      if (target === 'suggest' || target === 'modal') {
        const late = new Error('The answer came too late, and this kind of interaction cannot be deferred.');
        const reply = failure(interaction, 'late', late);
        return { response: toResponse(interaction, target, reply), answerFollows: false };
      }
      return { response: deferredResponse(interaction, target), answerFollows: true };
    },
  };
}

/** The result of `work`; rejects with the signal's reason as soon as it is aborted. */
async function rejectOnAbort<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => {
    reject(signal.reason instanceof Error ? signal.reason : new Error('The interaction was aborted.'));
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Gives the current content of a message, or undefined when it has not changed since the last call. */
function refresher(screen: PublicScreen, show: () => Promise<Screen>): () => Promise<Message | undefined> {
  let shown = JSON.stringify(screen.view);
  return async () => {
    const { kind, view } = await show();
    const now = JSON.stringify(view);
    if (kind === 'private' || now === shown) return undefined;
    shown = now;
    return messageOf(view, 0);
  };
}
