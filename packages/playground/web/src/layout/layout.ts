import { html, nothing, type TemplateResult } from 'lit/html.js';
import { announcesDirectly } from '../announce.ts';
import { contextMenu } from '../context-menu/view.ts';
import { composerView } from '../composer/view.ts';
import { inspector } from '../inspector/view.ts';
import { menuList } from '../select-menu/control.ts';
import { messages } from '../message/messages.ts';
import { modalView } from '../modal/view.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { header } from './header.ts';
import { members } from './members.ts';
import { rail, sidebar } from './sidebar.ts';
import { currentViewpoint, state } from '../state.ts';

/** The whole page. */
export function layout(): TemplateResult {
  const { drawer, side, connected, modal, announcement, world } = state;
  if (world === undefined) return html`<p class="opening">${connected ? strings.loading : strings.away}</p>`;
  const viewpoint = currentViewpoint();
  return html`<div class="app ${drawer ? 'drawn' : ''} ${side === undefined ? '' : 'sided'}">
    <div class="drawer">${rail(viewpoint)} ${sidebar(viewpoint)}</div>
    <div class="channel-pane">
      ${header(viewpoint)}
      <div class="pane">
        <main class="chat">
          ${banner(connected, viewpoint)} ${messages(viewpoint)} ${composerView(viewpoint)}
        </main>
        ${side === 'members' ? members(viewpoint) : side === 'inspector' ? inspector(viewpoint) : nothing}
      </div>
    </div>
    ${announcesDirectly ? nothing : html`<div class="unseen" aria-live="polite" role="status">${announcement}</div>`}
    ${contextMenu()} ${modal === undefined ? menuList() : modalView(viewpoint)}
  </div>`;
}

function banner(connected: boolean, { world }: Viewpoint): unknown {
  const { state } = world.connection;
  const text = !connected
    ? strings.away
    : state === 'away'
      ? strings.appAway(world.app.name)
      : state === 'lost'
        ? strings.appLost(world.app.name)
        : undefined;
  return text === undefined ? nothing : html`<p class="banner" role="status">${text}</p>`;
}
