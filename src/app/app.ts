import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteractionData,
  type APIModalSubmitInteraction,
  type APIMessageComponentInteraction,
  type GatewayMessageCreateDispatchData,
  type RESTPostAPIChannelMessageJSONBody,
  Locale,
} from 'discord-api-types/v10';
import type { View } from '../components/view.ts';
import type { Log } from '../ops/log.ts';
import type {
  Command,
  Context,
  HandlerResult,
  PrivateTarget,
  PublicContext,
  PublicTarget,
  Subcommand,
} from './command.ts';
import { commandPath, modalFields, optionValues, typedOptions } from './interaction-data.ts';
import {
  notice,
  suggest,
  type PrivateScreen,
  type PublicScreen,
  type Reply,
  type ReplyFile,
  type Screen,
} from './reply.ts';
import type { PersonalData, Services } from './services.ts';
import {
  deferredResponse,
  messageOf,
  privateMessage,
  toResponse,
  type AppResponse,
  type Message,
} from './response.ts';

/** Views for interactions that no handler answers. */
export interface ErrorViews {
  /** A handler threw; `reference` is what the person can quote to the operator. */
  readonly failed: (locale: Locale, reference: string) => View;
  /** A component or command of another release. */
  readonly outdated: (locale: Locale) => View;
}

export interface AppOptions<S, P> {
  readonly commands: readonly Command<S, P>[];
  readonly services: S;
  readonly personal: P;
  readonly errorViews: ErrorViews;
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
  /** In a server, where everybody reads the answer: it does not know the author. */
  readonly mention: (services: S, text: string) => Promise<View | undefined>;
}

/** A reply to a message, and the files sent along with it. */
export type MessageAnswer = RESTPostAPIChannelMessageJSONBody & { readonly files?: readonly ReplyFile[] };

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
  ) => Promise<MessageAnswer | undefined>;
  /** The command's path or the component's route; `unknown` when no handler exists. */
  readonly describe: (interaction: APIInteraction) => { readonly name: string };
}

/** An interaction's handler. */
type ResolvedHandler<S, P> = {
  /** For the log: the command's path or the route's name. */
  readonly name: string;
} & (
  | {
      readonly target: PrivateTarget | 'suggest';
      readonly run: (context: Context<S, P>) => HandlerResult;
    }
  | PublicHandler<S, P, 'publish'>
  | PublicHandler<S, P, 'update-public'>
);

interface PublicHandler<S, P, T extends PublicTarget> {
  readonly target: T;
  /** The step that knows the person. Returns a key for `run`, or a screen for the person alone. */
  readonly act?: (context: Context<S, P>) => ActResult | Promise<ActResult>;
  readonly run: (context: PublicContext<S>, key: string) => HandlerResult<Screen>;
}

type ActResult = string | PrivateScreen;

export function createApp<S, P>(options: AppOptions<S, P>): App {
  const { services, personal, errorViews, log, newReference } = options;
  const subcommands = new Map(
    options.commands.flatMap(({ subcommands }) => subcommands).map((each) => [each.path, each]),
  );
  const components = new Map(
    options.commands.flatMap(({ components }) => components).map((each) => [each.route.name, each]),
  );

  const messageCommands = new Map(
    options.commands.flatMap(({ messageCommand }) =>
      messageCommand ? [[messageCommand.name, messageCommand]] : [],
    ),
  );

  const outdated: ResolvedHandler<S, P> = {
    name: 'unknown',
    target: 'reply',
    run: ({ locale }) => notice(errorViews.outdated(locale)),
  };

  /** Undefined for a ping, which has no handler. */
  function resolve(interaction: APIInteraction): ResolvedHandler<S, P> | undefined {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand: {
        if (interaction.data.type === ApplicationCommandType.Message)
          return resolveMessageCommand(interaction.data);
        if (interaction.data.type !== ApplicationCommandType.ChatInput) return outdated;
        const { path, options: typed } = commandPath(interaction.data);
        const subcommand = subcommands.get(path);
        const values = subcommand && optionValues(typed, subcommand.options);
        if (!subcommand || !values) return outdated;
        return subcommand.target === 'publish'
          ? {
              name: path,
              target: subcommand.target,
              act: async (context) => subcommand.act(context, values),
              run: subcommand.run,
            }
          : { name: path, target: 'reply', run: (context) => subcommand.run(context, values) };
      }
      case InteractionType.ApplicationCommandAutocomplete: {
        const { path, options: typed } = commandPath(interaction.data);
        return resolveAutocomplete(subcommands.get(path), typed);
      }
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit:
        return resolveComponent(interaction);
      case InteractionType.Ping:
        return undefined;
    }
  }

  function resolveMessageCommand({
    name,
    resolved,
    target_id,
  }: APIMessageApplicationCommandInteractionData): ResolvedHandler<S, P> {
    const command = messageCommands.get(name);
    const content = resolved.messages[target_id]?.content ?? '';
    return command ? { name, target: 'reply', run: (context) => command.run(context, content) } : outdated;
  }

  function resolveAutocomplete(
    subcommand: Subcommand<S, P> | undefined,
    typed: Parameters<typeof typedOptions>[0],
  ): ResolvedHandler<S, P> {
    const { focused, values } = typedOptions(typed, subcommand?.options ?? []);
    return {
      name: `${subcommand?.path ?? 'unknown'} (typing)`,
      target: 'suggest',
      run: (context) =>
        (focused === undefined ? undefined : subcommand?.autocomplete?.(context, focused, values)) ??
        suggest([]),
    };
  }

  function resolveComponent(
    interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
  ): ResolvedHandler<S, P> {
    const customId = interaction.data.custom_id;
    const handler = components.get(customId.split(':', 1)[0] ?? '');
    const state = handler?.route.parse(customId);
    if (!handler || !state) return outdated;
    const values = 'values' in interaction.data ? interaction.data.values : [];
    const fields = interaction.type === InteractionType.ModalSubmit ? modalFields(interaction.data) : {};
    const input = { state, values, fields };
    const { name } = handler.route;
    switch (handler.target) {
      case 'publish':
        return { name, target: handler.target, run: (context) => handler.run(context, input) };
      case 'update-public':
        return {
          name,
          target: handler.target,
          act: (context) => handler.act(context, input),
          run: (context) => handler.run(context, input),
        };
      default:
        return { name, target: handler.target, run: (context) => handler.run(context, input) };
    }
  }

  const publicContext = (locale: Locale, signal: AbortSignal): PublicContext<S> => ({
    services,
    locale,
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
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return suggest([]);
    return notice(errorViews.failed(localeOf(interaction), reference));
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

    describe: (interaction) => ({ name: resolve(interaction)?.name ?? 'unknown' }),

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

function personOf({ member, ...interaction }: APIInteraction): { userId: string; displayName: string } {
  const user = member?.user ?? interaction.user;
  return {
    userId: user?.id ?? '',
    displayName: member?.nick ?? user?.global_name ?? user?.username ?? '',
  };
}

const localeOf = (interaction: APIInteraction): Locale =>
  'locale' in interaction ? interaction.locale : Locale.EnglishUS;
