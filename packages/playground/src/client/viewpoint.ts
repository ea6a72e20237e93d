import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import type { Place } from '../page/protocol.ts';
import { ClientError } from './client-error.ts';
import { numberOr } from '../rules/rule.ts';
import type { User } from '../state/world.ts';

/** Who does something, where, in which language. */
export interface Viewpoint {
  readonly person: User;
  readonly place: Place;
  readonly locale: string;
}

const GUILD_INSTALL = 0;
const USER_INSTALL = 1;

/** Discord's number for a place: 0 server, 1 the app's DM, 2 a private channel. */
export const contextOf = (place: Place): 0 | 1 | 2 => (place === 'dm' ? 1 : place === 'group' ? 2 : 0);

/** How the app may be there for a person in a place; everybody has installed it for themselves. */
const installsIn = (place: Place): readonly number[] =>
  place === 'server' || place === 'dm' ? [GUILD_INSTALL, USER_INSTALL] : [USER_INSTALL];

/** The commands that Discord would offer in a place. */
export function commandsIn(state: State, { place }: Viewpoint): readonly APIApplicationCommand[] {
  const server = state.world.serverOf(place);
  const local = server?.hasApp === true ? state.commands.list(server.id) : [];
  const installs = installsIn(place);
  const global = state.commands.list(undefined).filter(({ contexts, integration_types: types }) => {
    const here = (contexts ?? [0, 1, 2]).some((context) => numberOr(context, -1) === contextOf(place));
    return here && (types ?? [GUILD_INSTALL]).some((type) => installs.includes(type));
  });
  return [
    ...local,
    ...global.filter(
      ({ name, type }) => !local.some((command) => command.name === name && command.type === type),
    ),
  ];
}

/** Through which installs the app acts: server id under 0 (0 in its DM), the person's id under 1. */
export function ownersOf(state: State, { person, place }: Viewpoint, command: APIApplicationCommand) {
  const types = (
    command.guild_id === undefined ? (command.integration_types ?? [GUILD_INSTALL]) : [GUILD_INSTALL]
  ).map((type) => numberOr(type, GUILD_INSTALL));
  const installs = installsIn(place).filter((install) => types.includes(install));
  const server = state.world.serverOf(place);
  return {
    ...(installs.includes(GUILD_INSTALL) ? { 0: server?.id ?? '0' } : {}),
    ...(installs.includes(USER_INSTALL) ? { 1: person.id } : {}),
  };
}

/** The command of that name and type (1 slash, 2 user, 3 message); refused when Discord would not offer it here. */
export function commandNamed(
  state: State,
  viewpoint: Viewpoint,
  name: string,
  type = 1,
): APIApplicationCommand {
  const named = (command: APIApplicationCommand) =>
    command.name === name && numberOr(command.type, 1) === type;
  const found = commandsIn(state, viewpoint).find(named);
  if (found !== undefined) return found;
  const shown = type === 1 ? `/${name}` : name;
  throw new ClientError(
    state.commands.all().some(named)
      ? `${shown} is not available here: its contexts and integration_types leave this place out.`
      : `There is no ${type === 1 ? '' : type === 2 ? 'user ' : 'message '}command ${shown}.`,
  );
}
