import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { availableCommands } from '../../src/client/availability.ts';
import type { CommandView } from '../../src/page/protocol.ts';
import type { Viewpoint } from './world.ts';

/** A command, or a subcommand by its full name. */
export interface CommandEntry {
  /** The registered name: "skills pick". */
  readonly fullName: string;
  /** The localized name. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly commandId: string;
}

/** What commands, options and choices have in common. */
interface Localizable {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
}

/** A name or description in a language, or as it was registered. */
export const localized = (thing: Localizable, part: 'name' | 'description', locale: string): string =>
  thing[`${part}_localizations`]?.[locale] ?? thing[part] ?? '';

/** Whether the commands are translated into a language. */
export const isTranslated = (commands: readonly CommandView[], locale: string): boolean =>
  commands.some(
    (command) =>
      localized(command, 'name', locale) !== command.name ||
      localized(command, 'description', locale) !== command.description,
  );

const available = ({ world, place, person }: Viewpoint, type: CommandView['type']) =>
  availableCommands(world.commands, place, person).filter((command) => command.type === type);

/** Every command of the place, in the order of registration. */
export function commandEntries(viewpoint: Viewpoint): readonly CommandEntry[] {
  const { locale } = viewpoint;
  return available(viewpoint, ApplicationCommandType.ChatInput).flatMap((command) => {
    const entryFor = (
      path: readonly Localizable[],
      options: readonly APIApplicationCommandBasicOption[] = [],
    ): CommandEntry => ({
      fullName: path.map(({ name }) => name).join(' '),
      name: path.map((step) => localized(step, 'name', locale)).join(' '),
      description: localized(path.at(-1) ?? command, 'description', locale),
      options,
      commandId: command.id,
    });
    const inner = (command.options ?? []).flatMap((one) => {
      if (one.type === OptionType.Subcommand) return [entryFor([command, one], one.options)];
      if (one.type !== OptionType.SubcommandGroup) return [];
      return (one.options ?? []).map((sub) => entryFor([command, one, sub], sub.options));
    });
    if (inner.length > 0) return inner;
    return [entryFor([command], command.options as readonly APIApplicationCommandBasicOption[] | undefined)];
  });
}

/** The commands of a message's or user's context menu, with registered and localized names. */
export const contextCommands = (viewpoint: Viewpoint, type: CommandView['type']) =>
  available(viewpoint, type).map((command) => ({
    name: command.name,
    label: localized(command, 'name', viewpoint.locale),
  }));

/** The commands whose name or description matches the text after the slash, best first. */
export function matching(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const wanted = typed.toLowerCase().trim();
  if (wanted === '') return entries;
  return [0, 1, 2, 3].flatMap((wantedRank) => entries.filter((entry) => rank(entry, wanted) === wantedRank));
}

function rank({ name, fullName, description }: CommandEntry, wanted: string): number {
  const names = [name.toLowerCase(), fullName];
  if (names.some((each) => each.startsWith(wanted))) return 0;
  if (names.some((each) => each.split(' ').some((word) => word.startsWith(wanted)))) return 1;
  if (names.some((each) => each.includes(wanted))) return 2;
  return description.toLowerCase().includes(wanted) ? 3 : 4;
}
