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

/** A form. Only `modal` makes one, and within every limit that Discord sets. */
export type Modal = APIModalInteractionResponseCallbackData & { readonly [withinLimits]: true };

interface Field {
  /** Names what comes back. */
  readonly id: string;
  readonly label: string;
}

/** A line to type into. */
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
  /** Several lines instead of one. */
  readonly paragraph?: boolean;
  readonly placeholder?: string;
  /** What stands there already. */
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

/** A menu to choose one option from; none without options. */
export function selectInput({
  id,
  label,
  options,
}: Field & { readonly options: readonly SelectOption[] }): APILabelComponent | undefined {
  const component = stringSelect({ id, placeholder: label, options });
  return component && { type: ComponentType.Label, label: cut(label, MAX_FIELD_LABEL), component };
}

/** Throws RangeError on a form without fields or with more than five: that is a bug. */
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
  // The brand stands for what has just been established.
  return { custom_id: checkCustomId(id), title: cut(title, MAX_MODAL_TITLE), components } as unknown as Modal;
}
