import { ComponentType } from 'discord-api-types/v10';
import { componentKind } from '../rules/field-rules.ts';
import type { VisibleButton, VisibleMenu, VisibleOption } from '../testing/types.ts';
import { isObject, numberOr, objectsIn, stringOr, type JsonObject } from '../rules/json.ts';

/** Every component of a tree in reading order; an accessory comes after the texts of its section. */
export function flatten(components: unknown): readonly JsonObject[] {
  return objectsIn(components).flatMap((component) => [
    component,
    ...flatten(component['components']),
    ...flatten([component['accessory'], component['component']]),
  ]);
}

export const isButton = (component: JsonObject): boolean => component['type'] === ComponentType.Button;
export const isMenu = (component: JsonObject): boolean =>
  componentKind(component['type'])?.endsWith('select') === true;

const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a button shows: its label, or its emoji. */
export function labelOf(button: JsonObject): string {
  const emoji = isObject(button['emoji']) ? stringOr(button['emoji']['name'], '') : '';
  return stringOr(button['label'], '') || emoji;
}

export const visibleButton = (button: JsonObject): VisibleButton => ({
  label: labelOf(button),
  style: numberOr(button['style'], 2),
  disabled: button['disabled'] === true,
  customId: optional(button['custom_id']),
  url: optional(button['url']),
});

/** A menu with its options: its own ones, or the existing people, roles and channels. */
export const visibleMenu = (menu: JsonObject, offered: readonly VisibleOption[]): VisibleMenu => ({
  placeholder: optional(menu['placeholder']),
  customId: stringOr(menu['custom_id'], ''),
  disabled: menu['disabled'] === true,
  min: numberOr(menu['min_values'], 1),
  max: numberOr(menu['max_values'], 1),
  options: offered,
});

export const ownOptions = (menu: JsonObject): readonly VisibleOption[] =>
  objectsIn(menu['options']).map((option) => ({
    label: stringOr(option['label'], ''),
    value: stringOr(option['value'], ''),
    description: optional(option['description']),
    selected: option['default'] === true,
  }));

/** The text of a component by itself, without what is inside it. */
export function ownText(component: JsonObject): readonly string[] {
  const kind = componentKind(component['type']);
  if (kind === 'text display') return [stringOr(component['content'], '')];
  if (kind === 'thumbnail') return [stringOr(component['description'], '')];
  if (kind === 'media gallery')
    return objectsIn(component['items']).map((item) => stringOr(item['description'], ''));
  return kind === 'file' ? [stringOr(component['name'], '')] : [];
}
