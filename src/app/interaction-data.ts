import {
  ApplicationCommandOptionType,
  ComponentType,
  Locale,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIModalSubmission,
  type InteractionType,
} from 'discord-api-types/v10';
import type { OptionDeclaration, OptionValues } from './command.ts';

type Option = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** A slash command's path (`skills pick`) and its innermost options. */
export function commandPath(
  data: Pick<APIChatInputApplicationCommandInteractionData, 'name'> & { options?: Option[] },
): {
  path: string;
  options: readonly Option[];
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
  option: Option | undefined,
): option is Extract<
  Option,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
> =>
  option?.type === ApplicationCommandOptionType.Subcommand ||
  option?.type === ApplicationCommandOptionType.SubcommandGroup;

/** The option values by name; undefined when they do not match the declarations of this release. */
export function optionValues(
  options: readonly Option[],
  declared: readonly OptionDeclaration[],
): OptionValues | undefined {
  const values: Record<string, string> = {};
  for (const option of options) {
    const declaration = declared.find(({ name }) => name === option.name);
    if (!declaration || option.type !== ApplicationCommandOptionType.String) return undefined;
    if ('choices' in declaration && !declaration.choices.includes(option.value)) return undefined;
    values[option.name] = textOf(option.value, declaration);
  }
  return declared.every(({ name, required }) => required !== true || name in values) ? values : undefined;
}

/** The option that is being typed, and all values so far, unchecked. */
export function typedOptions(
  options: readonly Option[],
  declared: readonly OptionDeclaration[],
): { focused: string | undefined; values: OptionValues } {
  const values: Record<string, string> = {};
  let focused: string | undefined;
  for (const option of options) {
    const declaration = declared.find(({ name }) => name === option.name);
    if (!declaration || !('value' in option)) continue;
    values[option.name] = textOf(String(option.value), declaration);
    if ('focused' in option && option.focused) focused = option.name;
  }
  return { focused, values };
}

/** The text typed into an option, without its name, which some people repeat: `career:welder`. */
function textOf(typed: string, declaration: OptionDeclaration): string {
  if (!('maxLength' in declaration)) return typed;
  const { name, maxLength, localizedNames = [] } = declaration;
  const colon = typed.indexOf(':');
  const before = typed.slice(0, Math.max(0, colon)).trim();
  const isName = [name, ...localizedNames].some(
    (each) => each.localeCompare(before, 'en', { sensitivity: 'base' }) === 0,
  );
  return (isName ? typed.slice(colon + 1).trimStart() : typed).slice(0, maxLength);
}

/** The values of a submitted modal by custom_id; those of a menu are joined by commas. */
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

/** The person's user id, and their display name in this server or else on Discord. */
export function personOf({ member, ...interaction }: APIInteraction): {
  userId: string;
  displayName: string;
} {
  const user = member?.user ?? interaction.user;
  return {
    userId: user?.id ?? '',
    displayName: member?.nick ?? user?.global_name ?? user?.username ?? '',
  };
}

/** The person's language; English for a ping, which has none. */
export const localeOf = (interaction: APIInteraction): Locale =>
  'locale' in interaction ? interaction.locale : Locale.EnglishUS;
