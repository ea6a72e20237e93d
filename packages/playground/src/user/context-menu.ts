import type { Standing } from './viewpoint.ts';
import { commandNamed, ownersOf } from './viewpoint.ts';
import { send } from '../delivery/interaction-payload.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { userOf } from '../state/mentions.ts';
import { withReferenced } from '../state/message-events.ts';
import { resolvedMember } from '../state/discord-objects.ts';
import { Refusal } from './client-error.ts';
import { messageAt, messageSeen } from './visibility.ts';

const USER = 2;
const MESSAGE = 3;

/** Uses a command from the context menu of a message the person sees, or of a user, by its name. */
export function useContextMenu(hub: Hub, standing: Standing, targetId: string, command: string): Interaction {
  const onMessage = messageSeen(hub, standing, targetId) !== undefined;
  const registered = commandNamed(hub, standing, command, onMessage ? MESSAGE : USER);
  const { id, name, guild_id: guildId } = registered;
  return send(hub, standing, {
    kind: 'command',
    label: name,
    used: { personId: standing.person.id, command: name, commandId: id, slash: false },
    sourceMessageId: null,
    customId: null,
    openedBy: null,
    optionType: undefined,
    owners: ownersOf(hub, standing, registered),
    message: undefined,
    triggering: undefined,
    target: onMessage ? { command_type: MESSAGE, target_message_id: targetId } : targetUser(hub, targetId),
    data: {
      id,
      name,
      type: onMessage ? MESSAGE : USER,
      target_id: targetId,
      resolved: onMessage ? resolvedMessage(hub, standing, targetId) : resolvedUser(hub, standing, targetId),
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
  });
}

function targetUser(hub: Hub, id: string) {
  const user = userOf(hub.world, id);
  if (user === undefined) throw new Refusal('That message or person is not here (any more).');
  return { command_type: USER, target_user: user };
}

function resolvedMessage(hub: Hub, standing: Standing, id: string) {
  const { message, visibleTo } = messageAt(hub, standing, id);
  if (visibleTo !== null) throw new Refusal('A message that only one person sees has no commands.');
  return { messages: { [id]: withReferenced(hub, message) } };
}

function resolvedUser(hub: Hub, { place }: Standing, id: string) {
  const inServer = hub.world.serverOf(place) !== undefined;
  return {
    users: { [id]: userOf(hub.world, id) },
    ...(inServer && { members: { [id]: resolvedMember } }),
  };
}
