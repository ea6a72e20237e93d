import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  BrokenRule,
  DropKind,
  Inspection,
  RequestRecord,
  RequestView,
} from '../../../src/page/protocol.ts';
import { iconButton, textButton } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { send } from '../server.ts';
import { attempt, change, currentViewpoint, on, set, state } from '../state.ts';
import { nameOf } from '../world.ts';

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

/** Refreshes the inspected interaction after new requests of the bot. */
export async function inspectAgain(): Promise<void> {
  const { inspection } = state;
  if (inspection === undefined) return;
  const answer = await send({ type: 'inspect', interactionId: inspection.interaction.id });
  if (!answer.ok || state.inspection?.interaction.id !== inspection.interaction.id) return;
  set({ inspection: answer.result });
}

/** Fetches both bodies of requests that belong to no interaction. */
async function fetchBodies(): Promise<void> {
  const answer = await send({ type: 'requests' });
  change(({ bodies }) => {
    if (!answer.ok) return;
    for (const request of answer.result.requests) bodies.set(request.id, request);
  });
}

const ALLOWED = 3_000;
const DELAY = 4_000;
const MAX_SHOWN = 60;

const formatNumber = (number: number): string => number.toLocaleString(strings.locale);

/** The traffic between the bot and Discord: for one message, or the latest. */
export function inspector(): TemplateResult {
  const { inspection } = state;
  return html`<aside class="side inspector stack" aria-label=${strings.inspector}>
    <header class="line">
      <h2 class="title" id="inspector-title" tabindex="-1">${strings.inspector}</h2>
      ${iconButton({ label: strings.close, icon: icons.close(), click: on(set, { side: undefined }) })}
    </header>
    <div class="inspector-body grow" tabindex="0" role="region" aria-label=${strings.inspector}>
      ${bot()} ${inspection === undefined ? latest() : interactionDetails(inspection)}
    </div>
  </aside>`;
}

function bot(): TemplateResult {
  const { connection, delay, canRestartBot, app } = currentViewpoint().world;
  const drop = (how: DropKind, label: string): TemplateResult =>
    textButton(label, on(attempt, { type: 'drop', how }), { disabled: connection.state !== 'connected' });
  const delayLabel = delay > 0 ? strings.delayed(formatNumber(delay / 1_000)) : strings.delay;
  const toggleDelay = on(attempt, { type: 'delay', milliseconds: delay > 0 ? 0 : DELAY });
  return html`<section aria-label=${strings.bot}>
    <p class="connection">
      <span class="light ${connection.state}" aria-hidden="true"></span>
      <span
        ><strong>${app.name}</strong> ·
        ${strings.appState[connection.state]}.${strings.resumed(connection.resumed)}</span
      >
    </p>
    <div class="row">
      ${drop('cut', strings.drop)} ${drop('reconnect', strings.askReconnect)}
      ${drop('invalidate', strings.endSession)}
      ${canRestartBot ? textButton(strings.restart, on(attempt, { type: 'restartBot' })) : nothing}
      ${textButton(delayLabel, toggleDelay, { pressed: delay > 0 })}
    </div>
  </section>`;
}

function interactionDetails({ interaction: inspected, payload, requests }: Inspection): TemplateResult {
  const { world } = currentViewpoint();
  const interaction = world.interactions.get(inspected.id) ?? inspected;
  const { label, kind, personId, failure, answeredAfter } = interaction;
  const reached = interaction.state;
  const none = reached === 'failed' ? strings.noFirstResponse : strings.stillWaiting;
  const time =
    answeredAfter === null
      ? none
      : strings.ofAllowed(formatNumber(Math.round(answeredAfter)), formatNumber(ALLOWED));
  return html`<section aria-label=${label}>
    ${textButton(`‹ ${strings.backToLatest}`, on(set, { inspection: undefined }), { class: 'as-link' })}
    <h3 class="title" dir="auto">${label}</h3>
    <p class="quiet">
      ${strings.kinds[kind]} · ${nameOf(world, personId) ?? strings.unknown} ·
      <span class="state ${reached}">${strings.states[reached]}</span>
    </p>
    ${failure && html`<p class="failure" dir="auto">${failure}</p>`}
    <h4 class="category">${strings.firstResponse}</h4>
    <p class="deadline line">
      <meter
        min="0"
        max=${ALLOWED}
        high="1500"
        value=${answeredAfter ?? 0}
        aria-label=${strings.firstResponse}
      ></meter>
      <span>${time}</span>
    </p>
    ${jsonBlock(strings.interactionSent, payload)}
    <h4 class="category">${strings.answers}</h4>
    ${requests.length === 0 ? html`<p class="quiet">${strings.noAnswer}</p>` : nothing}
    <ul class="requests">
      ${requests.map((one) => requestRow(one, one))}
    </ul>
  </section>`;
}

function latest(): TemplateResult {
  const { requests, interactions } = currentViewpoint().world;
  const shown = requests.slice(-MAX_SHOWN).reverse();
  const row = (one: RequestView): TemplateResult => {
    const interaction = interactions.get(one.interactionId ?? '');
    const opened = (): void => {
      if (!state.bodies.has(one.id)) void fetchBodies();
    };
    return html`${
      interaction &&
      html`<li class="of">
        ${textButton(interaction.label, on(inspect, interaction.id), { class: 'as-link' })}
      </li>`
    }
    ${requestRow(one, state.bodies.get(one.id), opened)}`;
  };
  return html`<section aria-label=${strings.latest}>
    <h3 class="title">${strings.latest}</h3>
    ${shown.length === 0 ? html`<p class="quiet">${strings.noRequests}</p>` : nothing}
    <ul class="requests">
      ${repeat(shown, ({ id }) => id, row)}
    </ul>
  </section>`;
}

/** One request of the bot, which expands to show both bodies. */
function requestRow(
  { method, route, path, status, milliseconds, broken }: RequestView,
  whole: RequestRecord | undefined,
  opened?: () => void,
): TemplateResult {
  const toggled = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) opened?.();
  };
  return html`<li class="request ${status >= 400 ? 'refused' : ''}">
    <details @toggle=${toggled}>
      <summary>
        <span class="method">${method}</span>
        <span class="route grow">${route ?? path}</span>
        <span class="status">${status}</span>
        <span class="took fine">${Math.round(milliseconds)} ms</span>
      </summary>
      ${
        whole &&
        html`${jsonBlock(strings.requestBody, whole.body)} ${jsonBlock(strings.responseBody, whole.response)}`
      }
    </details>
    ${
      broken.length === 0
        ? nothing
        : html`<ul class="broken" aria-label=${strings.broken}>
            ${broken.map(brokenRule)}
          </ul>`
    }
  </li>`;
}

/** A value as JSON, folded away under a word. */
const jsonBlock = (title: string, value: unknown): TemplateResult =>
  html`<details class="json">
    <summary>${title}</summary>
    <pre tabindex="0">${value === undefined ? '—' : JSON.stringify(value, null, 2)}</pre>
  </details>`;

const brokenRule = ({ rule, description, path, code, warning }: BrokenRule): TemplateResult =>
  html`<li>
    <strong>${warning ? strings.warning : strings.errorCode(code)}</strong>
    <span dir="auto">${description}</span>
    <code>${rule}</code>
    ${path && html`<small>${strings.at(path)}</small>`}
  </li>`;
