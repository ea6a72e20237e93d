import { change, set, state } from '../state.ts';
import { send } from '../server.ts';

/** Opens the inspector on one interaction. */
export async function inspect(interactionId: string): Promise<void> {
  set({ side: 'inspector' });
  const answer = await send({ type: 'inspect', interactionId });
  change((state) => {
    if (answer.ok) state.inspection = answer.result;
    else state.notice = answer.error;
  });
  document.getElementById('inspector-title')?.focus();
}

/** Asks again for what is inspected: the bot has done something since. */
export async function inspectAgain(): Promise<void> {
  const { inspection } = state;
  if (inspection === undefined) return;
  const answer = await send({ type: 'inspect', interactionId: inspection.interaction.id });
  if (!answer.ok || state.inspection?.interaction.id !== inspection.interaction.id) return;
  set({ inspection: answer.result });
}

/** Fetches both bodies of requests that belong to no interaction. */
export async function fetchBodies(): Promise<void> {
  const answer = await send({ type: 'requests' });
  change(({ bodies }) => {
    if (!answer.ok) return;
    for (const request of answer.result.requests) bodies.set(request.id, request);
  });
}
