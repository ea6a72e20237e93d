import {
  ComponentType as Component,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import type { InteractionView, ModalView } from '../../../src/page/protocol.ts';
import { strings } from '../locales/strings.ts';
import { defaultsOf } from '../select-menu/options.ts';
import { send } from '../server.ts';
import { actor, change, set, state } from '../state.ts';
import type { ModalDraft, ModalField, ModalValue } from './types.ts';

export function draftOf(view: ModalView): ModalDraft {
  const fields = view.components.flatMap(fieldsOf);
  const values = new Map(fields.map(({ input }) => [input.custom_id, initialValue(input)]));
  return { view, values, wrong: new Map(), sent: undefined, failed: false };
}

/** The inputs of a component, with their labels: of a label, or of the older row with a text input. */
export function fieldsOf(one: APIModalInteractionResponseCallbackComponent): readonly ModalField[] {
  if (one.type === Component.Label)
    return [{ label: one.label, description: one.description, input: one.component }];
  if (one.type !== Component.ActionRow) return [];
  return one.components.map((input) => ({ label: input.label ?? '', input }));
}

function initialValue(input: APIComponentInLabel): ModalValue {
  switch (input.type) {
    case Component.TextInput:
      return input.value ?? '';
    case Component.Checkbox:
      return input.default ?? false;
    case Component.RadioGroup:
      return defaultsOf(input)[0] ?? '';
    case Component.FileUpload:
      return [];
    default:
      return defaultsOf(input);
  }
}

/** The reason why a field cannot be submitted; undefined if it can. */
function problemWith(input: APIComponentInLabel, value: ModalValue | undefined): string | undefined {
  if (input.type === Component.Checkbox) return undefined;
  const list = Array.isArray(value);
  const size = list || typeof value === 'string' ? value.length : 0;
  if (size === 0) {
    const optional = input.required === false || ('min_values' in input && input.min_values === 0);
    return optional ? undefined : strings.fieldRequired;
  }
  if (input.type === Component.TextInput)
    return size < (input.min_length ?? 0) ? strings.fieldTooShort(input.min_length ?? 0) : undefined;
  if (input.type === Component.RadioGroup) return undefined;
  const most = input.type === Component.CheckboxGroup ? input.options.length : 1;
  const { min_values: min = 1, max_values: max = most } = input;
  return size < min || size > max ? strings.choicesBetween(min, max) : undefined;
}

/** Submits the open modal, or shows what is invalid and focuses it. */
export async function submitModal(): Promise<void> {
  const { modal } = state;
  if (modal === undefined || modal.sent !== undefined) return;
  change(() => {
    modal.failed = false;
    modal.wrong.clear();
    for (const { input } of modal.view.components.flatMap(fieldsOf)) {
      const problem = problemWith(input, modal.values.get(input.custom_id));
      if (problem !== undefined) modal.wrong.set(input.custom_id, problem);
    }
  });
  if (modal.wrong.size > 0) {
    document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus();
    return;
  }
  const { interactionId } = modal.view;
  const values = Object.fromEntries(modal.values);
  const answer = await send({ type: 'submit', as: actor(), interactionId, values });
  change((state) => {
    if (!answer.ok) state.notice = answer.error;
    modal.failed = !answer.ok;
    modal.sent = answer.ok ? answer.result.interactionId : undefined;
    const known = state.world?.interactions.get(modal.sent ?? '');
    if (known !== undefined && state.modal === modal) state.modal = afterResponse(modal, known);
  });
}

/** Updates the modal after its submission: closed if answered, otherwise open for another try. */
export function afterResponse(modal: ModalDraft, interaction: InteractionView): ModalDraft | undefined {
  if (interaction.id !== modal.sent || interaction.state === 'waiting') return modal;
  if (interaction.state !== 'failed') return undefined;
  modal.sent = undefined;
  modal.failed = true;
  return modal;
}

/** Closes the modal without submitting it. As on Discord, the bot is not notified. */
export function closeModal(): void {
  const { modal } = state;
  if (modal === undefined) return;
  set({ modal: undefined, menu: undefined });
  void send({ type: 'closeModal', as: actor(), interactionId: modal.view.interactionId });
}
