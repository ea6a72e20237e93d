import {
  ComponentType as Component,
  TextInputStyle,
  type APICheckboxComponent,
  type APICheckboxGroupComponent,
  type APIFileUploadComponent,
  type APIRadioGroupComponent,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { onTyped } from '../controls.ts';
import { chosenFiles } from '../files.ts';
import { strings } from '../locales/strings.ts';
import type { ModalValue } from './types.ts';

interface Filled<Input> {
  readonly id: string;
  readonly label: string;
  readonly input: Input;
  readonly value: ModalValue | undefined;
  readonly invalid: boolean;
  readonly set: (value: ModalValue) => void;
}

const MAX_TEXT_LENGTH = 4_000;

export function textInput({ id, input, value, invalid, set }: Filled<APITextInputComponent>): TemplateResult {
  const text = typeof value === 'string' ? value : '';
  const max = input.max_length ?? MAX_TEXT_LENGTH;
  const placeholder = input.placeholder ?? '';
  const required = input.required === false ? 'false' : 'true';
  const error = invalid ? `${id}-wrong` : nothing;
  const long = input.style === TextInputStyle.Paragraph;
  const tag = long ? literal`textarea` : literal`input`;
  return staticHtml`<${tag}
      type="text"
      id=${id}
      rows="4"
      dir="auto"
      autocomplete="off"
      maxlength=${max}
      placeholder=${placeholder}
      aria-required=${required}
      aria-invalid=${String(invalid)}
      aria-describedby=${error}
      .value=${live(text)}
      @input=${onTyped(set)}
    ></${tag}>
    ${
      !long || input.max_length === undefined
        ? nothing
        : html`<span class="count fine">${strings.characters(text.length, max)}</span>`
    }`;
}

export function fileInput({ id, input, invalid, set }: Filled<APIFileUploadComponent>): TemplateResult {
  const chosen = async (event: Event): Promise<void> => {
    set([...(await chosenFiles(event))]);
  };
  const multiple = (input.max_values ?? 1) > 1;
  return html`<input
    type="file"
    id=${id}
    ?multiple=${multiple}
    aria-invalid=${String(invalid)}
    @change=${chosen}
  />`;
}

/** Radio buttons, a group of check boxes, or a single one. */
export function checks({
  id,
  label,
  input,
  value,
  invalid,
  set,
}: Filled<APIRadioGroupComponent | APICheckboxGroupComponent | APICheckboxComponent>): TemplateResult {
  const check = (
    index: number,
    option: { readonly label: string; readonly description?: string | undefined },
    checked: boolean,
    picked: (on: boolean) => void,
  ): TemplateResult => {
    const changed = ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLInputElement) picked(currentTarget.checked);
    };
    return html`<label class="check item">
      <input
        type=${input.type === Component.RadioGroup ? 'radio' : 'checkbox'}
        id=${index === 0 ? id : `${id}-${String(index)}`}
        name=${id}
        aria-invalid=${String(invalid)}
        .checked=${live(checked)}
        @change=${changed}
      />
      <span class="option-text two-lines" dir="auto"
        ><span>${option.label}</span>${option.description && html`<small>${option.description}</small>`}</span
      >
    </label>`;
  };
  if (input.type === Component.Checkbox) return check(0, { label }, value === true, set);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const values = input.options.map((option) => option.value);
  return html`<div class="checks stack">
    ${input.options.map((option, index) =>
      check(index, option, chosen.includes(option.value), (on) => {
        if (input.type === Component.RadioGroup) set(option.value);
        else set(values.filter((each) => (each === option.value ? on : chosen.includes(each))));
      }),
    )}
  </div>`;
}
