import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import { component } from '../discord-enums.ts';
import { markdown } from '../markdown/render.ts';
import { menuControl, menuList } from '../select-menu/control.ts';
import { optionsOf } from '../select-menu/options.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { fieldsOf, type ModalDraft, type ModalField, type ModalValue } from './draft.ts';
import { chosenFiles } from '../files.ts';
import { checks, textInput } from './inputs.ts';
import { closeModal, submitModal } from './submit.ts';
import { change, state, on } from '../state.ts';

/** The open modal: the browser's own dialog, which keeps the keyboard inside and gives it back afterwards. */
export function modalView(viewpoint: Viewpoint): unknown {
  const { modal } = state;
  if (modal === undefined) return nothing;
  const { view } = modal;
  return html`<dialog
    class="modal"
    aria-labelledby="modal-title"
    ${ref(openDialog)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      closeModal();
    }}
  >
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        submitModal();
      }}
    >
      <header>
        ${avatar(viewpoint.world.app.name, true, 'medium')}
        <h2 id="modal-title" dir="auto">${view.title}</h2>
        <button type="button" class="icon-button" aria-label=${strings.close} @click=${on(closeModal)}>
          ${icons.close()}
        </button>
      </header>
      <div class="modal-body">
        ${view.components.map((one) => part(viewpoint, modal, one))}
        ${modal.failed ? html`<p class="failure" role="alert">${icons.warning()} ${strings.submitFailed}</p>` : nothing}
      </div>
      <footer>
        <button type="button" class="button secondary" @click=${on(closeModal)}>${strings.cancel}</button>
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
  // Lit has not put it into the page yet when it hands it out.
  queueMicrotask(() => {
    if (element.isConnected && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('.modal-body :is(input, textarea, [role=combobox])')?.focus();
    }
  });
}

function part(
  viewpoint: Viewpoint,
  modal: ModalDraft,
  one: APIModalInteractionResponseCallbackComponent,
): unknown {
  if (one.type === component.text) return markdown({ viewpoint, outline: [] }, one.content);
  return fieldsOf([one]).map((field) => labelled(viewpoint, modal, field));
}

function labelled(viewpoint: Viewpoint, modal: ModalDraft, field: ModalField): TemplateResult {
  const { label, description, input } = field;
  const problem = modal.wrong.get(input.custom_id);
  const id = `input-${input.custom_id}`;
  return html`<div class="modal-field" role="group" aria-labelledby=${`${id}-label`}>
    <label class="modal-label" id=${`${id}-label`} for=${id} dir="auto"
      >${label}${needed(input) ? html`<span class="star" aria-hidden="true">*</span>` : nothing}</label
    >
    ${description === undefined ? nothing : html`<p class="modal-description" dir="auto">${description}</p>`}
    ${control(viewpoint, modal, field, id)}
    ${problem === undefined ? nothing : html`<p class="modal-wrong" id=${`${id}-wrong`} role="alert">${problem}</p>`}
  </div>`;
}

function needed(input: APIComponentInLabel): boolean {
  return input.type !== component.checkbox && input.required !== false;
}

function control(viewpoint: Viewpoint, modal: ModalDraft, { input, label }: ModalField, id: string): unknown {
  const value = modal.values.get(input.custom_id);
  const invalid = modal.wrong.has(input.custom_id);
  const set = (next: ModalValue): void => {
    change(() => {
      modal.values.set(input.custom_id, next);
      modal.wrong.delete(input.custom_id);
    });
  };
  switch (input.type) {
    case component.textInput:
      return textInput({ id, input, value, invalid, set });
    case component.radioGroup:
    case component.checkboxGroup:
    case component.checkbox:
      return checks({ id, input, value, invalid, set, label });
    case component.fileUpload:
      return html`<input
        type="file"
        id=${id}
        ?multiple=${(input.max_values ?? 1) > 1}
        aria-invalid=${invalid ? 'true' : 'false'}
        @change=${async (event: Event) => {
          set([...(await chosenFiles(event))]);
        }}
      />`;
    default:
      return menuControl({
        id,
        label: input.placeholder ?? strings.choose,
        options: optionsOf(viewpoint, input),
        chosen: Array.isArray(value) ? value.map(String) : [],
        min: input.required === false ? 0 : (input.min_values ?? 1),
        max: input.max_values ?? 1,
        disabled: input.disabled ?? false,
        held: false,
        invalid,
        done: set,
      });
  }
}
