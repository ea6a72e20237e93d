import type { Viewpoint } from './viewpoint.ts';
import { roleObjects } from '../state/discord-objects.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import {
  flatten,
  isButton,
  isMenu,
  ownOptions,
  ownText,
  visibleButton,
  visibleMenu,
} from './component-tree.ts';
import { ClientError } from './client-error.ts';
import { FLAG } from '../rules/limits.ts';
import type { JsonObject } from '../rules/rule.ts';
import { isObject, arrayOf, numberOr, stringOr } from '../rules/rule.ts';
import type { Resolvable, VisibleMessage, VisibleOption } from '../testing/types.ts';

const idOf = (message: Resolvable) => (typeof message === 'string' ? message : message.id);

const sees = (state: State, { person, place }: Viewpoint, { message, visibleTo, dismissed }: StoredMessage) =>
  !dismissed &&
  message.channel_id === state.world.channelOf(place, person) &&
  (visibleTo === null || visibleTo === person.id);

/** All the messages a person sees where they are, oldest first. */
export const visibleMessages = (state: State, viewpoint: Viewpoint): readonly StoredMessage[] =>
  state.messages.all().filter((stored) => sees(state, viewpoint, stored));

/** A message the person sees, or undefined. */
export function findMessage(
  state: State,
  viewpoint: Viewpoint,
  message: Resolvable,
): StoredMessage | undefined {
  const stored = state.messages.get(idOf(message));
  return stored !== undefined && sees(state, viewpoint, stored) ? stored : undefined;
}

/** The same, refused when they do not see it. */
export function getMessage(state: State, viewpoint: Viewpoint, message: Resolvable): StoredMessage {
  const stored = findMessage(state, viewpoint, message);
  if (stored !== undefined) return stored;
  throw new ClientError(`${viewpoint.person.name} does not see that message (any more).`);
}

/** What a menu offers to this person: its own options, or who and what is there. */
export function menuOptions(
  state: State,
  { place, person }: Viewpoint,
  menu: JsonObject,
): readonly VisibleOption[] {
  const { world } = state;
  const server = world.serverOf(place);
  const selected = new Set(
    arrayOf(menu['default_values'])
      .filter(isObject)
      .map((entry) => stringOr(entry['id'], '')),
  );
  const option = (id: string, label: string) => ({
    label,
    value: id,
    description: undefined,
    selected: selected.has(id),
  });
  const people = (place === 'dm' ? [person] : world.people).map(({ id, name }) => option(id, name));
  const roles = (server === undefined ? [] : roleObjects(server)).map(({ id, name }) => option(id, name));
  switch (numberOr(menu['type'], 0)) {
    case 5:
      return people;
    case 6:
      return roles;
    case 7:
      return [...people, ...roles];
    case 8:
      return server === undefined ? [] : [option(server.channel.id, server.channel.name)];
    default:
      return ownOptions(menu);
  }
}

const textOfEmbed = (embed: unknown): readonly string[] => {
  if (!isObject(embed)) return [];
  const fields = arrayOf(embed['fields'])
    .filter(isObject)
    .flatMap((field) => [field['name'], field['value']]);
  return [embed['title'], embed['description'], ...fields].map((text) => stringOr(text, ''));
};

/** A message as the person sees it at this moment. */
export function visibleMessage(
  state: State,
  viewpoint: Viewpoint,
  { message, failed, used, visibleTo }: StoredMessage,
): VisibleMessage {
  const { components = [] } = message;
  // Most messages are looked at for their flags alone.
  let flat: readonly JsonObject[] | undefined;
  const parts = (): readonly JsonObject[] => (flat ??= flatten(components));
  const flags = flagsOf(message);
  return {
    id: message.id,
    author: message.author.global_name ?? message.author.username,
    flags,
    ephemeral: visibleTo !== null,
    edited: message.edited_timestamp !== null,
    thinking: (flags & FLAG.loading) !== 0,
    failed,
    used: typeof used?.command === 'string' ? `${used.slash ? '/' : ''}${used.command}` : undefined,
    repliesTo: message.message_reference?.message_id,
    content: message.content,
    components,
    text: () =>
      [message.content, ...message.embeds.flatMap(textOfEmbed), ...parts().flatMap(ownText)]
        .filter((line) => line !== '')
        .join('\n'),
    buttons: () => parts().filter(isButton).map(visibleButton),
    menus: () =>
      parts()
        .filter(isMenu)
        .map((menu) => visibleMenu(menu, menuOptions(state, viewpoint, menu))),
  };
}
