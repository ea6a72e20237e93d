import type { InteractionView } from '../../../src/page/protocol.ts';
import { fieldsOf, problemWith } from './draft.ts';
import { actor, change, set, state } from '../state.ts';
import { send } from '../server.ts';

/** Sends the open modal, or says what is missing and goes to it. */
export function submitModal(): void {
  const { modal } = state;
  if (modal === undefined || modal.sent !== undefined) return;
  const fields = fieldsOf(modal.view.components);
  change(() => {
    modal.failed = false;
    modal.wrong.clear();
    for (const { input } of fields) {
      const problem = problemWith(input, modal.values.get(input.custom_id));
      if (problem !== undefined) modal.wrong.set(input.custom_id, problem);
    }
  });
  if (modal.wrong.size > 0) {
    document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus();
    return;
  }
  const values = Object.fromEntries(modal.values);
  void send({ type: 'submit', as: actor(), interactionId: modal.view.interactionId, values }).then(
    (answer) => {
      change((state) => {
        if (!answer.ok) state.notice = answer.error;
        modal.failed = !answer.ok;
        modal.sent = answer.ok ? answer.result.interactionId : undefined;
        const known = modal.sent === undefined ? undefined : state.world?.interactions.get(modal.sent);
        if (known !== undefined && state.modal === modal) state.modal = afterAnswer(modal, known);
      });
    },
  );
}

/** The modal once its submission has got somewhere: closed when answered, open to try again when not. */
export function afterAnswer<Modal extends { sent: string | undefined; failed: boolean }>(
  modal: Modal,
  interaction: InteractionView,
): Modal | undefined {
  if (interaction.id !== modal.sent || interaction.state === 'waiting') return modal;
  if (interaction.state !== 'failed') return undefined;
  modal.sent = undefined;
  modal.failed = true;
  return modal;
}

/** Closes the modal without sending; the bot hears nothing of it, as on Discord. */
export function closeModal(): void {
  const { modal } = state;
  if (modal === undefined) return;
  set({ modal: undefined, menu: undefined });
  void send({ type: 'closeModal', as: actor(), interactionId: modal.view.interactionId });
}
