import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Locale,
  type APIApplicationCommandStringOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { OptionDeclaration } from '../../src/app/command.ts';
import { en } from '../../src/locales/en/index.ts';
import { translations } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';

interface Declared {
  readonly path: string;
  readonly options: readonly OptionDeclaration[];
}

/** Where commands can be installed and used. Explicit, because Discord's default excludes user installs. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The declaration of the message command. */
export function messageCommandDeclaration(
  key: 'messageCommand',
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const name_localizations = inEveryLocale(({ ask }) => ask[key]);
  return { type: ApplicationCommandType.Message, name: en.ask[key], name_localizations, ...EVERYWHERE };
}

/** The declaration of a slash command: its subcommands and options, with names and descriptions from the locales. */
export function slashCommandDeclaration(
  name: string,
  subcommands: readonly Declared[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const [only] = subcommands;
  const options =
    only && subcommands.length === 1 && only.path === name
      ? only.options.map((option) => optionBody(name, option))
      : subcommands.map(({ path, options }) => ({
          type: ApplicationCommandOptionType.Subcommand as const,
          ...words(path),
          options: options.map((option) => optionBody(path, option)),
        }));
  return {
    type: ApplicationCommandType.ChatInput,
    ...words(name),
    options,
    ...EVERYWHERE,
  };
}

function optionBody(path: string, option: OptionDeclaration): APIApplicationCommandStringOption {
  const optionPath = `${path} ${option.name}`;
  const common = {
    ...words(optionPath),
    type: ApplicationCommandOptionType.String as const,
    required: option.required ?? false,
  };
  return 'choices' in option
    ? { ...common, choices: choices(optionPath, option.choices) }
    : {
        ...common,
        max_length: option.maxLength,
        ...(option.autocomplete === true && { autocomplete: true }),
      };
}

const choices = (path: string, values: readonly string[]) =>
  values.map((value) => ({
    name: en.commands[`${path} ${value}`]?.name ?? value,
    name_localizations: localizations(`${path} ${value}`, 'name'),
    value,
  }));

/** The last word of the path is the English name. A missing description is sent empty, which Discord rejects. */
const words = (path: string) => ({
  name: path.split(' ').at(-1) ?? path,
  name_localizations: localizations(path, 'name'),
  description: en.commands[path]?.description ?? '',
  description_localizations: localizations(path, 'description'),
});

const localizations = (path: string, word: 'name' | 'description') =>
  inEveryLocale(({ commands }) => commands[path]?.[word]);

/** A text in each of Discord's locales that has one. */
function inEveryLocale(textIn: (t: Sentences) => string | undefined): Partial<Record<Locale, string>> {
  const texts = Object.entries(translations).map(([locale, t]) => [locale, textIn(t)]);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as Partial<
    Record<Locale, string>
  >;
}
