import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place, PlaceView } from '../../../src/page/protocol.ts';
import { acronym, avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/en.ts';
import { switcher } from './person-switcher.ts';
import { focusComposer } from '../composer/focus.ts';
import { go, on } from '../state.ts';

/** The column of round icons at the left edge: direct messages, then the servers. */
export function rail({ world, place }: Viewpoint): TemplateResult {
  const direct = place.guildId === null;
  const icon = (to: Place, current: boolean, name: string, face: unknown): TemplateResult =>
    html`<li class=${current ? 'here' : ''}>
      <button
        type="button"
        class="server"
        aria-label=${name}
        title=${name}
        aria-current=${current ? 'page' : nothing}
        @click=${on(goTo, to)}
      >
        ${face}
      </button>
    </li>`;
  return html`<nav class="rail" aria-label=${strings.places}>
    <ul>
      ${icon('dm', direct, strings.directMessages, icons.chat())}
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
export function sidebar(viewpoint: Viewpoint): TemplateResult {
  const { place, world } = viewpoint;
  const direct = place.guildId === null;
  const listed = direct ? world.places.filter(({ guildId }) => guildId === null) : [place];
  return html`<div class="sidebar">
    <header><h2 dir="auto">${direct ? strings.directMessages : place.name}</h2></header>
    <nav aria-label=${strings.channels}>
      ${direct ? nothing : html`<p class="category">${strings.textChannels}</p>`}
      <ul>
        ${listed.map((one) => channel(viewpoint, one))}
      </ul>
      ${place.place === 'elsewhere' ? html`<p class="elsewhere">${strings.elsewhereNote}</p>` : nothing}
    </nav>
    ${switcher(viewpoint)}
  </div>`;
}

function channel({ place, world }: Viewpoint, one: PlaceView): TemplateResult {
  const current = one.place === place.place;
  const face =
    one.place === 'dm'
      ? html`${avatar(world.app.name, true, 'medium')}`
      : one.place === 'group'
        ? html`<span class="group-icon">${icons.group()}</span>`
        : icons.hash();
  return html`<li>
    <button
      type="button"
      class="channel ${current ? 'here' : ''}"
      aria-current=${current ? 'page' : nothing}
      @click=${on(goTo, one.place)}
    >
      ${face}<span dir="auto">${one.channelName}</span>
    </button>
  </li>`;
}

function goTo(place: Place): void {
  go({ place });
  focusComposer();
}
