import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PersonView, PlaceView } from '../page/protocol.ts';

// The page uses this too: only types may be imported here.

const GUILD_INSTALL = 0;
const USER_INSTALL = 1;
const ADMINISTRATOR = 1n << 3n;
const CONTEXTS = { guild: 0, dm: 1, group: 2 } as const;

/** Discord's number of the interaction context: 0 server, 1 the app's DM, 2 another private channel. */
export const contextOf = ({ kind }: PlaceView): 0 | 1 | 2 => CONTEXTS[kind];

/** Through which installs the app is there for a person in a place. */
export const installsIn = ({ hasApp }: PlaceView, person: PersonView): readonly number[] => [
  ...(hasApp ? [GUILD_INSTALL] : []),
  ...(person.hasApp ? [USER_INSTALL] : []),
];

/** Why Discord does not offer a command to a person in a place; undefined when it does. */
export function whyUnavailable(command: APIApplicationCommand, place: PlaceView, person: PersonView) {
  const contexts: readonly number[] | null | undefined = command.contexts;
  const types: readonly number[] = command.integration_types ?? [GUILD_INSTALL];
  if (command.guild_id !== undefined) {
    if (command.guild_id !== place.guildId) return 'it belongs to another server';
  } else if (
    contexts?.includes(contextOf(place)) === false ||
    !installsIn(place, person).some((one) => types.includes(one))
  )
    return 'its contexts and integration_types leave this place out';
  if (command.nsfw === true && place.kind === 'guild' && !place.nsfw)
    return 'it is age-restricted and this channel is not';
  const needed = command.default_member_permissions;
  if (needed === null || place.kind !== 'guild') return undefined;
  const held = BigInt(person.permissions);
  const allowed =
    (held & ADMINISTRATOR) !== 0n || (needed !== '0' && (held & BigInt(needed)) === BigInt(needed));
  return allowed ? undefined : 'its default_member_permissions ask for more than this person has';
}

/** The commands that Discord offers; a server's own replaces the global one of its name. */
export function availableCommands(
  commands: readonly APIApplicationCommand[],
  place: PlaceView,
  person: PersonView,
): readonly APIApplicationCommand[] {
  const offered = commands.filter((command) => whyUnavailable(command, place, person) === undefined);
  return offered.filter(
    ({ guild_id: guildId, name, type }) =>
      guildId !== undefined ||
      !offered.some((other) => other.guild_id !== undefined && other.name === name && other.type === type),
  );
}
