import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DropKind, Inspection } from '../../../src/page/protocol.ts';
import { nameOf } from '../world.ts';
import { icons } from '../icons.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { block, exchangeRow } from './request.ts';
import { fetchBodies, inspect } from './inspect.ts';
import { attempt, set, state, on } from '../state.ts';

const ALLOWED = 3_000;
const DELAY = 4_000;
const MAX_SHOWN = 60;

const formatNumber = (number: number): string => number.toLocaleString(strings.locale);

/** What goes between the bot and Discord: of one message, or the latest of all. */
export function inspector(viewpoint: Viewpoint): TemplateResult {
  const { inspection } = state;
  return html`<aside class="side inspector" aria-label=${strings.inspector}>
    <header>
      <h2 id="inspector-title" tabindex="-1">${strings.inspector}</h2>
      <button
        type="button"
        class="icon-button"
        aria-label=${strings.close}
        @click=${on(set, { side: undefined })}
      >
        ${icons.close()}
      </button>
    </header>
    <div class="inspector-body" tabindex="0" role="region" aria-label=${strings.inspector}>
      ${bot(viewpoint)} ${inspection === undefined ? latest(viewpoint) : story(viewpoint, inspection)}
    </div>
  </aside>`;
}

function bot({ world }: Viewpoint): TemplateResult {
  const { connection, delay, canRestartBot } = world;
  const drop = (how: DropKind, label: string): TemplateResult =>
    html`<button
      type="button"
      class="button secondary small"
      ?disabled=${connection.state !== 'connected'}
      @click=${on(attempt, { type: 'drop', how })}
    >
      ${label}
    </button>`;
  return html`<section aria-label=${strings.bot}>
    <p class="connection ${connection.state}">
      <span class="light" aria-hidden="true"></span>
      <span
        ><strong>${world.app.name}</strong> ·
        ${strings.appState[connection.state]}.${strings.resumed(connection.resumed)}</span
      >
    </p>
    <div class="row">
      ${drop('cut', strings.drop)} ${drop('reconnect', strings.askReconnect)}
      ${drop('invalidate', strings.endSession)}
      ${
        canRestartBot
          ? html`<button
              type="button"
              class="button secondary small"
              @click=${on(attempt, { type: 'restartBot' })}
            >
              ${strings.restart}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button secondary small"
        aria-pressed=${delay > 0 ? 'true' : 'false'}
        @click=${on(attempt, { type: 'delay', milliseconds: delay > 0 ? 0 : DELAY })}
      >
        ${delay > 0 ? strings.delayed(formatNumber(delay / 1_000)) : strings.delay}
      </button>
    </div>
  </section>`;
}

function story({ world }: Viewpoint, { interaction: told, payload, requests }: Inspection): TemplateResult {
  const interaction = world.interactions.get(told.id) ?? told;
  const name = nameOf(world, interaction.personId) ?? strings.unknown;
  const after = interaction.answeredAfter;
  return html`<section aria-label=${interaction.label}>
    <button type="button" class="as-link" @click=${on(set, { inspection: undefined })}>
      ‹ ${strings.backToLatest}
    </button>
    <h3 dir="auto">${interaction.label}</h3>
    <p class="facts">
      ${strings.kinds[interaction.kind]} · ${name} ·
      <span class="state ${interaction.state}">${strings.states[interaction.state]}</span>
    </p>
    ${interaction.failure === null ? nothing : html`<p class="failure" dir="auto">${interaction.failure}</p>`}
    <h4>${strings.firstResponse}</h4>
    <p class="deadline">
      <meter
        min="0"
        max=${ALLOWED}
        high="1500"
        value=${after ?? 0}
        aria-label=${strings.firstResponse}
      ></meter>
      <span
        >${
          after === null
            ? interaction.state === 'failed'
              ? strings.noFirstResponse
              : strings.stillWaiting
            : strings.ofAllowed(formatNumber(Math.round(after)), formatNumber(ALLOWED))
        }</span
      >
    </p>
    ${block(strings.interactionSent, payload)}
    <h4>${strings.answers}</h4>
    ${
      requests.length === 0
        ? html`<p class="quiet">${strings.noAnswer}</p>`
        : html`<ul class="requests">
            ${requests.map((one) => exchangeRow(one, one))}
          </ul>`
    }
  </section>`;
}

function latest({ world }: Viewpoint): TemplateResult {
  const shown = world.requests.slice(-MAX_SHOWN).reverse();
  return html`<section aria-label=${strings.latest}>
    <h3>${strings.latest}</h3>
    ${shown.length === 0 ? html`<p class="quiet">${strings.noRequests}</p>` : nothing}
    <ul class="requests">
      ${repeat(
        shown,
        ({ id }) => id,
        (one) => {
          const of = one.interactionId === null ? undefined : world.interactions.get(one.interactionId);
          return html`${
            of === undefined
              ? nothing
              : html`<li class="of">
                  <button type="button" class="as-link" dir="auto" @click=${on(inspect, of.id)}>
                    ${of.label}
                  </button>
                </li>`
          }
          ${exchangeRow(one, state.bodies.get(one.id), () => {
            if (!state.bodies.has(one.id)) void fetchBodies();
          })}`;
        },
      )}
    </ul>
  </section>`;
}
