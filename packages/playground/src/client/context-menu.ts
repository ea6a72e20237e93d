import type { Viewpoint } from './viewpoint.ts';
import { commandNamed, ownersOf } from './viewpoint.ts';
import { send } from '../delivery/interaction-payload.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { userOf } from '../state/mentions.ts';
import { withReferenced } from '../state/message-events.ts';
import { resolvedMember } from '../state/discord-objects.ts';
import { ClientError } from './client-error.ts';
import { getMessage, findMessage } from './visibility.ts';

const USER = 2;
const MESSAGE = 3;

/** Uses a command from the context menu of a message the person sees, or of a user, by its name. */
export function useContextMenu(
  state: State,
  viewpoint: Viewpoint,
  targetId: string,
  command: string,
): Interaction {
  const onMessage = findMessage(state, viewpoint, targetId) !== undefined;
  const registered = commandNamed(state, viewpoint, command, onMessage ? MESSAGE : USER);
  const { id, name, guild_id: guildId } = registered;
  return send(state, viewpoint, {
    kind: 'command',
    label: name,
    used: { personId: viewpoint.person.id, command: name, commandId: id, slash: false },
    sourceMessageId: null,
    customId: null,
    openedBy: null,
    optionType: undefined,
    owners: ownersOf(state, viewpoint, registered),
    message: undefined,
    triggering: undefined,
    target: onMessage ? { command_type: MESSAGE, target_message_id: targetId } : targetUser(state, targetId),
    data: {
      id,
      name,
      type: onMessage ? MESSAGE : USER,
      target_id: targetId,
      resolved: onMessage
        ? resolvedMessage(state, viewpoint, targetId)
        : resolvedUser(state, viewpoint, targetId),
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
  });
}

function targetUser(state: State, id: string) {
  const user = userOf(state.world, id);
  if (user === undefined) throw new ClientError('That message or person is not here (any more).');
  return { command_type: USER, target_user: user };
}

function resolvedMessage(state: State, viewpoint: Viewpoint, id: string) {
  const { message, visibleTo } = getMessage(state, viewpoint, id);
  if (visibleTo !== null) throw new ClientError('A message that only one person sees has no commands.');
  return { messages: { [id]: withReferenced(state, message) } };
}

function resolvedUser(state: State, { place }: Viewpoint, id: string) {
  const inServer = state.world.serverOf(place) !== undefined;
  return {
    users: { [id]: userOf(state.world, id) },
    ...(inServer && { members: { [id]: resolvedMember } }),
  };
}
