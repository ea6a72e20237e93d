import { ComponentType as Component, type APISelectMenuComponent } from 'discord-api-types/v10';
import { currentViewpoint } from '../state.ts';
import { peopleIn } from '../world.ts';
import type { MenuOption } from './types.ts';

/** What a menu offers: its own options, or who and what is in the place. */
export function optionsOf(one: APISelectMenuComponent): readonly MenuOption[] {
  switch (one.type) {
    case Component.StringSelect:
      return one.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description,
        emoji: emoji?.id === undefined ? emoji?.name : `:${emoji.name ?? ''}:`,
      }));
    case Component.UserSelect:
      return users();
    case Component.RoleSelect:
      return roles();
    case Component.MentionableSelect:
      return [...users(), ...roles()];
    default:
      return channels();
  }
}

/** What is chosen before anybody touches it. */
export function defaultsOf(one: APISelectMenuComponent): readonly string[] {
  if (one.type === Component.StringSelect)
    return one.options.filter((each) => each.default === true).map(({ value }) => value);
  return (one.default_values ?? []).map(({ id }) => id);
}

export function users(): readonly MenuOption[] {
  const viewpoint = currentViewpoint();
  const { botId, name: appName } = viewpoint.world.app;
  return [...peopleIn(viewpoint), { id: botId, name: appName }].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
}

export function roles(): readonly MenuOption[] {
  const { world, place } = currentViewpoint();
  if (place.guildId === null) return [];
  const own = world.roles.filter(({ guildId }) => guildId === place.guildId);
  return [{ id: place.guildId, name: 'everyone' }, ...own].map(({ id, name }) => ({
    value: id,
    label: `@${name}`,
  }));
}

export function channels(): readonly MenuOption[] {
  const { world, place } = currentViewpoint();
  return world.places
    .filter(({ kind, guildId }) => kind === 'guild' && guildId === place.guildId)
    .map(({ id, channelName }) => ({ value: id, label: `#${channelName}` }));
}
