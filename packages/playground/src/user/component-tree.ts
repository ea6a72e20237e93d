import type { Fields } from '../rules/rule.ts';
import { isFields, listOf, numberOr, textOr } from '../rules/rule.ts';
import { componentKind } from '../rules/fields.ts';
import type { SeenButton, SeenMenu, SeenOption } from './types.ts';

/** Every component of a tree in reading order, accessories after the texts they stand beside. */
export function flatten(components: unknown): readonly Fields[] {
  return listOf(components)
    .filter(isFields)
    .flatMap((component) => [
      component,
      ...flatten(component['components']),
      ...flatten([component['accessory']]),
      ...flatten([component['component']]),
    ]);
}

const SELECTS: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);

export const isButton = (component: Fields): boolean => component['type'] === 2;
export const isMenu = (component: Fields): boolean => SELECTS.has(component['type']);

const optional = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a button shows: its label, or its emoji. */
export function face(button: Fields): string {
  const emoji = isFields(button['emoji']) ? textOr(button['emoji']['name'], '') : '';
  return textOr(button['label'], '') || emoji;
}

export const seenButton = (button: Fields): SeenButton => ({
  label: face(button),
  style: numberOr(button['style'], 2),
  disabled: button['disabled'] === true,
  customId: optional(button['custom_id']),
  url: optional(button['url']),
});

/** A menu with what it offers: its own options, or the people, roles and channels there are. */
export const seenMenu = (menu: Fields, offered: readonly SeenOption[]): SeenMenu => ({
  placeholder: optional(menu['placeholder']),
  customId: textOr(menu['custom_id'], ''),
  disabled: menu['disabled'] === true,
  min: numberOr(menu['min_values'], 1),
  max: numberOr(menu['max_values'], 1),
  options: offered,
});

export const ownOptions = (menu: Fields): readonly SeenOption[] =>
  listOf(menu['options'])
    .filter(isFields)
    .map((option) => ({
      label: textOr(option['label'], ''),
      value: textOr(option['value'], ''),
      description: optional(option['description']),
      selected: option['default'] === true,
    }));

/** The text of a component by itself, without what is inside it. */
export function ownText(component: Fields): readonly string[] {
  const kind = componentKind(component['type']);
  if (kind === 'text display') return [textOr(component['content'], '')];
  if (kind === 'thumbnail') return [textOr(component['description'], '')];
  if (kind === 'media gallery') {
    return listOf(component['items'])
      .filter(isFields)
      .map((item) => textOr(item['description'], ''));
  }
  return kind === 'file' ? [textOr(component['name'], '')] : [];
}
