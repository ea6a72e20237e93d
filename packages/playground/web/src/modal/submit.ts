import type { InteractionView } from '../../../src/page/protocol.ts';
import { actor, viewpointOf, type Page } from '../state.ts';
import { fieldsOf, problemWith } from './draft.ts';

/** Sends the open modal, or says what is missing and goes to it. */
export function submitModal(page: Page): void {
  const { modal } = page.state;
  const viewpoint = viewpointOf(page.state);
  if (modal === undefined || viewpoint === undefined || modal.sent !== undefined) return;
  const fields = fieldsOf(modal.view.components);
  page.change(() => {
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
  void page
    .act({ type: 'submit', as: actor(viewpoint), interactionId: modal.view.interactionId, values })
    .then((answer) => {
      page.change((state) => {
        if (!answer.ok) state.notice = answer.error;
        modal.failed = !answer.ok;
        modal.sent = answer.ok ? answer.result.interactionId : undefined;
        const known = modal.sent === undefined ? undefined : state.world?.interactions.get(modal.sent);
        if (known !== undefined && state.modal === modal) state.modal = afterAnswer(modal, known);
      });
    });
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
export function closeModal(page: Page): void {
  const { modal } = page.state;
  const viewpoint = viewpointOf(page.state);
  if (modal === undefined || viewpoint === undefined) return;
  page.change((state) => {
    state.modal = undefined;
    state.menu = undefined;
  });
  void page.act({ type: 'closeModal', as: actor(viewpoint), interactionId: modal.view.interactionId });
}
