import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BrokenRule, DropKind, InteractionView, RequestRecord } from '../../../src/page/protocol.ts';
import { iconButton, textButton } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { attempt, currentViewpoint, on, set, state } from '../state.ts';
import { nameOf } from '../world.ts';

/** Opens the inspector on one interaction. */
export function inspect(interactionId: string): void {
  set({ side: 'inspector', inspected: interactionId });
  document.getElementById('inspector-title')?.focus();
}

const ALLOWED = 3_000;
const DELAY = 4_000;
const MAX_SHOWN = 60;

const formatNumber = (number: number): string => number.toLocaleString(strings.locale);

/** The traffic between the bot and Discord: for one message, or the latest. */
export function inspector(): TemplateResult {
  const inspected = currentViewpoint().world.interactions.get(state.inspected ?? '');
  return html`<aside class="side inspector column" aria-label=${strings.inspector}>
    <header class="flex">
      <h2 class="title" id="inspector-title" tabindex="-1">${strings.inspector}</h2>
      ${iconButton({ label: strings.close, icon: icons.close(), click: on(set, { side: undefined }) })}
    </header>
    <div class="inspector-body grow" tabindex="0" role="region" aria-label=${strings.inspector}>
      ${bot()} ${inspected === undefined ? latest() : interactionDetails(inspected)}
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
      <span class="status-dot ${connection.state}" aria-hidden="true"></span>
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

function interactionDetails(interaction: InteractionView): TemplateResult {
  const { world } = currentViewpoint();
  const { id, label, kind, personId, failure, answeredAfter, payload, state: reached } = interaction;
  const requests = world.requests.filter(({ interactionId }) => interactionId === id);
  const none = reached === 'failed' ? strings.noFirstResponse : strings.stillWaiting;
  const time =
    answeredAfter === null
      ? none
      : strings.ofAllowed(formatNumber(Math.round(answeredAfter)), formatNumber(ALLOWED));
  return html`<section aria-label=${label}>
    ${textButton(`‹ ${strings.backToLatest}`, on(set, { inspected: undefined }), { class: 'as-link' })}
    <h3 class="title" dir="auto">${label}</h3>
    <p class="quiet">
      ${strings.kinds[kind]} · ${nameOf(world, personId) ?? strings.unknown} ·
      <span class="state ${reached}">${strings.states[reached]}</span>
    </p>
    ${failure && html`<p class="failure" dir="auto">${failure}</p>`}
    <h4 class="category">${strings.firstResponse}</h4>
    <p class="deadline flex">
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
      ${repeat(requests, requestId, requestRow)}
    </ul>
  </section>`;
}

function latest(): TemplateResult {
  const { requests, interactions } = currentViewpoint().world;
  const shown = requests.slice(-MAX_SHOWN).reverse();
  const row = (one: RequestRecord): TemplateResult => {
    const interaction = interactions.get(one.interactionId ?? '');
    return html`${
      interaction &&
      html`<li class="request-source">
        ${textButton(interaction.label, on(inspect, interaction.id), { class: 'as-link' })}
      </li>`
    }
    ${requestRow(one)}`;
  };
  return html`<section aria-label=${strings.latest}>
    <h3 class="title">${strings.latest}</h3>
    ${shown.length === 0 ? html`<p class="quiet">${strings.noRequests}</p>` : nothing}
    <ul class="requests">
      ${repeat(shown, requestId, row)}
    </ul>
  </section>`;
}

const requestId = ({ id }: RequestRecord): number => id;

/** One request of the bot, which expands to show both bodies. They can be large: it is rendered once. */
const requestRow = (request: RequestRecord): unknown =>
  guard([request, strings], () => requestDetails(request));

function requestDetails(request: RequestRecord): TemplateResult {
  const { method, route, path, status, milliseconds, broken, body, response } = request;
  return html`<li class="request ${status >= 400 ? 'refused' : ''}">
    <details>
      <summary>
        <span class="method">${method}</span>
        <span class="route grow">${route ?? path}</span>
        <span class="status">${status}</span>
        <span class="duration small-print">${Math.round(milliseconds)} ms</span>
      </summary>
      ${jsonBlock(strings.requestBody, body)} ${jsonBlock(strings.responseBody, response)}
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

/** A value as JSON, collapsed under a title. */
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
