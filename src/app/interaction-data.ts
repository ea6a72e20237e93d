import {
  ApplicationCommandOptionType,
  ComponentType,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteractionData,
  type APIModalSubmission,
  type InteractionType,
} from 'discord-api-types/v10';
import type { OptionDeclaration, OptionValues } from './command.ts';

type AnyOption = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** The words of a slash command as typed (`skills pick`) and its innermost options. */
export function commandInput(
  data: Pick<APIChatInputApplicationCommandInteractionData, 'name'> & { options?: AnyOption[] },
): {
  path: string;
  options: readonly AnyOption[];
} {
  let path = data.name;
  let options = data.options ?? [];
  for (let [first] = options; isGroup(first); [first] = options) {
    path += ` ${first.name}`;
    options = first.options ?? [];
  }
  return { path, options };
}

const isGroup = (
  option: AnyOption | undefined,
): option is Extract<
  AnyOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
> =>
  option?.type === ApplicationCommandOptionType.Subcommand ||
  option?.type === ApplicationCommandOptionType.SubcommandGroup;

/** The option values by name, or undefined when they are not what was declared: then the registration is another one. */
export function optionValues(
  options: readonly AnyOption[],
  declared: readonly OptionDeclaration[],
): OptionValues | undefined {
  const values: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const declaration = declared.find(({ name }) => name === option.name);
    if (declaration?.type !== option.type || !('value' in option)) return undefined;
    if (declaration.choices && !declaration.choices.includes(String(option.value))) return undefined;
    values[option.name] = option.value;
  }
  return declared.every(({ name, required }) => required !== true || name in values) ? values : undefined;
}

/** What is being typed and so far chosen: an autocomplete's values are half-written and only loosely checked. */
export function typedValues(options: readonly AnyOption[]): {
  focused: string | undefined;
  values: OptionValues;
} {
  const values: Record<string, string | number | boolean> = {};
  let focused: string | undefined;
  for (const option of options) {
    if (!('value' in option)) continue;
    values[option.name] = option.value;
    if ('focused' in option && option.focused) focused = option.name;
  }
  return { focused, values };
}

/** The texts of a submitted modal by custom_id; a menu's choices are joined by commas. */
export function modalFields(data: APIModalSubmission): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const row of data.components) {
    if (row.type !== ComponentType.Label) continue;
    const field = row.component;
    if ('value' in field && field.value !== null) fields[field.custom_id] = String(field.value);
    else if ('values' in field) fields[field.custom_id] = field.values.join(',');
  }
  return fields;
}
