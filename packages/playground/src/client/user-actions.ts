import { ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import { commandData, sendInteraction } from '../delivery/interaction-payload.ts';
import type { OptionValues } from '../page/protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { resolvedMember } from '../state/discord-objects.ts';
import type { Interaction } from '../state/interactions.ts';
import { mentionsIn, withMentionIds } from '../state/mentions.ts';
import { createMessage, replyFields, withReferenced } from '../state/message-events.ts';
import type { StoredMessage } from '../state/messages.ts';
import { personUser, userById } from '../state/world.ts';
import { ClientError } from './client-error.ts';
import { fillOptions } from './command-options.ts';
import { flatten, isButton, isMenu, labelOf } from './component-tree.ts';
import { checkCount, chosenOptions } from './menu-options.ts';
import { resolvedField, type Resolved } from './resolved-data.ts';
import { commandNamed, ownersOf, type Viewpoint } from './viewpoint.ts';
import { findMessage, getMessage } from './visibility.ts';
import { numberOr, type JsonObject } from '../rules/json.ts';

/** Sends a command, "skills pick" or "/skills pick"; with `focused`, requests that option's choices instead. */
export function useCommand(viewpoint: Viewpoint, command: string, values: OptionValues, focused?: string) {
  const [first = '', ...words] = command.trim().replace(/^\//, '').split(/\s+/);
  const registered = commandNamed(viewpoint, first);
  const { options, resolved, optionType, name } = fillOptions(viewpoint, registered, words, values, focused);
  return sendInteraction(viewpoint, {
    kind: focused === undefined ? 'command' : 'autocomplete',
    label: `/${name}`,
    used: { personId: viewpoint.person.id, command: name, slash: true },
    optionType,
    owners: ownersOf(viewpoint, registered),
    data: { ...commandData(registered), type: 1, options, ...resolvedField(resolved) },
  });
}

/** Uses a command from the context menu of a message the person sees, or of a user, by its name. */
export function useContextMenu(viewpoint: Viewpoint, targetId: string, command: string): Interaction {
  const { state, guild, person } = viewpoint;
  const stored = findMessage(viewpoint, targetId);
  const type = stored === undefined ? ApplicationCommandType.User : ApplicationCommandType.Message;
  const registered = commandNamed(viewpoint, command, type);
  const user = userById(state.world, targetId);
  if (stored === undefined && user === undefined)
    throw new ClientError('That message or person is not here (any more).');
  if (typeof stored?.visibleTo === 'string')
    throw new ClientError('A message that only one person sees has no commands.');
  const member = guild && {
    members: { [targetId]: resolvedMember(state.world.findUser(targetId) ?? person) },
  };
  return sendInteraction(viewpoint, {
    kind: 'command',
    label: command,
    used: { personId: person.id, command, slash: false },
    owners: ownersOf(viewpoint, registered),
    target: {
      command_type: type,
      ...(stored === undefined ? { target_user: user } : { target_message_id: targetId }),
    },
    data: {
      ...commandData(registered),
      type,
      target_id: targetId,
      resolved:
        stored === undefined
          ? { users: { [targetId]: user }, ...member }
          : { messages: { [targetId]: withReferenced(state, stored.message) } },
    },
  });
}

/** Presses a button. */
export function press(viewpoint: Viewpoint, stored: StoredMessage, button: JsonObject): Interaction {
  const name = labelOf(button);
  if (!isButton(button)) throw new ClientError(`${name} is not a button.`);
  if (button['disabled'] === true) throw new ClientError(`The button ${name} is disabled.`);
  if (typeof button['custom_id'] !== 'string')
    throw new ClientError(`The button ${name} opens a link; the bot hears nothing of it.`);
  return useComponent(viewpoint, stored, button, name, {});
}

/** Selects exactly the options with these values or labels in a menu. */
export function choose(
  viewpoint: Viewpoint,
  stored: StoredMessage,
  menu: JsonObject,
  wanted: readonly string[],
): Interaction {
  if (!isMenu(menu)) throw new ClientError('That is not a menu.');
  if (menu['disabled'] === true) throw new ClientError('The menu is disabled.');
  const resolved: Resolved = {};
  const chosen = chosenOptions(viewpoint, 'The menu', menu, wanted, resolved);
  checkCount('The menu', chosen, numberOr(menu['min_values'], 1), numberOr(menu['max_values'], 1));
  const data = {
    values: chosen.map(({ value }) => value),
    ...(menu['type'] !== ComponentType.StringSelect && { resolved }),
  };
  return useComponent(viewpoint, stored, menu, chosen.map(({ label }) => label).join(', ') || 'none', data);
}

/** A button or menu of a message the person sees, by its custom_id: what `press` and `choose` begin with. */
export function componentAt(viewpoint: Viewpoint, messageId: string, customId: string) {
  const stored = getMessage(viewpoint, messageId);
  const found = flatten(stored.message.components).find((one) => one['custom_id'] === customId);
  if (found !== undefined) return [viewpoint, stored, found] as const;
  throw new ClientError('The message has no such button or menu (any more).');
}

function useComponent(
  viewpoint: Viewpoint,
  { message }: StoredMessage,
  used: JsonObject,
  label: string,
  data: JsonObject,
): Interaction {
  const customId = String(used['custom_id']);
  return sendInteraction(viewpoint, {
    kind: 'component',
    label,
    used: null,
    customId,
    owners: message.interaction_metadata?.authorizing_integration_owners ?? {
      0: viewpoint.place.guildId ?? '0',
    },
    message,
    data: { id: used['id'], component_type: used['type'], custom_id: customId, ...data },
  });
}

/** Dismisses an ephemeral message, or one that stands in for a missing response. */
export function dismiss(viewpoint: Viewpoint, messageId: string): void {
  if (getMessage(viewpoint, messageId).visibleTo === null)
    throw new ClientError('Only messages that one alone can see are dismissed.');
  viewpoint.state.messages.dismiss(messageId);
}

/** Says something in the channel, in reply to another message if one is given; `@Name` mentions who has that name. */
export function say(viewpoint: Viewpoint, text: string, repliesTo?: string): StoredMessage {
  const { state, person, channelId } = viewpoint;
  const content = withMentionIds(state.world, text.trim());
  if (content === '') throw new ClientError('There is nothing to say.');
  if (content.length > LIMITS.content) throw new ClientError('A message has up to 2,000 characters.');
  const repliedTo = repliesTo === undefined ? undefined : getMessage(viewpoint, repliesTo);
  if (typeof repliedTo?.visibleTo === 'string')
    throw new ClientError('A message that only one person sees cannot be replied to.');
  const allowed = { parse: ['users', 'roles'], replied_user: true };
  return createMessage(state, channelId, personUser(person), {
    content,
    ...mentionsIn(state.world, { content, components: [] }, allowed, repliedTo?.message.author),
    ...replyFields(repliedTo?.message),
  });
}
