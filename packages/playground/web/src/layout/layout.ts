import { html, nothing, type TemplateResult } from 'lit/html.js';
import { announcesDirectly } from '../announce.ts';
import { contextMenu } from '../context-menu/view.ts';
import { composerView } from '../composer/view.ts';
import { inspector } from '../inspector/view.ts';
import { menuList } from '../select-menu/control.ts';
import { messages } from '../message/messages.ts';
import { modalView } from '../modal/view.ts';
import { viewpointOf, type Page } from '../state.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/en.ts';
import { head } from './header.ts';
import { members } from './members.ts';
import { rail, sidebar } from './sidebar.ts';

/** The whole page. */
export function frame(page: Page): TemplateResult {
  const viewpoint = viewpointOf(page.state);
  const { drawer, side, connected, modal, announcement } = page.state;
  if (viewpoint === undefined)
    return html`<p class="opening">${connected ? strings.loading : strings.away}</p>`;
  return html`<div class="app ${drawer ? 'drawn' : ''} ${side === undefined ? '' : 'sided'}">
    <div class="drawer">${rail(page, viewpoint)} ${sidebar(page, viewpoint)}</div>
    <div class="channel-pane">
      ${head(page, viewpoint)}
      <div class="pane">
        <main class="chat">
          ${banner(connected, viewpoint)} ${messages(page, viewpoint)} ${composerView(page, viewpoint)}
        </main>
        ${side === 'members' ? members(page, viewpoint) : side === 'inspector' ? inspector(page, viewpoint) : nothing}
      </div>
    </div>
    ${announcesDirectly ? nothing : html`<div class="unseen" aria-live="polite" role="status">${announcement}</div>`}
    ${contextMenu(page)} ${modal === undefined ? menuList(page) : modalView(page, viewpoint)}
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
