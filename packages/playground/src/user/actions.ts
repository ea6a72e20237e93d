import type { Standing } from './viewpoint.ts';
import { commandNamed, ownersOf } from './viewpoint.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { Kept } from '../state/messages.ts';
import { blankMessage } from '../state/messages.ts';
import { fillIn } from './command-options.ts';
import { face, flatten, isButton, isMenu, seenMenu } from './component-tree.ts';
import { noCommand, send } from '../delivery/interaction-payload.ts';
import type { OptionValues } from '../page/protocol.ts';
import { Refusal } from './client-error.ts';
import { announce, replyTo } from '../state/message-events.ts';
import { mentionsIn, withMentionIds } from '../state/mentions.ts';
import type { Resolved } from './resolved-data.ts';
import { resolve } from './resolved-data.ts';
import type { Fields } from '../rules/rule.ts';
import { numberOr } from '../rules/rule.ts';
import { LIMITS } from '../rules/limits.ts';
import { messageAt, offers } from './visibility.ts';
import { personUser } from '../state/world.ts';

/** Sends a command, "skills pick" or "/skills pick"; with `focused`, asks for that option's choices instead. */
export function useCommand(
  hub: Hub,
  standing: Standing,
  command: string,
  values: OptionValues,
  focused?: string,
): Interaction {
  const [first = '', ...words] = command.trim().replace(/^\//, '').split(/\s+/);
  const registered = commandNamed(hub, standing, first);
  const { options, resolved, optionType, name } = fillIn(hub, standing, registered, words, values, focused);
  return send(hub, standing, {
    kind: focused === undefined ? 'command' : 'autocomplete',
    label: `/${name}`,
    used: { personId: standing.person.id, command: name, commandId: registered.id, slash: true },
    sourceMessageId: null,
    customId: null,
    openedBy: null,
    optionType,
    owners: ownersOf(hub, standing, registered),
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
export function press(hub: Hub, standing: Standing, kept: Kept, button: Fields): Interaction {
  const name = face(button);
  if (!isButton(button)) throw new Refusal(`${name} is not a button.`);
  if (button['disabled'] === true) throw new Refusal(`The button ${name} is disabled.`);
  if (typeof button['custom_id'] !== 'string')
    throw new Refusal(`The button ${name} opens a link; the bot hears nothing of it.`);
  return component(hub, standing, kept, button, name, {});
}

/** Answers a menu with exactly these values. */
export function choose(
  hub: Hub,
  standing: Standing,
  kept: Kept,
  menu: Fields,
  values: readonly string[],
): Interaction {
  if (!isMenu(menu)) throw new Refusal('That is not a menu.');
  const offered = offers(hub, standing, menu);
  const { disabled, min, max } = seenMenu(menu, offered);
  if (disabled) throw new Refusal('The menu is disabled.');
  const labels = values.map((value) => {
    const option = offered.find((one) => one.value === value);
    if (option === undefined) throw new Refusal(`The menu does not offer ${value}.`);
    return option.label;
  });
  if (new Set(values).size !== values.length) throw new Refusal('An option can be chosen only once.');
  if (values.length < min || values.length > max) {
    throw new Refusal(`The menu takes ${min} to ${max} options, not ${values.length}.`);
  }
  const resolved: Resolved = {};
  const type = numberOr(menu['type'], 3);
  // Entity menus are numbered 5 to 8 for user, role, mentionable, channel; options of commands 6, 8, 9, 7.
  const optionType = [undefined, 6, 8, 9, 7][type - 4];
  if (optionType !== undefined) {
    for (const value of values) resolve(hub, standing, 'The menu', optionType, value, resolved);
  }
  return component(hub, standing, kept, menu, labels.join(', ') || 'none', {
    values,
    ...(optionType === undefined ? {} : { resolved }),
  });
}

/** A button or menu of a message by its custom_id. */
export function componentAt({ message }: Kept, customId: string): Fields {
  const found = flatten(message.components).find((part) => part['custom_id'] === customId);
  if (found !== undefined) return found;
  throw new Refusal('The message has no such button or menu (any more).');
}

function component(
  hub: Hub,
  standing: Standing,
  kept: Kept,
  used: Fields,
  label: string,
  more: Fields,
): Interaction {
  const customId = String(used['custom_id']);
  const metadata = kept.message.interaction_metadata;
  return send(hub, standing, {
    kind: 'component',
    label,
    used: noCommand(standing.person.id),
    sourceMessageId: kept.message.id,
    customId,
    openedBy: null,
    optionType: undefined,
    owners: metadata?.authorizing_integration_owners ?? { 0: hub.world.home.id },
    message: kept.message,
    triggering: undefined,
    data: { id: used['id'], component_type: used['type'], custom_id: customId, ...more },
  });
}

/** Makes an ephemeral message, or one that stands in for a missing answer, go away. */
export function dismiss(hub: Hub, standing: Standing, messageId: string): void {
  const kept = messageAt(hub, standing, messageId);
  if (kept.visibleTo === null) throw new Refusal('Only messages that one alone can see are dismissed.');
  hub.messages.dismiss(messageId);
}

/** Says something in the channel, in reply to another message if one is given; `@Name` mentions who has that name. */
export function say(hub: Hub, standing: Standing, content: string, repliesTo?: string): Kept {
  const text = withMentionIds(hub.world, content.trim());
  if (text === '') throw new Refusal('There is nothing to say.');
  if (text.length > LIMITS.content) throw new Refusal('A message has up to 2,000 characters.');
  const answered = repliesTo === undefined ? undefined : messageAt(hub, standing, repliesTo);
  if (typeof answered?.visibleTo === 'string')
    throw new Refusal('A message that only one person sees cannot be replied to.');
  const channelId = hub.world.channelOf(standing.place, standing.person);
  const said = { content: text, components: [] };
  const allowed = { parse: ['users', 'roles'], replied_user: true };
  const kept: Kept = {
    message: blankMessage(hub.clock, hub.nextId(), channelId, personUser(standing.person), {
      content: text,
      ...mentionsIn(hub.world, said, allowed, answered?.message.author),
      ...replyTo(answered?.message),
    }),
    visibleTo: null,
    failed: false,
    dismissed: false,
    used: null,
    interactionId: null,
  };
  hub.messages.put(kept);
  announce(hub, 'MESSAGE_CREATE', kept);
  return kept;
}
