import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIRadioGroupComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { component, paragraph } from '../discord-enums.ts';
import { strings } from '../locales/strings.ts';
import type { ModalValue } from './draft.ts';

interface Filled<Input> {
  readonly id: string;
  readonly input: Input;
  readonly value: ModalValue | undefined;
  readonly invalid: boolean;
  readonly set: (value: ModalValue) => void;
}

const longest = 4_000;

export function textInput({ id, input, value, invalid, set }: Filled<APITextInputComponent>): TemplateResult {
  const text = typeof value === 'string' ? value : '';
  const most = input.max_length ?? longest;
  const typed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement)
      set(currentTarget.value);
  };
  const required = input.required === false ? 'false' : 'true';
  const wrong = invalid ? `${id}-wrong` : nothing;
  if (input.style === paragraph)
    return html`<textarea
        id=${id}
        rows="4"
        dir="auto"
        maxlength=${most}
        placeholder=${input.placeholder ?? ''}
        aria-required=${required}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${wrong}
        .value=${live(text)}
        @input=${typed}
      ></textarea>
      ${
        input.max_length === undefined
          ? nothing
          : html`<span class="count">${strings.characters(text.length, most)}</span>`
      }`;
  return html`<input
    type="text"
    id=${id}
    dir="auto"
    autocomplete="off"
    maxlength=${most}
    placeholder=${input.placeholder ?? ''}
    aria-required=${required}
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-describedby=${wrong}
    .value=${live(text)}
    @input=${typed}
  />`;
}

/** Radio buttons, a group of check boxes, or a single one. */
export function checks({
  id,
  input,
  value,
  invalid,
  set,
  label,
}: Filled<APIRadioGroupComponent | APICheckboxGroupComponent | APICheckboxComponent> & {
  readonly label: string;
}): TemplateResult {
  if (input.type === component.checkbox)
    return check({ id, name: id, kind: 'checkbox', label, checked: value === true, invalid, set });
  const radio = input.type === component.radioGroup;
  const chosen = Array.isArray(value) ? value : [value];
  return html`<div class="checks">
    ${input.options.map((one, index) =>
      check({
        id: index === 0 ? id : `${id}-${String(index)}`,
        name: id,
        kind: radio ? 'radio' : 'checkbox',
        label: one.label,
        description: one.description,
        checked: chosen.includes(one.value),
        invalid,
        set: (on) => {
          if (radio) set(one.value);
          else
            set(
              input.options
                .map((each) => each.value)
                .filter((each) => (each === one.value ? on : chosen.includes(each))),
            );
        },
      }),
    )}
  </div>`;
}

function check(one: {
  readonly id: string;
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly label: string;
  readonly description?: string | undefined;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly set: (on: boolean) => void;
}): TemplateResult {
  return html`<label class="check">
    <input
      type=${one.kind}
      id=${one.id}
      name=${one.name}
      aria-invalid=${one.invalid ? 'true' : 'false'}
      .checked=${live(one.checked)}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) one.set(currentTarget.checked);
      }}
    />
    <span class="option-text" dir="auto"
      ><span>${one.label}</span
      >${one.description === undefined ? nothing : html`<small>${one.description}</small>`}</span
    >
  </label>`;
}
