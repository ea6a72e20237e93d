import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { duplicates, errors, fieldError, formRules, type Node } from './rule.ts';
import { SELECT_KINDS } from './schemas.ts';
import { arrayOf, isPresent, numberOr, objectsIn, stringOr } from './json.ts';

let emoji: RegExp | undefined;

/** Compiled on first use: with every emoji, it takes a tenth of the start time. */
const isEmoji = (text: string): boolean =>
  (emoji ??= new RegExp('^(?:\\p{RGI_Emoji}|(?![\\d#*])\\p{Emoji}\\uFE0F?)$', 'v')).test(text);

const isBlank = (value: unknown) => stringOr(value, '').trim() === '';

/** How many options can be chosen in a menu or group, with Discord's defaults. */
const range = ({ value }: Node) => ({
  min: numberOr(value['min_values'], 1),
  max: numberOr(value['max_values'], 1),
});

/** By default, all options of a group can be chosen. */
const isOpen = ({ kind, value }: Node) => kind === 'checkbox group' && !isPresent(value['max_values']);

const NOT_ALLOWED = 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED';

/** The default values that each entity menu allows. */
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  'user select': ['user'],
  'role select': ['role'],
  'channel select': ['channel'],
};

export const COMPONENT_RULES = formRules({
  'row.width': [
    'row',
    'An action row holds up to five buttons, or one menu alone.',
    ({ value }) => {
      const children = objectsIn(value['components']);
      return (
        children.length > 1 &&
        !children.every(({ type }) => type === ComponentType.Button) &&
        fieldError('components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED')
      );
    },
  ],
  'button.custom_id-or-url': [
    'button',
    'A link button has a url and no custom_id; a premium one has a sku_id; every other has a custom_id alone.',
    ({ value }) => {
      const { style } = value;
      const wanted =
        style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
      const others = ['custom_id', 'url', 'sku_id'].filter(
        (name) => name !== wanted && isPresent(value[name]),
      );
      return [
        ...(isPresent(value[wanted]) ? [] : [errors.required(wanted)]),
        ...others.map((name) =>
          fieldError(name, NOT_ALLOWED, `A button of style ${String(style)} cannot have it.`),
        ),
      ];
    },
  ],
  'button.face': [
    'button',
    'A button shows a label, an emoji or both; a premium one has neither.',
    ({ value }) => {
      const bare = isBlank(value['label']) && !isPresent(value['emoji']);
      if (value['style'] === ButtonStyle.Premium)
        return !bare && fieldError([], NOT_ALLOWED, 'A premium button has no label and no emoji.');
      return bare && fieldError('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED');
    },
  ],
  'emoji.known': [
    'emoji',
    'An emoji without an id is a Unicode emoji.',
    ({ value }) =>
      !isPresent(value['id']) &&
      !isEmoji(stringOr(value['name'], '')) &&
      fieldError('name', 'COMPONENT_INVALID_EMOJI'),
  ],
  'select.range': [
    [...SELECT_KINDS, 'checkbox group', 'file upload'],
    'min_values is not greater than max_values.',
    (node) => {
      const { min, max } = range(node);
      return min > max && errors.max('min_values', max);
    },
  ],
  'select.enough-options': [
    ['string select', 'checkbox group'],
    'There are at least as many options as may be chosen.',
    (node) => {
      const { min, max } = range(node);
      const needed = isOpen(node) ? min : Math.max(min, max);
      const count = arrayOf(node.value['options']).length;
      return count < needed && errors.length('options', needed, LIMITS.selectOptions);
    },
  ],
  'select.values-unique': [
    ['string select', 'radio group', 'checkbox group'],
    'No two options of a menu have the same value.',
    ({ value }) =>
      duplicates(objectsIn(value['options']).map((option) => option['value'])).map((index) =>
        fieldError(['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'),
      ),
  ],
  'select.defaults': [
    ['string select', 'radio group', 'checkbox group'],
    'No more options are preselected than may be chosen.',
    (node) => {
      const preselected = objectsIn(node.value['options']).filter((option) => option['default'] === true);
      const tooMany = !isOpen(node) && preselected.length > range(node).max;
      return tooMany && fieldError('options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES');
    },
  ],
  'select.default-values': [
    ['user select', 'role select', 'mentionable select', 'channel select'],
    'Preselected entries are of what the menu lists, and no more than may be chosen.',
    (node) => {
      const allowed = DEFAULTS[node.kind] ?? ['user', 'role'];
      const entries = objectsIn(node.value['default_values']);
      const wrong = entries.flatMap(({ type }, index) =>
        allowed.includes(stringOr(type, ''))
          ? []
          : [errors.choices(['default_values', index, 'type'], allowed)],
      );
      if (wrong.length > 0 || entries.length <= range(node).max) return wrong;
      const message = 'Too many entries are preselected.';
      return fieldError('default_values', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message);
    },
  ],
});
