import { componentsOf } from './message-rules.ts';
import type { FormRule } from './rule.ts';
import { fieldError, formRule, isPresent, characterCount, arrayOf, numberOr, stringOr } from './rule.ts';
import { SELECT_KINDS } from './schemas.ts';

export const MODAL_RULES: readonly FormRule[] = [
  formRule(
    'modal.row',
    'modal',
    'An action row in a modal holds one text input and nothing else.',
    ({ root }) =>
      componentsOf(root)
        .filter((part) => part.kind === 'row')
        .flatMap((row) => {
          const children = arrayOf(row.value['components']);
          if (children.length > 1) {
            return [
              fieldError(
                [...row.path, 'components'],
                'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
                'The width of the layout is exceeded.',
              ),
            ];
          }
          const type = (children[0] as { readonly type?: unknown } | undefined)?.type;
          return type === 4
            ? []
            : [
                fieldError(
                  [...row.path, 'components', 0, 'type'],
                  'UNION_TYPE_CHOICES',
                  'Value of field "type" must be one of (4).',
                ),
              ];
        }),
  ),

  formRule(
    'text-input.label',
    'text input',
    'A text input in an action row has its own label; in a label it has none.',
    ({ value, within }) => {
      if (within?.kind === 'label' && isPresent(value['label'])) {
        return fieldError(['label'], 'TEXT_INPUT_LABEL_NOT_ALLOWED', 'The label around it has the words.');
      }
      if (within?.kind === 'row' && !isPresent(value['label']))
        return fieldError(['label'], 'BASE_TYPE_REQUIRED', 'This field is required');
      return undefined;
    },
  ),

  formRule('text-input.range', 'text input', 'min_length is not greater than max_length.', ({ value }) => {
    const max = numberOr(value['max_length'], Infinity);
    return numberOr(value['min_length'], 0) <= max
      ? undefined
      : fieldError(['min_length'], 'NUMBER_TYPE_MAX', `Must be ${max} or less.`);
  }),

  formRule(
    'text-input.value',
    'text input',
    'The text a text input opens with keeps to its own limits.',
    ({ value }) => {
      const length = characterCount(stringOr(value['value'], ''));
      const fits =
        length >= numberOr(value['min_length'], 0) && length <= numberOr(value['max_length'], Infinity);
      return length === 0 || fits
        ? undefined
        : fieldError(['value'], 'BASE_TYPE_BAD_LENGTH', 'Must keep to min_length and max_length.');
    },
  ),

  formRule(
    'modal.no-disabled',
    [...SELECT_KINDS],
    'A menu in a modal cannot be disabled.',
    ({ value, root }) =>
      value['disabled'] === true && root.parts()[0]?.kind === 'modal'
        ? fieldError(['disabled'], 'COMPONENT_DISABLED_NOT_ALLOWED', 'Cannot be disabled in a modal.')
        : undefined,
  ),

  formRule(
    'modal.required',
    ['checkbox group', 'file upload'],
    'What may be left out (min_values 0) is not required.',
    ({ value }) =>
      value['min_values'] === 0 && value['required'] !== false
        ? fieldError(['min_values'], 'NUMBER_TYPE_MIN', 'Must be 1 or more, unless required is false.')
        : undefined,
  ),
];
