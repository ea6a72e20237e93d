import {
  ComponentType as Component,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import { live } from 'lit/directives/live.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { avatar } from '../avatar.ts';
import { iconButton, onSubmit, onTyped, textButton } from '../controls.ts';
import { chosenFiles } from '../files.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { markdown } from '../markdown/render.ts';
import { menuControl, menuList } from '../select-menu/menu.ts';
import { change, currentViewpoint, on } from '../state.ts';
import { closeModal, fieldsOf, submitModal } from './draft.ts';
import type { ModalDraft, ModalField, ModalValue } from './types.ts';

/** The open modal: a `<dialog>`, which traps the focus and restores it afterwards. */
export function modalView(modal: ModalDraft): TemplateResult {
  const { title, components } = modal.view;
  const close = on(closeModal);
  return html`<dialog
    class="modal"
    aria-labelledby="modal-title"
    ${ref(openDialog)}
    @cancel=${onSubmit(closeModal)}
  >
    <form class="column" novalidate @submit=${onSubmit(() => void submitModal())}>
      <header class="flex">
        ${avatar(currentViewpoint().world.app.name, true, 'medium')}
        <h2 class="title grow" id="modal-title" dir="auto">${title}</h2>
        ${iconButton({ label: strings.close, icon: icons.close(), click: close })}
      </header>
      <div class="modal-body column">
        ${components.map((one) => part(modal, one))}
        ${modal.failed ? html`<p class="failure" role="alert">${icons.warning()} ${strings.submitFailed}</p>` : nothing}
      </div>
      <footer>
        ${textButton(strings.cancel, close, { class: 'button secondary' })}
        <button
          type="submit"
          class="button primary"
          aria-disabled=${modal.sent === undefined ? nothing : 'true'}
        >
          ${strings.submit}
        </button>
      </footer>
    </form>
    ${menuList()}
  </dialog>`;
}

function openDialog(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement) || element.open) return;
  // Lit has not inserted it into the page yet at this point.
  queueMicrotask(() => {
    if (!element.isConnected || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('.modal-body :is(input, textarea, [role=combobox])')?.focus();
  });
}

const part = (modal: ModalDraft, one: APIModalInteractionResponseCallbackComponent): unknown =>
  one.type === Component.TextDisplay
    ? markdown({ outline: [] }, one.content)
    : fieldsOf(one).map((field) => labelled(modal, field));

function labelled(modal: ModalDraft, field: ModalField): TemplateResult {
  const { label, description, input } = field;
  const problem = modal.wrong.get(input.custom_id);
  const required = input.type !== Component.Checkbox && input.required !== false;
  const id = `input-${input.custom_id}`;
  return html`<div role="group" aria-labelledby=${`${id}-label`}>
    <label class="modal-label" id=${`${id}-label`} for=${id} dir="auto"
      >${label}${required ? html`<span aria-hidden="true">*</span>` : nothing}</label
    >
    ${description && html`<p class="modal-description note" dir="auto">${description}</p>`}
    ${control(modal, field, id)}
    ${problem && html`<p class="failure" id=${`${id}-wrong`} role="alert">${problem}</p>`}
  </div>`;
}

function control(modal: ModalDraft, { input, label }: ModalField, id: string): TemplateResult {
  const value = modal.values.get(input.custom_id);
  const invalid = modal.wrong.has(input.custom_id);
  const set = (next: ModalValue): void => {
    change(() => {
      modal.values.set(input.custom_id, next);
      modal.wrong.delete(input.custom_id);
    });
  };
  const filled = { id, label, value, invalid, set };
  switch (input.type) {
    case Component.TextInput:
      return textInput({ ...filled, input });
    case Component.RadioGroup:
    case Component.CheckboxGroup:
    case Component.Checkbox:
      return checks({ ...filled, input });
    case Component.FileUpload:
      return fileInput({ ...filled, input });
    default:
      return menuControl(input, {
        id,
        chosen: Array.isArray(value) ? value.map(String) : [],
        ...(input.required === false && { min: 0 }),
        held: false,
        invalid,
        done: set,
      });
  }
}

interface Filled<Type extends Component> {
  readonly id: string;
  readonly label: string;
  readonly input: Extract<APIComponentInLabel, { type: Type }>;
  readonly value: ModalValue | undefined;
  readonly invalid: boolean;
  readonly set: (value: ModalValue) => void;
}

const MAX_TEXT_LENGTH = 4_000;

function textInput({ id, input, value, invalid, set }: Filled<Component.TextInput>): TemplateResult {
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
        : html`<span class="count small-print">${strings.characters(text.length, max)}</span>`
    }`;
}

function fileInput({ id, input, invalid, set }: Filled<Component.FileUpload>): TemplateResult {
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
function checks(filled: Filled<Component.RadioGroup | Component.CheckboxGroup | Component.Checkbox>) {
  const { id, label, input, value, invalid, set } = filled;
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
  return html`<div class="checks column">
    ${input.options.map((option, index) =>
      check(index, option, chosen.includes(option.value), (on) => {
        if (input.type === Component.RadioGroup) set(option.value);
        else set(values.filter((each) => (each === option.value ? on : chosen.includes(each))));
      }),
    )}
  </div>`;
}
