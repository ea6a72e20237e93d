import { MessageFlags, type APIEmbed } from 'discord-api-types/v10';
import { flagsOf, type StoredMessage } from '../state/messages.ts';
import type { Resolvable } from '../testing/types.ts';
import { ClientError } from './client-error.ts';
import { flatten, isButton, isMenu, ownText, visibleButton, visibleMenu } from './component-tree.ts';
import { menuOptions } from './menu-options.ts';
import type { Viewpoint } from './viewpoint.ts';
import { stringOr } from '../rules/json.ts';

export const idOf = (thing: Resolvable): string => (typeof thing === 'string' ? thing : thing.id);

const sees = ({ person, channelId }: Viewpoint, { message, visibleTo, dismissed }: StoredMessage) =>
  !dismissed && message.channel_id === channelId && (visibleTo ?? person.id) === person.id;

/** All the messages a person sees where they are, oldest first. */
export const visibleMessages = (viewpoint: Viewpoint): readonly StoredMessage[] =>
  viewpoint.state.messages.all().filter((stored) => sees(viewpoint, stored));

/** A message the person sees, or undefined. */
export function findMessage(viewpoint: Viewpoint, message: Resolvable): StoredMessage | undefined {
  const stored = viewpoint.state.messages.get(idOf(message));
  return stored !== undefined && sees(viewpoint, stored) ? stored : undefined;
}

/** A message the person sees; throws a {@link ClientError} when they do not. */
export function getMessage(viewpoint: Viewpoint, message: Resolvable): StoredMessage {
  const stored = findMessage(viewpoint, message);
  if (stored !== undefined) return stored;
  throw new ClientError(`${viewpoint.person.name} does not see that message (any more).`);
}

const textOfEmbed = ({ title, description, fields }: APIEmbed): readonly string[] =>
  [title, description, ...(fields ?? []).flatMap(({ name, value }) => [name, value])].map((text) =>
    stringOr(text, ''),
  );

/** A message as the person sees it at this moment. */
export function visibleMessage(viewpoint: Viewpoint, { message, failed, used, visibleTo }: StoredMessage) {
  const { components = [] } = message;
  const all = () => flatten(components);
  const flags = flagsOf(message);
  return {
    id: message.id,
    author: message.author.global_name ?? message.author.username,
    flags,
    ephemeral: visibleTo !== null,
    edited: message.edited_timestamp !== null,
    thinking: (flags & MessageFlags.Loading) !== 0,
    failed,
    used: used === null ? undefined : `${used.slash ? '/' : ''}${used.command}`,
    repliesTo: message.message_reference?.message_id,
    content: message.content,
    components,
    text: () =>
      [message.content, ...message.embeds.flatMap(textOfEmbed), ...all().flatMap(ownText)]
        .filter((line) => line !== '')
        .join('\n'),
    buttons: () => all().filter(isButton).map(visibleButton),
    menus: () =>
      all()
        .filter(isMenu)
        .map((menu) => visibleMenu(menu, menuOptions(viewpoint, menu))),
  };
}
