import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { checkCustomId, stringSelect, type SelectOption } from './controls.ts';
import {
  MAX_FIELD_LABEL,
  MAX_FIELD_PLACEHOLDER,
  MAX_FIELD_TEXT,
  MAX_MODAL_FIELDS,
  MAX_MODAL_TITLE,
} from './limits.ts';
import { cut } from './text.ts';

declare const withinLimits: unique symbol;

/** A modal within all limits of Discord; only `modal` makes one. */
export type Modal = APIModalInteractionResponseCallbackData & { readonly [withinLimits]: true };

interface Field {
  /** The custom_id of the field. */
  readonly id: string;
  readonly label: string;
}

/** A text input. */
export const textInput = ({
  id,
  label,
  maxLength,
  paragraph = false,
  placeholder,
  value = '',
  required = true,
}: Field & {
  readonly maxLength: number;
  /** Whether it has several lines. */
  readonly paragraph?: boolean;
  readonly placeholder?: string;
  /** The initial text. */
  readonly value?: string;
  readonly required?: boolean;
}): APILabelComponent => ({
  type: ComponentType.Label,
  label: cut(label, MAX_FIELD_LABEL),
  component: {
    type: ComponentType.TextInput,
    custom_id: checkCustomId(id),
    style: paragraph ? TextInputStyle.Paragraph : TextInputStyle.Short,
    ...(placeholder !== undefined && { placeholder: cut(placeholder, MAX_FIELD_PLACEHOLDER) }),
    ...(value !== '' && { value: value.slice(0, maxLength) }),
    required,
    max_length: Math.min(maxLength, MAX_FIELD_TEXT),
  },
});

/** A select menu in a modal; undefined without options. */
export function selectInput({
  id,
  label,
  options,
}: Field & { readonly options: readonly SelectOption[] }): APILabelComponent | undefined {
  const component = stringSelect({ id, placeholder: label, options });
  return component && { type: ComponentType.Label, label: cut(label, MAX_FIELD_LABEL), component };
}

/** A modal of one to five fields. Throws RangeError on any other number, which is a bug. */
export function modal({
  id,
  title,
  fields,
}: {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly (APILabelComponent | undefined)[];
}): Modal {
  const components = fields.filter((field) => field !== undefined);
  if (components.length === 0 || components.length > MAX_MODAL_FIELDS)
    throw new RangeError(`A modal has 1 to ${MAX_MODAL_FIELDS} fields, not ${components.length}.`);
  // The brand marks what has just been checked.
  return { custom_id: checkCustomId(id), title: cut(title, MAX_MODAL_TITLE), components } as unknown as Modal;
}
