import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { CommandView, Place } from '../../src/page/protocol.ts';
import { option, slashCommand } from './kinds.ts';
import type { Here } from './place.ts';

/** One thing that can be typed after the slash: a command, or a subcommand by its full name. */
export interface Leaf {
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
export function leavesOf(
  commands: readonly CommandView[],
  place: Place,
  guildId: string | null,
  locale: string,
): readonly Leaf[] {
  return commands
    .filter((command) => command.type === slashCommand && offered(command, place, guildId))
    .flatMap((command): readonly Leaf[] => {
      const top = { full: command.name, name: local(command, 'name', locale) };
      const description = local(command, 'description', locale);
      const inner = (command.options ?? []).flatMap((one) => {
        const step = { full: `${top.full} ${one.name}`, name: `${top.name} ${local(one, 'name', locale)}` };
        if (one.type === option.subcommand) return [leaf(step, one, command.id, locale)];
        if (one.type !== option.group) return [];
        return (one.options ?? []).map((sub) =>
          leaf(
            { full: `${step.full} ${sub.name}`, name: `${step.name} ${local(sub, 'name', locale)}` },
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
  { world, place, locale }: Here,
  type: CommandView['type'],
): readonly { readonly name: string; readonly label: string }[] {
  return world.commands
    .filter((command) => command.type === type && offered(command, place.place, place.guildId))
    .map((command) => ({ name: command.name, label: local(command, 'name', locale) }));
}

/** Those whose name or description fits what was typed after the slash, best first. */
export function matching(leaves: readonly Leaf[], typed: string): readonly Leaf[] {
  const wanted = typed.toLowerCase().trim();
  if (wanted === '') return leaves;
  return leaves
    .map((one) => ({ one, rank: rank(one, wanted) }))
    .filter(({ rank: found }) => found < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** A name or description in a language, or as it was registered. */
export function local(
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
export const hasWordsIn = (commands: readonly CommandView[], locale: string): boolean =>
  commands.some(
    (command) =>
      local(command, 'name', locale) !== command.name ||
      local(command, 'description', locale) !== command.description,
  );

function leaf(
  names: { readonly full: string; readonly name: string },
  sub: Parameters<typeof local>[0] & { readonly options?: readonly APIApplicationCommandBasicOption[] },
  commandId: string,
  locale: string,
): Leaf {
  return {
    fullName: names.full,
    name: names.name,
    description: local(sub, 'description', locale),
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

function rank({ name, fullName, description }: Leaf, wanted: string): number {
  const names = [name.toLowerCase(), fullName];
  if (names.some((each) => each.startsWith(wanted))) return 0;
  if (names.some((each) => each.split(' ').some((word) => word.startsWith(wanted)))) return 1;
  if (names.some((each) => each.includes(wanted))) return 2;
  return description.toLowerCase().includes(wanted) ? 3 : 4;
}
