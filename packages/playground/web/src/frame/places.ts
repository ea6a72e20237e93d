import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place, PlaceView } from '../../../src/page/protocol.ts';
import { acronym, avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import { go } from './seat.ts';
import type { Page } from '../state.ts';
import type { Here } from '../place.ts';
import { words } from '../words.ts';
import { switcher } from './switcher.ts';

/** The column of round icons at the left edge: direct messages, then the servers. */
export function rail(page: Page, { world, place }: Here): TemplateResult {
  const direct = place.guildId === null;
  const icon = (to: Place, here: boolean, name: string, face: unknown): TemplateResult =>
    html`<li class=${here ? 'here' : ''}>
      <button
        type="button"
        class="server"
        aria-label=${name}
        title=${name}
        aria-current=${here ? 'page' : nothing}
        @click=${() => {
          go(page, { place: to });
        }}
      >
        ${face}
      </button>
    </li>`;
  return html`<nav class="rail" aria-label=${words.places}>
    <ul>
      ${icon('dm', direct, words.directMessages, icons.chat())}
      ${world.places
        .filter(({ guildId }) => guildId !== null)
        .map((one) =>
          icon(
            one.place,
            one.place === place.place,
            one.name,
            html`<span data-letters=${acronym(one.name)}></span>`,
          ),
        )}
    </ul>
  </nav>`;
}

/** The channels of the server one is in, or the direct messages; below them, oneself. */
export function sidebar(page: Page, here: Here): TemplateResult {
  const { place, world } = here;
  const direct = place.guildId === null;
  const listed = direct ? world.places.filter(({ guildId }) => guildId === null) : [place];
  return html`<div class="sidebar">
    <header><h2 dir="auto">${direct ? words.directMessages : place.name}</h2></header>
    <nav aria-label=${words.channels}>
      ${direct ? nothing : html`<p class="category">${words.textChannels}</p>`}
      <ul>
        ${listed.map((one) => channel(page, here, one))}
      </ul>
      ${place.place === 'elsewhere' ? html`<p class="elsewhere">${words.elsewhereNote}</p>` : nothing}
    </nav>
    ${switcher(page, here)}
  </div>`;
}

function channel(page: Page, { place, world }: Here, one: PlaceView): TemplateResult {
  const here = one.place === place.place;
  const face =
    one.place === 'dm'
      ? html`${avatar(world.app.name, true, 'medium')}`
      : one.place === 'group'
        ? html`<span class="group-icon">${icons.group()}</span>`
        : icons.hash();
  return html`<li>
    <button
      type="button"
      class="channel ${here ? 'here' : ''}"
      aria-current=${here ? 'page' : nothing}
      @click=${() => {
        go(page, { place: one.place });
      }}
    >
      ${face}<span dir="auto">${one.channelName}</span>
    </button>
  </li>`;
}
