import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  type APIMessageComponentInteraction,
  type GatewayMessageCreateDispatchData,
  type RESTPostAPIChannelMessageJSONBody,
  Locale,
} from 'discord-api-types/v10';
import type { Log } from '../ops/log.ts';
import type {
  Subcommand,
  Command,
  Context,
  ReplyTarget,
  HandlerResult,
  ComponentHandler,
} from './command.ts';
import { commandInput, modalFields, optionValues, typedValues } from './interaction-data.ts';
import { ephemeral, type Reply, type ReplyFile } from './reply.ts';

/** Screens for what the commands can not answer themselves. */
export interface ErrorViews {
  /** Something broke; `reference` is what the person can quote to the operator. */
  readonly failed: (locale: Locale, reference: string) => readonly APIMessageTopLevelComponent[];
  /** A component or command of another release. */
  readonly outdated: (locale: Locale) => readonly APIMessageTopLevelComponent[];
}

export interface AppOptions<Services> {
  readonly commands: readonly Command<Services>[];
  readonly services: Services;
  readonly errorViews: ErrorViews;
  readonly log: Log;
  /** A short word, new for each failure. */
  readonly newReference: () => string;
}

/** Discord's response, and the files a transport sends along with it. */
export type AppResponse = APIInteractionResponse & {
  readonly files?: readonly ReplyFile[];
  /** Set when something broke, and the response says so. */
  readonly failed?: true;
};

/** A reply to a message, and the files sent along with it. */
export type MessageAnswer = RESTPostAPIChannelMessageJSONBody & { readonly files?: readonly ReplyFile[] };

/** What to send when the answer is not there in time. */
export interface Deferral {
  readonly response: APIInteractionResponse;
  /** True: the answer still follows as an edit. False: this is the answer, since this kind can not be deferred. */
  readonly answerFollows: boolean;
}

/** Waymark as a function: an interaction goes in, a response comes out. */
export interface App {
  /** Never rejects: what goes wrong is logged and told to the person. Aborting the signal ends it at once with a plain failure. */
  readonly handle: (interaction: APIInteraction, signal?: AbortSignal) => Promise<AppResponse>;
  readonly deferral: (interaction: APIInteraction) => Deferral;
  /** Answers a message to the bot; undefined when there is nothing to say. Absent: Waymark does not listen to messages. */
  readonly handleMessage?: (
    message: GatewayMessageCreateDispatchData,
    signal: AbortSignal,
  ) => Promise<MessageAnswer | undefined>;
  /** The command's path or the component's route, of those there are; `unknown` for all else. */
  readonly describe: (interaction: APIInteraction) => { readonly name: string };
}

/** One interaction, resolved to what answers it. */
interface ResolvedHandler<Services> {
  /** For the log: the command's path or the route's name. */
  readonly name: string;
  readonly target: ReplyTarget;
  readonly run: (context: Context<Services>) => HandlerResult;
}

export function createApp<Services>(options: AppOptions<Services>): App {
  const { services, errorViews, log, newReference } = options;
  const subcommands = new Map(
    options.commands
      .flatMap(({ subcommands }) => subcommands)
      .map((subcommand) => [subcommand.path, subcommand]),
  );
  const components = new Map(
    options.commands.flatMap(({ components }) => components).map((entry) => [entry.route.name, entry]),
  );

  const outdated = (name: string): ResolvedHandler<Services> => ({
    name,
    target: 'private',
    run: ({ locale }) => ephemeral(errorViews.outdated(locale)),
  });

  function resolve(interaction: APIInteraction): ResolvedHandler<Services> | undefined {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand: {
        if (interaction.data.type !== ApplicationCommandType.ChatInput) return outdated('unknown');
        const { path, options: typed } = commandInput(interaction.data);
        const subcommand = subcommands.get(path);
        const values = subcommand && optionValues(typed, subcommand.options);
        if (!subcommand || !values) return outdated('unknown');
        return { name: path, target: subcommand.target, run: (context) => subcommand.run(context, values) };
      }
      case InteractionType.ApplicationCommandAutocomplete: {
        const { path, options: typed } = commandInput(interaction.data);
        return completion(subcommands.get(path), typedValues(typed));
      }
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit:
        return pressed(interaction);
      case InteractionType.Ping:
        return undefined;
    }
  }

  function completion(
    subcommand: Subcommand<Services> | undefined,
    { focused, values }: ReturnType<typeof typedValues>,
  ): ResolvedHandler<Services> {
    const autocomplete = subcommand?.autocomplete;
    return {
      name: `${subcommand?.path ?? 'unknown'} (typing)`,
      target: 'private',
      run: (context) =>
        autocomplete && focused !== undefined
          ? autocomplete(context, focused, values)
          : { kind: 'choices', choices: [] },
    };
  }

  function pressed(
    interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
  ): ResolvedHandler<Services> {
    const customId = interaction.data.custom_id;
    const handler: ComponentHandler<Services> | undefined = components.get(customId.split(':', 1)[0] ?? '');
    const state = handler?.route.parse(customId);
    if (!handler || !state) return outdated('unknown');
    const values = 'values' in interaction.data ? interaction.data.values : [];
    const fields = interaction.type === InteractionType.ModalSubmit ? modalFields(interaction.data) : {};
    return {
      name: handler.route.name,
      target: handler.target,
      run: (context) => handler.run(context, { state, values, fields }),
    };
  }

  /** The plain failure for a person; the log keeps what happened under the same reference. */
  function failure(interaction: APIInteraction, name: string, error: unknown): Reply {
    const reference = newReference();
    log.error({ interaction: interaction.id, name, reference, error }, 'an interaction failed');
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      return { kind: 'choices', choices: [] };
    return ephemeral(errorViews.failed(localeOf(interaction), reference));
  }

  return {
    async handle(interaction, signal = new AbortController().signal) {
      const found = resolve(interaction);
      if (!found) return { type: InteractionResponseType.Pong };
      const { name, target, run } = found;
      try {
        const reply = await orAborted(async () => run(contextOf(interaction, services, signal)), signal);
        return toResponse(interaction, target, reply);
      } catch (error) {
        return { ...toResponse(interaction, target, failure(interaction, name, error)), failed: true };
      }
    },

    describe: (interaction) => ({ name: resolve(interaction)?.name ?? 'unknown' }),

    deferral(interaction) {
      const target = resolve(interaction)?.target ?? 'private';
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete || target === 'modal') {
        const late = new Error('the answer came too late, and this kind of interaction can not be deferred');
        const reply = failure(interaction, 'late', late);
        return { response: toResponse(interaction, target, reply), answerFollows: false };
      }
      return { response: deferred(interaction, target), answerFollows: true };
    },
  };
}

async function orAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => {
    reject(signal.reason instanceof Error ? signal.reason : new Error('given up'));
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

const userIdOf = (interaction: APIInteraction): string =>
  (interaction.member?.user ?? interaction.user)?.id ?? '';

const localeOf = (interaction: APIInteraction): Locale =>
  'locale' in interaction ? interaction.locale : Locale.EnglishUS;

function contextOf<Services>(
  interaction: APIInteraction,
  services: Services,
  signal: AbortSignal,
): Context<Services> {
  const locale = localeOf(interaction);
  return {
    services,
    interactionId: interaction.id,
    userId: userIdOf(interaction),
    locale,
    sharedLocale: interaction.guild_locale ?? locale,
    signal,
  };
}

/** Whether the message that was pressed is the person's own to change: private ones always are. */
function isOwn(interaction: APIInteraction): boolean {
  const message = 'message' in interaction ? interaction.message : undefined;
  if (!message) return false;
  if (((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return true;
  return message.interaction_metadata?.user.id === userIdOf(interaction);
}

function deferred(interaction: APIInteraction, target: ReplyTarget): APIInteractionResponse {
  if (target === 'here' && isOwn(interaction)) return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: target === 'public' ? {} : { flags: MessageFlags.Ephemeral },
  };
}

function toResponse(interaction: APIInteraction, target: ReplyTarget, reply: Reply): AppResponse {
  switch (reply.kind) {
    case 'modal':
      return { type: InteractionResponseType.Modal, data: reply.modal };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...reply.choices] },
      };
    case 'message': {
      const inPlace = target === 'here' && !reply.ephemeral && isOwn(interaction);
      const open = inPlace || (target === 'public' && !reply.ephemeral);
      return {
        type: inPlace
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
        data: {
          flags: MessageFlags.IsComponentsV2 | (open ? 0 : MessageFlags.Ephemeral),
          components: [...reply.components],
          allowed_mentions: { parse: [] },
        },
        ...(reply.files.length > 0 && { files: reply.files }),
      };
    }
  }
}
