import {
  ApplicationCommandType,
  InteractionType,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
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
import { suggest, type PrivateScreen, type Screen } from './reply.ts';

/** The handler of one interaction, with its input. */
export type ResolvedHandler<S, P> = {
  /** For the log: the command's path or the route's name. */
  readonly name: string;
} & (PrivateHandler<S, P> | PublicHandler<S, P, 'publish'> | PublicHandler<S, P, 'update-public'>);

interface PrivateHandler<S, P> {
  readonly target: PrivateTarget | 'suggest';
  readonly run: (context: Context<S, P>) => HandlerResult;
}

interface PublicHandler<S, P, T extends PublicTarget> {
  readonly target: T;
  /** The step that knows the person. Returns a key for `run`, or a screen for the person alone. */
  readonly act?: (context: Context<S, P>) => ActResult | Promise<ActResult>;
  readonly run: (context: PublicContext<S>, key: string) => HandlerResult<Screen>;
}

type ActResult = string | PrivateScreen;

/**
 * Finds the handler of an interaction by command path or custom_id. Gives `outdated` where this release has none, and
 * undefined for a ping.
 */
export function createRouter<S, P>(
  commands: readonly Command<S, P>[],
  outdated: ResolvedHandler<S, P>,
): (interaction: APIInteraction) => ResolvedHandler<S, P> | undefined {
  const subcommands = new Map(
    commands.flatMap(({ subcommands }) => subcommands).map((each) => [each.path, each]),
  );
  const components = new Map(
    commands.flatMap(({ components }) => components).map((each) => [each.route.name, each]),
  );

  const messageCommands = new Map(
    commands.flatMap(({ messageCommand }) => (messageCommand ? [[messageCommand.name, messageCommand]] : [])),
  );

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

  return resolve;
}
