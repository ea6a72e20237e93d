import { LIMITS } from './limits.ts';
import type { FormRule, Node } from './rule.ts';
import {
  fieldError,
  formRule,
  isPresent,
  isObject,
  arrayOf,
  numberOr,
  duplicates,
  stringOr,
} from './rule.ts';
import { SELECT_KINDS } from './schemas.ts';

const BUTTON = 2;
const LINK = 5;
const PREMIUM = 6;

let emoji: RegExp | undefined;

/** Made when it is first asked for: to know every emoji takes as long as a tenth of a start. */
const isEmoji = (text: string): boolean =>
  (emoji ??= new RegExp('^(?:\\p{RGI_Emoji}|(?![\\d#*])\\p{Emoji}\\uFE0F?)$', 'v')).test(text);

const objectsIn = (list: unknown) => arrayOf(list).filter(isObject);
const blank = (value: unknown) => stringOr(value, '').trim() === '';

/** How many options a menu or group must allow to be chosen, with Discord's defaults. */
const range = ({ value }: Node) => ({
  min: numberOr(value['min_values'], 1),
  max: numberOr(value['max_values'], 1),
});

export const COMPONENT_RULES: readonly FormRule[] = [
  formRule('row.width', 'row', 'An action row holds up to five buttons, or one menu alone.', ({ value }) => {
    const types = objectsIn(value['components']).map((child) => child['type']);
    if (types.length <= 1 || types.every((type) => type === BUTTON)) return undefined;
    return fieldError(
      ['components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The width of the layout is exceeded.',
    );
  }),

  formRule(
    'button.custom_id-or-url',
    'button',
    'A link button has a url and no custom_id; a premium one has a sku_id; every other has a custom_id alone.',
    ({ value }) => {
      const style = value['style'];
      const wanted = style === LINK ? 'url' : style === PREMIUM ? 'sku_id' : 'custom_id';
      const others = ['custom_id', 'url', 'sku_id'].filter(
        (name) => name !== wanted && isPresent(value[name]),
      );
      return [
        ...(isPresent(value[wanted])
          ? []
          : [fieldError([wanted], 'BASE_TYPE_REQUIRED', 'This field is required')]),
        ...others.map((name) =>
          fieldError(
            [name],
            'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
            `A button of style ${String(style)} cannot have it.`,
          ),
        ),
      ];
    },
  ),

  formRule(
    'button.face',
    'button',
    'A button shows a label, an emoji or both; a premium one has neither.',
    ({ value }) => {
      const bare = blank(value['label']) && !isPresent(value['emoji']);
      if (value['style'] === PREMIUM) {
        return bare
          ? undefined
          : fieldError(
              [],
              'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
              'A premium button has no label and no emoji.',
            );
      }
      return bare
        ? fieldError(
            ['label'],
            'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
            'A label or an emoji is required.',
          )
        : undefined;
    },
  ),

  formRule('emoji.known', 'emoji', 'An emoji without an id is a Unicode emoji.', ({ value }) =>
    isPresent(value['id']) || isEmoji(stringOr(value['name'], ''))
      ? undefined
      : fieldError(['name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji'),
  ),

  formRule(
    'select.range',
    [...SELECT_KINDS, 'checkbox group', 'file upload'],
    'min_values is not greater than max_values.',
    (part) => {
      const { min, max } = range(part);
      return min <= max
        ? undefined
        : fieldError(['min_values'], 'NUMBER_TYPE_MAX', `Must be ${max} or less.`);
    },
  ),

  formRule(
    'select.enough-options',
    ['string select', 'checkbox group'],
    'There are at least as many options as may be chosen.',
    (part) => {
      const { min, max } = range(part);
      // A group that does not say how many lets all be chosen.
      const needed =
        part.kind === 'checkbox group' && !isPresent(part.value['max_values']) ? min : Math.max(min, max);
      return arrayOf(part.value['options']).length >= needed
        ? undefined
        : fieldError(
            ['options'],
            'BASE_TYPE_BAD_LENGTH',
            `Must be between ${needed} and ${LIMITS.selectOptions} in length.`,
          );
    },
  ),

  formRule(
    'select.values-unique',
    ['string select', 'radio group', 'checkbox group'],
    'No two options of a menu have the same value.',
    ({ value }) =>
      duplicates(objectsIn(value['options']).map((option) => option['value'])).map((index) =>
        fieldError(
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The value is taken.',
        ),
      ),
  ),

  formRule(
    'select.defaults',
    ['string select', 'radio group', 'checkbox group'],
    'No more options are preselected than may be chosen.',
    (part) => {
      const preselected = objectsIn(part.value['options']).filter(
        (option) => option['default'] === true,
      ).length;
      const open = part.kind === 'checkbox group' && !isPresent(part.value['max_values']);
      return open || preselected <= range(part).max
        ? undefined
        : fieldError(
            ['options'],
            'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
            'Too many options are preselected.',
          );
    },
  ),

  formRule(
    'select.default-values',
    ['user select', 'role select', 'mentionable select', 'channel select'],
    'Preselected entries are of what the menu lists, and no more than may be chosen.',
    (part) => {
      const kinds: Readonly<Record<string, readonly string[]>> = {
        'user select': ['user'],
        'role select': ['role'],
        'channel select': ['channel'],
      };
      const allowed = kinds[part.kind] ?? ['user', 'role'];
      const entries = objectsIn(part.value['default_values']);
      const wrong = entries.flatMap((entry, index) =>
        allowed.includes(stringOr(entry['type'], ''))
          ? []
          : [
              fieldError(
                ['default_values', index, 'type'],
                'BASE_TYPE_CHOICES',
                `Must be one of: ${allowed.join(', ')}.`,
              ),
            ],
      );
      if (wrong.length > 0 || entries.length <= range(part).max) return wrong;
      return fieldError(
        ['default_values'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'Too many entries are preselected.',
      );
    },
  ),
];
