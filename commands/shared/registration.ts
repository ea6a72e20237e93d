import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Subcommand, OptionDeclaration } from '../../src/app/command.ts';
import { en } from '../../src/locales/en/index.ts';
import { translations } from '../../src/locales/locales.ts';

/** What Discord is told of a command: its subcommands and options, with the words that the locales have for them. */
export function registration<S>(
  name: string,
  subcommands: readonly Subcommand<S>[],
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
    // Explicit, since Discord's defaults leave out people who install the app for themselves.
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
}

function optionBody(path: string, option: OptionDeclaration): APIApplicationCommandBasicOption {
  const optionPath = `${path} ${option.name}`;
  const common = { ...words(optionPath), required: option.required ?? false };
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return option.autocomplete === true
        ? { ...common, type: option.type, autocomplete: true }
        : {
            ...common,
            type: option.type,
            ...(option.choices && { choices: choices(optionPath, option.choices) }),
          };
    case ApplicationCommandOptionType.Integer:
      return { ...common, type: option.type };
    case ApplicationCommandOptionType.Boolean:
      return { ...common, type: option.type };
  }
}

const choices = (path: string, values: readonly string[]) =>
  values.map((value) => ({
    name: en.commands[`${path} ${value}`]?.name ?? value,
    name_localizations: inEveryLanguage(`${path} ${value}`, 'name'),
    value,
  }));

/** The last word of the path is the name in English; a missing description shows as an empty one, which Discord refuses. */
const words = (path: string) => ({
  name: path.split(' ').at(-1) ?? path,
  name_localizations: inEveryLanguage(path, 'name'),
  description: en.commands[path]?.description ?? '',
  description_localizations: inEveryLanguage(path, 'description'),
});

function inEveryLanguage(path: string, word: 'name' | 'description'): Partial<Record<Locale, string>> {
  const found: Partial<Record<Locale, string>> = {};
  for (const locale of Object.values(Locale)) {
    const translated = translations[locale]?.commands[path]?.[word];
    if (translated !== undefined) found[locale] = translated;
  }
  return found;
}
