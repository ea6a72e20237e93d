import { componentsOf } from './message-rules.ts';
import { characterCount, errors, fieldError, formRules } from './rule.ts';
import { SELECT_KINDS } from './schemas.ts';
import { arrayOf, isPresent, numberOr, objectsIn, stringOr } from './json.ts';

const isModal = ({ nodes }: { readonly nodes: () => readonly { readonly kind: string }[] }) =>
  nodes()[0]?.kind === 'modal';

export const MODAL_RULES = formRules({
  'modal.row': [
    'modal',
    'An action row in a modal holds one text input and nothing else.',
    ({ context }) =>
      componentsOf(context)
        .filter(({ kind }) => kind === 'row')
        .flatMap(({ path, value: { components } }) => {
          if (arrayOf(components).length > 1)
            return [fieldError([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED')];
          const isInput = objectsIn(components)[0]?.['type'] === 4;
          return isInput ? [] : [errors.componentType([...path, 'components', 0], [4])];
        }),
  ],
  'text-input.label': [
    'text input',
    'A text input in an action row has its own label; in a label it has none.',
    ({ value, parent }) => {
      if (parent?.kind === 'label')
        return isPresent(value['label']) && fieldError('label', 'TEXT_INPUT_LABEL_NOT_ALLOWED');
      return parent?.kind === 'row' && !isPresent(value['label']) && errors.required('label');
    },
  ],
  'text-input.range': [
    'text input',
    'min_length is not greater than max_length.',
    ({ value }) => {
      const max = numberOr(value['max_length'], Infinity);
      return numberOr(value['min_length'], 0) > max && errors.max('min_length', max);
    },
  ],
  'text-input.value': [
    'text input',
    'The text that a text input opens with keeps to its own limits.',
    ({ value }) => {
      const length = characterCount(stringOr(value['value'], ''));
      const fits =
        length >= numberOr(value['min_length'], 0) && length <= numberOr(value['max_length'], Infinity);
      if (length === 0 || fits) return undefined;
      return fieldError('value', 'BASE_TYPE_BAD_LENGTH', 'Must keep to min_length and max_length.');
    },
  ],
  'modal.no-disabled': [
    SELECT_KINDS,
    'A menu in a modal cannot be disabled.',
    ({ value, context }) =>
      value['disabled'] === true &&
      isModal(context) &&
      fieldError('disabled', 'COMPONENT_DISABLED_NOT_ALLOWED'),
  ],
  'modal.required': [
    [...SELECT_KINDS, 'checkbox group', 'file upload'],
    'In a modal, what may be left out (min_values 0) is not required.',
    ({ value, context }) =>
      value['min_values'] === 0 &&
      value['required'] !== false &&
      isModal(context) &&
      fieldError('min_values', 'NUMBER_TYPE_MIN', 'Must be 1 or more, unless required is false.'),
  ],
});
