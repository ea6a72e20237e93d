import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place, PlaceView } from '../../../src/page/protocol.ts';
import { acronym, avatar } from '../avatar.ts';
import { focusComposer } from '../composer/edit.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, switchTo, on } from '../state.ts';
import { switcher } from './person-switcher.ts';

function goTo(place: Place): void {
  switchTo({ place });
  focusComposer();
}

/** The column of round icons at the left edge: direct messages, then the servers. */
export function rail(): TemplateResult {
  const { world, place } = currentViewpoint();
  const icon = (to: Place, current: boolean, name: string, face: unknown): TemplateResult =>
    html`<li class="centered ${current ? 'current' : ''}">
      <button
        type="button"
        class="server centered"
        aria-label=${name}
        title=${name}
        aria-current=${current ? 'page' : nothing}
        @click=${on(goTo, to)}
      >
        ${face}
      </button>
    </li>`;
  // The first channel of each server.
  const servers = world.places.filter(
    ({ kind, guildId }, index) =>
      kind === 'guild' && world.places.findIndex((other) => other.guildId === guildId) === index,
  );
  return html`<nav class="rail" aria-label=${strings.places}>
    <ul>
      ${icon('dm', place.kind !== 'guild', strings.directMessages, icons.chat())}
      ${servers.map(({ id, guildId, name }) =>
        icon(id, guildId === place.guildId, name, html`<span data-letters=${acronym(name)}></span>`),
      )}
    </ul>
  </nav>`;
}

/** The channels of the server, or the direct messages; below them, the person. */
export function sidebar(): TemplateResult {
  const { place, world } = currentViewpoint();
  const direct = place.kind !== 'guild';
  return html`<div class="sidebar column">
    <header class="flex">
      <h2 class="title truncate" dir="auto">${direct ? strings.directMessages : place.name}</h2>
    </header>
    <nav class="grow" aria-label=${strings.channels}>
      ${direct ? nothing : html`<p class="category">${strings.textChannels}</p>`}
      <ul>
        ${world.places.filter(({ guildId }) => guildId === place.guildId).map(channel)}
      </ul>
      ${direct || place.hasApp ? nothing : html`<p class="elsewhere">${strings.elsewhereNote}</p>`}
    </nav>
    ${switcher()}
  </div>`;
}

function channel({ id, kind, channelName }: PlaceView): TemplateResult {
  const { place, world } = currentViewpoint();
  const current = id === place.id;
  const faces = {
    dm: () => avatar(world.app.name, true, 'medium'),
    group: () => html`<span class="group-icon centered">${icons.group()}</span>`,
    guild: icons.hash,
  };
  return html`<li>
    <button
      type="button"
      class="channel item flex ${current ? 'current' : ''}"
      aria-current=${current ? 'page' : nothing}
      @click=${on(goTo, id)}
    >
      ${faces[kind]()}<span class="truncate" dir="auto">${channelName}</span>
    </button>
  </li>`;
}
