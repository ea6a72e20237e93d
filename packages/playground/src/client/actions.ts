import type { Viewpoint } from './viewpoint.ts';
import { commandNamed, ownersOf } from './viewpoint.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { newMessage } from '../state/messages.ts';
import { fillOptions } from './command-options.ts';
import { labelOf, flatten, isButton, isMenu, visibleMenu } from './component-tree.ts';
import { withoutCommand, send } from '../delivery/interaction-payload.ts';
import type { OptionValues } from '../page/protocol.ts';
import { ClientError } from './client-error.ts';
import { dispatchMessage, replyFields } from '../state/message-events.ts';
import { mentionsIn, withMentionIds } from '../state/mentions.ts';
import type { Resolved } from './resolved-data.ts';
import { resolve } from './resolved-data.ts';
import type { JsonObject } from '../rules/rule.ts';
import { numberOr } from '../rules/rule.ts';
import { LIMITS } from '../rules/limits.ts';
import { getMessage, menuOptions } from './visibility.ts';
import { personUser } from '../state/world.ts';

/** Sends a command, "skills pick" or "/skills pick"; with `focused`, asks for that option's choices instead. */
export function useCommand(
  state: State,
  viewpoint: Viewpoint,
  command: string,
  values: OptionValues,
  focused?: string,
): Interaction {
  const [first = '', ...words] = command.trim().replace(/^\//, '').split(/\s+/);
  const registered = commandNamed(state, viewpoint, first);
  const { options, resolved, optionType, name } = fillOptions(
    state,
    viewpoint,
    registered,
    words,
    values,
    focused,
  );
  return send(state, viewpoint, {
    kind: focused === undefined ? 'command' : 'autocomplete',
    label: `/${name}`,
    used: { personId: viewpoint.person.id, command: name, commandId: registered.id, slash: true },
    sourceMessageId: null,
    customId: null,
    openedBy: null,
    optionType,
    owners: ownersOf(state, viewpoint, registered),
    message: undefined,
    triggering: undefined,
    data: {
      id: registered.id,
      name: registered.name,
      type: 1,
      options,
      ...(registered.guild_id === undefined ? {} : { guild_id: registered.guild_id }),
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
    },
  });
}

/** Presses a button. */
export function press(
  state: State,
  viewpoint: Viewpoint,
  stored: StoredMessage,
  button: JsonObject,
): Interaction {
  const name = labelOf(button);
  if (!isButton(button)) throw new ClientError(`${name} is not a button.`);
  if (button['disabled'] === true) throw new ClientError(`The button ${name} is disabled.`);
  if (typeof button['custom_id'] !== 'string')
    throw new ClientError(`The button ${name} opens a link; the bot hears nothing of it.`);
  return component(state, viewpoint, stored, button, name, {});
}

/** Answers a menu with exactly these values. */
export function choose(
  state: State,
  viewpoint: Viewpoint,
  stored: StoredMessage,
  menu: JsonObject,
  values: readonly string[],
): Interaction {
  if (!isMenu(menu)) throw new ClientError('That is not a menu.');
  const offered = menuOptions(state, viewpoint, menu);
  const { disabled, min, max } = visibleMenu(menu, offered);
  if (disabled) throw new ClientError('The menu is disabled.');
  const labels = values.map((value) => {
    const option = offered.find((one) => one.value === value);
    if (option === undefined) throw new ClientError(`The menu does not offer ${value}.`);
    return option.label;
  });
  if (new Set(values).size !== values.length) throw new ClientError('An option can be chosen only once.');
  if (values.length < min || values.length > max) {
    throw new ClientError(`The menu takes ${min} to ${max} options, not ${values.length}.`);
  }
  const resolved: Resolved = {};
  const type = numberOr(menu['type'], 3);
  // Entity menus are numbered 5 to 8 for user, role, mentionable, channel; options of commands 6, 8, 9, 7.
  const optionType = [undefined, 6, 8, 9, 7][type - 4];
  if (optionType !== undefined) {
    for (const value of values) resolve(state, viewpoint, 'The menu', optionType, value, resolved);
  }
  return component(state, viewpoint, stored, menu, labels.join(', ') || 'none', {
    values,
    ...(optionType === undefined ? {} : { resolved }),
  });
}

/** A button or menu of a message by its custom_id. */
export function componentAt({ message }: StoredMessage, customId: string): JsonObject {
  const found = flatten(message.components).find((part) => part['custom_id'] === customId);
  if (found !== undefined) return found;
  throw new ClientError('The message has no such button or menu (any more).');
}

function component(
  state: State,
  viewpoint: Viewpoint,
  stored: StoredMessage,
  used: JsonObject,
  label: string,
  more: JsonObject,
): Interaction {
  const customId = String(used['custom_id']);
  const metadata = stored.message.interaction_metadata;
  return send(state, viewpoint, {
    kind: 'component',
    label,
    used: withoutCommand(viewpoint.person.id),
    sourceMessageId: stored.message.id,
    customId,
    openedBy: null,
    optionType: undefined,
    owners: metadata?.authorizing_integration_owners ?? { 0: state.world.home.id },
    message: stored.message,
    triggering: undefined,
    data: { id: used['id'], component_type: used['type'], custom_id: customId, ...more },
  });
}

/** Makes an ephemeral message, or one that stands in for a missing answer, go away. */
export function dismiss(state: State, viewpoint: Viewpoint, messageId: string): void {
  const stored = getMessage(state, viewpoint, messageId);
  if (stored.visibleTo === null) throw new ClientError('Only messages that one alone can see are dismissed.');
  state.messages.dismiss(messageId);
}

/** Says something in the channel, in reply to another message if one is given; `@Name` mentions who has that name. */
export function say(state: State, viewpoint: Viewpoint, content: string, repliesTo?: string): StoredMessage {
  const text = withMentionIds(state.world, content.trim());
  if (text === '') throw new ClientError('There is nothing to say.');
  if (text.length > LIMITS.content) throw new ClientError('A message has up to 2,000 characters.');
  const answered = repliesTo === undefined ? undefined : getMessage(state, viewpoint, repliesTo);
  if (typeof answered?.visibleTo === 'string')
    throw new ClientError('A message that only one person sees cannot be replied to.');
  const channelId = state.world.channelOf(viewpoint.place, viewpoint.person);
  const said = { content: text, components: [] };
  const allowed = { parse: ['users', 'roles'], replied_user: true };
  const stored: StoredMessage = {
    message: newMessage(state.clock, state.nextId(), channelId, personUser(viewpoint.person), {
      content: text,
      ...mentionsIn(state.world, said, allowed, answered?.message.author),
      ...replyFields(answered?.message),
    }),
    visibleTo: null,
    failed: false,
    dismissed: false,
    used: null,
    interactionId: null,
  };
  state.messages.put(stored);
  dispatchMessage(state, 'MESSAGE_CREATE', stored);
  return stored;
}
