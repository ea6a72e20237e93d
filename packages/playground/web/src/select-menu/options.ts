import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { component } from '../discord-enums.ts';
import { peopleIn, type Viewpoint } from '../viewpoint.ts';
import type { MenuOption } from './types.ts';

/** What a menu offers: its own options, or who and what is in the place. */
export function optionsOf(viewpoint: Viewpoint, one: APISelectMenuComponent): readonly MenuOption[] {
  switch (one.type) {
    case component.stringSelect:
      return one.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description,
        emoji:
          emoji === undefined ? undefined : emoji.id === undefined ? emoji.name : `:${emoji.name ?? ''}:`,
      }));
    case component.userSelect:
      return users(viewpoint);
    case component.roleSelect:
      return roles(viewpoint);
    case component.mentionableSelect:
      return [...users(viewpoint), ...roles(viewpoint)];
    default:
      return channels(viewpoint);
  }
}

/** What is chosen before anybody touches it. */
export function defaultsOf(one: APISelectMenuComponent): readonly string[] {
  if (one.type === component.stringSelect)
    return one.options.filter((each) => each.default === true).map(({ value }) => value);
  return (one.default_values ?? []).map(({ id }) => id);
}

export function users(viewpoint: Viewpoint): readonly MenuOption[] {
  const { botId, name: appName } = viewpoint.world.app;
  return [...peopleIn(viewpoint), { id: botId, name: appName }].map(({ id, name }) => entry(id, name));
}

export function roles({ world, place: { guildId } }: Viewpoint): readonly MenuOption[] {
  if (guildId === null) return [];
  const own = world.roles.filter((role) => role.guildId === guildId);
  return [{ id: guildId, name: 'everyone' }, ...own].map(({ id, name }) => entry(id, `@${name}`));
}

export function channels({ world, place: { guildId } }: Viewpoint): readonly MenuOption[] {
  return world.places.flatMap((one) =>
    one.kind === 'guild' && one.guildId === guildId ? [entry(one.id, `#${one.channelName}`)] : [],
  );
}

function entry(value: string, label: string): MenuOption {
  return { value, label, description: undefined, emoji: undefined };
}
