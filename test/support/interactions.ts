import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
} from 'discord-api-types/v10';

interface Who {
  readonly userId?: string;
  readonly locale?: string;
  /** The person's display name. */
  readonly name?: string;
}

let serial = 0;

/** The fields that every interaction has, as Discord sends them. */
const envelope = ({ userId = '100000000000000001', locale = 'en-US', name }: Who) => ({
  id: String(900_000_000_000_000_000n + BigInt(++serial)),
  application_id: '800000000000000001',
  token: `token-${serial}`,
  version: 1,
  locale,
  user: { id: userId, username: 'someone', discriminator: '0', global_name: name ?? null, avatar: null },
});

// The envelope and data are what Discord sends; spelling out every optional field would test nothing.
const interaction = (parts: object): APIInteraction => parts as APIInteraction;

type Value = string | number | boolean;

/** A slash command as sent: `skills pick`, with its options by name. */
export function commandInteraction(
  path: string,
  options: Record<string, Value> = {},
  who: Who = {},
): APIInteraction {
  const [name = '', ...subcommands] = path.split(' ');
  const typed = Object.entries(options).map(([name, value]) => ({ type: optionType(value), name, value }));
  const nested = subcommands.reduceRight<object[]>(
    (inner, name) => [{ type: ApplicationCommandOptionType.Subcommand, name, options: inner }],
    typed,
  );
  return interaction({
    ...envelope(who),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      type: ApplicationCommandType.ChatInput,
      name,
      options: nested as APIApplicationCommandInteractionDataOption[],
    },
  });
}

const optionType = (value: Value): ApplicationCommandOptionType =>
  typeof value === 'string'
    ? ApplicationCommandOptionType.String
    : typeof value === 'number'
      ? ApplicationCommandOptionType.Integer
      : ApplicationCommandOptionType.Boolean;

/** A command in the menu of a message with this text. */
export const messageCommandInteraction = (name: string, content: string, who: Who = {}): APIInteraction =>
  interaction({
    ...envelope(who),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      type: ApplicationCommandType.Message,
      name,
      target_id: '700000000000000002',
      resolved: { messages: { '700000000000000002': { id: '700000000000000002', content } } },
    },
  });

/** Autocomplete for an option being typed; `others` are filled in already. */
export function typingInteraction(
  path: string,
  focused: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): APIInteraction {
  const [name = '', subcommand] = path.split(' ');
  const option = (name: string, value: string) => ({
    type: ApplicationCommandOptionType.String,
    name,
    value,
  });
  const options = [
    ...Object.entries(others).map(([name, value]) => option(name, value)),
    { ...option(focused, text), focused: true },
  ];
  return interaction({
    ...envelope({}),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '1',
      type: ApplicationCommandType.ChatInput,
      name,
      options:
        subcommand === undefined
          ? options
          : [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options }],
    },
  });
}

interface Pressed extends Who {
  /** Absent: a private message of the person's own. */
  readonly publicMessageOf?: string;
  readonly values?: readonly string[];
}

/** A pressed component, on a private message or on a public one that somebody's interaction posted. */
export function pressInteraction(customId: string, pressed: Pressed = {}): APIInteraction {
  const { publicMessageOf, values } = pressed;
  return interaction({
    ...envelope(pressed),
    type: InteractionType.MessageComponent,
    data: values
      ? { custom_id: customId, component_type: ComponentType.StringSelect, values }
      : { custom_id: customId, component_type: ComponentType.Button },
    message: {
      id: '700000000000000001',
      flags: MessageFlags.IsComponentsV2 | (publicMessageOf === undefined ? MessageFlags.Ephemeral : 0),
      ...(publicMessageOf !== undefined && { interaction_metadata: { user: { id: publicMessageOf } } }),
    },
  });
}

/** A submitted modal: typed text by field, a menu's choice as a list. */
export function submitInteraction(
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  who: Who = {},
): APIInteraction {
  return interaction({
    ...envelope(who),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([name, field], index) => ({
        type: ComponentType.Label,
        id: index,
        component:
          typeof field === 'string'
            ? { type: ComponentType.TextInput, custom_id: name, value: field }
            : { type: ComponentType.StringSelect, custom_id: name, values: field },
      })),
    },
    message: { id: '700000000000000001', flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral },
  });
}
