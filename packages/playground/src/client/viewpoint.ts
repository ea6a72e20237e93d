import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PlaceView } from '../page/protocol.ts';
import type { State } from '../state/state.ts';
import type { Guild, User } from '../state/world.ts';
import { availableCommands, installsIn, whyUnavailable } from './availability.ts';
import { ClientError } from './client-error.ts';
import { numberOr } from '../rules/json.ts';

/** Discord as one person sees it: the person, the place and the language. */
export interface Viewpoint {
  readonly state: State;
  readonly person: User;
  readonly place: PlaceView;
  readonly guild: Guild | undefined;
  readonly channelId: string;
  readonly locale: string;
}

/** The viewpoint of a person in a place, by its id or name; throws a {@link ClientError} when there is no such place. */
export function viewpointOf(state: State, person: User, placeName: string, locale = person.locale) {
  const { world } = state;
  const place = world.findPlace(placeName);
  if (place === undefined)
    throw new ClientError(
      `There is no place ${placeName}; there are: ${world.places.map(({ channelName }) => channelName).join(', ')}.`,
    );
  const channelId = place.channelId ?? person.dmChannelId;
  return { state, person, place, guild: world.findChannel(channelId)?.guild, channelId, locale };
}

/** `authorizing_integration_owners`: the server id under 0 ("0" in the app's DM), the person's id under 1. */
export function ownersOf({ person, place }: Viewpoint, command: APIApplicationCommand) {
  const types: readonly number[] = command.guild_id === undefined ? (command.integration_types ?? [0]) : [0];
  const installs = installsIn(place, person).filter((install) => types.includes(install));
  return {
    ...(installs.includes(0) && { 0: place.guildId ?? '0' }),
    ...(installs.includes(1) && { 1: person.id }),
  };
}

/** The command of that name and type (1 slash, 2 user, 3 message); throws when Discord does not offer it. */
export function commandNamed({ state: { commands }, place, person }: Viewpoint, name: string, type = 1) {
  const named = commands.all().filter((one) => one.name === name && numberOr(one.type, 1) === type);
  const [found] = availableCommands(named, place, person);
  if (found !== undefined) return found;
  const shown = type === 1 ? `/${name}` : name;
  const [why] = named.flatMap((command) => whyUnavailable(command, place, person) ?? []);
  throw new ClientError(
    why === undefined
      ? `There is no ${['', 'user ', 'message '][type - 1] ?? ''}command ${shown}.`
      : `${shown} is not available here: ${why}.`,
  );
}
