import { html, nothing, type TemplateResult } from 'lit/html.js';
import { announcesDirectly } from '../announce.ts';
import { contextMenu } from '../context-menu/view.ts';
import { composerView } from '../composer/view.ts';
import { inspector } from '../inspector/view.ts';
import { menuList } from '../menu/control.ts';
import { messages } from '../message/messages.ts';
import { modalView } from '../modal/view.ts';
import { hereOf, type Page } from '../state.ts';
import type { Here } from '../place.ts';
import { words } from '../words.ts';
import { head } from './head.ts';
import { members } from './members.ts';
import { rail, sidebar } from './places.ts';

/** The whole page. */
export function frame(page: Page): TemplateResult {
  const here = hereOf(page.state);
  const { drawer, side, connected, modal, said } = page.state;
  if (here === undefined) return html`<p class="opening">${connected ? words.loading : words.away}</p>`;
  return html`<div class="app ${drawer ? 'drawn' : ''} ${side === undefined ? '' : 'sided'}">
    <div class="drawer">${rail(page, here)} ${sidebar(page, here)}</div>
    <div class="channel-pane">
      ${head(page, here)}
      <div class="pane">
        <main class="chat">
          ${banner(connected, here)} ${messages(page, here)} ${composerView(page, here)}
        </main>
        ${side === 'members' ? members(page, here) : side === 'inspector' ? inspector(page, here) : nothing}
      </div>
    </div>
    ${announcesDirectly ? nothing : html`<div class="unseen" aria-live="polite" role="status">${said}</div>`}
    ${contextMenu(page)} ${modal === undefined ? menuList(page) : modalView(page, here)}
  </div>`;
}

function banner(connected: boolean, { world }: Here): unknown {
  const { state } = world.connection;
  const text = !connected
    ? words.away
    : state === 'away'
      ? words.appAway(world.app.name)
      : state === 'lost'
        ? words.appLost(world.app.name)
        : undefined;
  return text === undefined ? nothing : html`<p class="banner" role="status">${text}</p>`;
}
