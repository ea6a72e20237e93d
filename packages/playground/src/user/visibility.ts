import type { Standing } from './viewpoint.ts';
import { rolesOf } from '../state/discord-objects.ts';
import type { Hub } from '../state/state.ts';
import type { Kept } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import { flatten, isButton, isMenu, ownOptions, ownText, seenButton, seenMenu } from './component-tree.ts';
import { Refusal } from './client-error.ts';
import { FLAG } from '../rules/limits.ts';
import type { Fields } from '../rules/rule.ts';
import { isFields, listOf, numberOr, textOr } from '../rules/rule.ts';
import type { Pointer, SeenMessage, SeenOption } from './types.ts';

const idOf = (message: Pointer) => (typeof message === 'string' ? message : message.id);

const sees = (hub: Hub, { person, place }: Standing, { message, visibleTo, dismissed }: Kept) =>
  !dismissed &&
  message.channel_id === hub.world.channelOf(place, person) &&
  (visibleTo === null || visibleTo === person.id);

/** All the messages a person sees where they are, oldest first. */
export const messagesSeen = (hub: Hub, standing: Standing): readonly Kept[] =>
  hub.messages.all().filter((kept) => sees(hub, standing, kept));

/** A message the person sees, or undefined. */
export function messageSeen(hub: Hub, standing: Standing, message: Pointer): Kept | undefined {
  const kept = hub.messages.get(idOf(message));
  return kept !== undefined && sees(hub, standing, kept) ? kept : undefined;
}

/** The same, refused when they do not see it. */
export function messageAt(hub: Hub, standing: Standing, message: Pointer): Kept {
  const kept = messageSeen(hub, standing, message);
  if (kept !== undefined) return kept;
  throw new Refusal(`${standing.person.name} does not see that message (any more).`);
}

/** What a menu offers to this person: its own options, or who and what is there. */
export function offers(hub: Hub, { place, person }: Standing, menu: Fields): readonly SeenOption[] {
  const { world } = hub;
  const server = world.serverOf(place);
  const selected = new Set(
    listOf(menu['default_values'])
      .filter(isFields)
      .map((entry) => textOr(entry['id'], '')),
  );
  const option = (id: string, label: string) => ({
    label,
    value: id,
    description: undefined,
    selected: selected.has(id),
  });
  const people = (place === 'dm' ? [person] : world.people).map(({ id, name }) => option(id, name));
  const roles = (server === undefined ? [] : rolesOf(server)).map(({ id, name }) => option(id, name));
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
  if (!isFields(embed)) return [];
  const fields = listOf(embed['fields'])
    .filter(isFields)
    .flatMap((field) => [field['name'], field['value']]);
  return [embed['title'], embed['description'], ...fields].map((text) => textOr(text, ''));
};

/** A message as the person sees it at this moment. */
export function seen(hub: Hub, standing: Standing, { message, failed, used, visibleTo }: Kept): SeenMessage {
  const { components = [] } = message;
  // Most messages are looked at for their flags alone.
  let flat: readonly Fields[] | undefined;
  const parts = (): readonly Fields[] => (flat ??= flatten(components));
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
    buttons: () => parts().filter(isButton).map(seenButton),
    menus: () =>
      parts()
        .filter(isMenu)
        .map((menu) => seenMenu(menu, offers(hub, standing, menu))),
  };
}
