import type { Page } from '../state.ts';

/** Opens the inspector on one interaction. */
export async function inspect(page: Page, interactionId: string): Promise<void> {
  page.change((state) => {
    state.side = 'inspector';
  });
  const answer = await page.act({ type: 'inspect', interactionId });
  page.change((state) => {
    if (answer.ok) state.inspection = answer.result;
    else state.notice = answer.error;
  });
  document.getElementById('inspector-title')?.focus();
}

/** Asks again for what is inspected: the bot has done something since. */
export async function inspectAgain(page: Page): Promise<void> {
  const { inspection } = page.state;
  if (inspection === undefined) return;
  const answer = await page.act({ type: 'inspect', interactionId: inspection.interaction.id });
  if (!answer.ok || page.state.inspection?.interaction.id !== inspection.interaction.id) return;
  page.change((state) => {
    state.inspection = answer.result;
  });
}

/** Fetches both bodies of exchanges that belong to no interaction. */
export async function fetchBodies(page: Page): Promise<void> {
  const answer = await page.act({ type: 'requests' });
  page.change(({ bodies }) => {
    if (!answer.ok) return;
    for (const exchange of answer.result.requests) bodies.set(exchange.id, exchange);
  });
}
