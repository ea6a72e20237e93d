import {
  ComponentType as Component,
  type APICheckboxGroupComponent,
  type APIRadioGroupComponent,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { currentViewpoint } from '../state.ts';
import { peopleIn } from '../world.ts';
import type { MenuOption } from './types.ts';

/** A menu's options: its own ones, or the people, roles and channels of the place. */
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

/** The default selection. */
export function defaultsOf(one: APISelectMenuComponent | APIRadioGroupComponent | APICheckboxGroupComponent) {
  if ('options' in one) return one.options.filter((each) => each.default === true).map(({ value }) => value);
  return (one.default_values ?? []).map(({ id }) => id);
}

const optionFor = (value: string, label: string): MenuOption => ({ value, label });

export function users(): readonly MenuOption[] {
  const viewpoint = currentViewpoint();
  const { app } = viewpoint.world;
  return [...peopleIn(viewpoint).map(({ id, name }) => optionFor(id, name)), optionFor(app.botId, app.name)];
}

export function roles(): readonly MenuOption[] {
  const { world, place } = currentViewpoint();
  if (place.guildId === null) return [];
  const own = world.roles.filter(({ guildId }) => guildId === place.guildId);
  return [optionFor(place.guildId, '@everyone'), ...own.map(({ id, name }) => optionFor(id, `@${name}`))];
}

export function channels(): readonly MenuOption[] {
  const { world, place } = currentViewpoint();
  return world.places
    .filter(({ kind, guildId }) => kind === 'guild' && guildId === place.guildId)
    .map(({ id, channelName }) => optionFor(id, `#${channelName}`));
}
