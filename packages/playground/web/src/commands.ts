import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { CommandView, Place } from '../../src/page/protocol.ts';
import { option, slashCommand } from './discord-enums.ts';
import type { Viewpoint } from './viewpoint.ts';

/** One thing that can be typed after the slash: a command, or a subcommand by its full name. */
export interface CommandEntry {
  /** As the bot knows it: "skills pick". */
  readonly fullName: string;
  /** As the person reads it. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly commandId: string;
}

const guild = 0;
const botDm = 1;
const privateChannel = 2;
const guildInstall = 0;
const userInstall = 1;
const everywhere = [guild, botDm, privateChannel];

/** All that can be typed in a place, in the order the bot registered it, in one language. */
export function commandEntries(
  commands: readonly CommandView[],
  place: Place,
  guildId: string | null,
  locale: string,
): readonly CommandEntry[] {
  return commands
    .filter((command) => command.type === slashCommand && offered(command, place, guildId))
    .flatMap((command): readonly CommandEntry[] => {
      const top = { full: command.name, name: localized(command, 'name', locale) };
      const description = localized(command, 'description', locale);
      const inner = (command.options ?? []).flatMap((one) => {
        const step = {
          full: `${top.full} ${one.name}`,
          name: `${top.name} ${localized(one, 'name', locale)}`,
        };
        if (one.type === option.subcommand) return [entry(step, one, command.id, locale)];
        if (one.type !== option.group) return [];
        return (one.options ?? []).map((sub) =>
          entry(
            { full: `${step.full} ${sub.name}`, name: `${step.name} ${localized(sub, 'name', locale)}` },
            sub,
            command.id,
            locale,
          ),
        );
      });
      if (inner.length > 0) return inner;
      const options = (command.options ?? []) as readonly APIApplicationCommandBasicOption[];
      return [{ fullName: top.full, name: top.name, description, options, commandId: command.id }];
    });
}

/** The commands of a message's or user's context menu: the name the bot knows, and the one the person reads. */
export function contextCommands(
  { world, place, locale }: Viewpoint,
  type: CommandView['type'],
): readonly { readonly name: string; readonly label: string }[] {
  return world.commands
    .filter((command) => command.type === type && offered(command, place.place, place.guildId))
    .map((command) => ({ name: command.name, label: localized(command, 'name', locale) }));
}

/** Those whose name or description fits what was typed after the slash, best first. */
export function matching(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const wanted = typed.toLowerCase().trim();
  if (wanted === '') return entries;
  return entries
    .map((one) => ({ one, rank: rank(one, wanted) }))
    .filter(({ rank: found }) => found < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** A name or description in a language, or as it was registered. */
export function localized(
  thing: {
    readonly name: string;
    readonly description?: string;
    readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
    readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
  },
  part: 'name' | 'description',
  locale: string,
): string {
  return thing[`${part}_localizations`]?.[locale] ?? thing[part] ?? '';
}

/** Whether the commands are translated into a language. */
export const isTranslated = (commands: readonly CommandView[], locale: string): boolean =>
  commands.some(
    (command) =>
      localized(command, 'name', locale) !== command.name ||
      localized(command, 'description', locale) !== command.description,
  );

function entry(
  names: { readonly full: string; readonly name: string },
  sub: Parameters<typeof localized>[0] & { readonly options?: readonly APIApplicationCommandBasicOption[] },
  commandId: string,
  locale: string,
): CommandEntry {
  return {
    fullName: names.full,
    name: names.name,
    description: localized(sub, 'description', locale),
    options: sub.options ?? [],
    commandId,
  };
}

function offered(command: CommandView, place: Place, guildId: string | null): boolean {
  if (command.guild_id !== undefined) return command.guild_id === guildId;
  const contexts: readonly number[] = command.contexts ?? everywhere;
  const installs: readonly number[] = command.integration_types ?? [guildInstall];
  switch (place) {
    case 'server':
      return contexts.includes(guild);
    case 'dm':
      return contexts.includes(botDm);
    case 'elsewhere':
      return contexts.includes(guild) && installs.includes(userInstall);
    case 'group':
      return contexts.includes(privateChannel) && installs.includes(userInstall);
  }
}

function rank({ name, fullName, description }: CommandEntry, wanted: string): number {
  const names = [name.toLowerCase(), fullName];
  if (names.some((each) => each.startsWith(wanted))) return 0;
  if (names.some((each) => each.split(' ').some((word) => word.startsWith(wanted)))) return 1;
  if (names.some((each) => each.includes(wanted))) return 2;
  return description.toLowerCase().includes(wanted) ? 3 : 4;
}
