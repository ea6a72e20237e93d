import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import type { ModalValues, ModalView } from '../../../src/page/protocol.ts';
import { component } from '../discord-enums.ts';
import { defaultsOf } from '../select-menu/options.ts';
import { strings } from '../locales/strings.ts';

export type ModalValue = ModalValues[string];

/** An open modal as far as it is filled in. */
export interface ModalDraft {
  readonly view: ModalView;
  readonly values: Map<string, ModalValue>;
  /** What is wrong with a field, by custom_id. */
  readonly wrong: Map<string, string>;
  /** The interaction its submission made, until that is answered. */
  sent: string | undefined;
  failed: boolean;
}

export interface ModalField {
  readonly label: string;
  readonly description: string | undefined;
  readonly input: APIComponentInLabel;
}

export function draftOf(view: ModalView): ModalDraft {
  const values = new Map<string, ModalValue>();
  for (const { input } of fieldsOf(view.components)) values.set(input.custom_id, startValue(input));
  return { view, values, wrong: new Map(), sent: undefined, failed: false };
}

/** All inputs, with the words above them: of labels, and of the older rows with one text input each. */
export function fieldsOf(
  components: readonly APIModalInteractionResponseCallbackComponent[],
): readonly ModalField[] {
  return components.flatMap((one): readonly ModalField[] => {
    if (one.type === component.label)
      return [{ label: one.label, description: one.description, input: one.component }];
    if (one.type !== component.row) return [];
    return one.components.map((input: APITextInputComponent) => ({
      label: input.label ?? '',
      description: undefined,
      input,
    }));
  });
}

function startValue(input: APIComponentInLabel): ModalValue {
  switch (input.type) {
    case component.textInput:
      return input.value ?? '';
    case component.checkbox:
      return input.default ?? false;
    case component.radioGroup:
      return input.options.find((each) => each.default === true)?.value ?? '';
    case component.checkboxGroup:
      return input.options.filter((each) => each.default === true).map(({ value }) => value);
    case component.fileUpload:
      return [];
    default:
      return defaultsOf(input);
  }
}

/** The sentence that says why a field cannot be sent as it is, or undefined. */
export function problemWith(input: APIComponentInLabel, value: ModalValue | undefined): string | undefined {
  switch (input.type) {
    case component.textInput: {
      const text = typeof value === 'string' ? value : '';
      if (text === '') return input.required === false ? undefined : strings.fieldRequired;
      const least = input.min_length ?? 0;
      return text.length < least ? strings.fieldTooShort(least) : undefined;
    }
    case component.radioGroup:
      return input.required !== false && (value ?? '') === '' ? strings.fieldRequired : undefined;
    case component.checkbox:
      return undefined;
    case component.checkboxGroup:
      return countProblem(input, input.options.length, value);
    default:
      return countProblem(input, 1, value);
  }
}

function countProblem(
  input: { readonly required?: boolean; readonly min_values?: number; readonly max_values?: number },
  mostByDefault: number,
  value: ModalValue | undefined,
): string | undefined {
  const count = Array.isArray(value) ? value.length : 0;
  if (count === 0 && (input.required === false || input.min_values === 0)) return undefined;
  if (count === 0) return strings.fieldRequired;
  const least = input.min_values ?? 1;
  const most = input.max_values ?? mostByDefault;
  return count < least || count > most ? strings.choicesBetween(least, most) : undefined;
}
