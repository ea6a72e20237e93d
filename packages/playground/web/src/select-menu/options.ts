import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { component } from '../discord-enums.ts';
import type { Viewpoint } from '../viewpoint.ts';
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

export function users({ world }: Viewpoint): readonly MenuOption[] {
  return [...world.people, { id: world.app.botId, name: world.app.name }].map(({ id, name }) =>
    entry(id, name),
  );
}

export function roles({ world }: Viewpoint): readonly MenuOption[] {
  return world.roles.map(({ id, name }) => entry(id, `@${name}`));
}

export function channels({ place, channelId }: Viewpoint): readonly MenuOption[] {
  return place.guildId === null ? [] : [entry(channelId, `#${place.channelName}`)];
}

function entry(value: string, label: string): MenuOption {
  return { value, label, description: undefined, emoji: undefined };
}
