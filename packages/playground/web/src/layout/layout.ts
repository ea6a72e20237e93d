import { html, nothing, type TemplateResult } from 'lit/html.js';
import { announcesDirectly } from '../announce.ts';
import { composerView } from '../composer/view.ts';
import { contextMenu } from '../context-menu/view.ts';
import { inspector } from '../inspector/view.ts';
import { strings } from '../locales/strings.ts';
import { messages } from '../message/messages.ts';
import { modalView } from '../modal/view.ts';
import { menuList } from '../select-menu/control.ts';
import { state } from '../state.ts';
import type { World } from '../world.ts';
import { header } from './header.ts';
import { members } from './members.ts';
import { rail, sidebar } from './sidebar.ts';

/** The whole page. */
export function layout(): TemplateResult {
  const { drawer, side, connected, modal, announcement, world } = state;
  if (world === undefined)
    return html`<p class="opening centred quiet">${connected ? strings.loading : strings.away}</p>`;
  return html`<div class="app ${drawer ? 'drawn' : ''} ${side === undefined ? '' : 'sided'}">
    <div class="drawer">${rail()} ${sidebar()}</div>
    <div class="stack grow">
      ${header()}
      <div class="pane grow">
        <main class="chat stack grow">${banner(world)} ${messages()} ${composerView()}</main>
        ${side === 'members' ? members() : side === 'inspector' ? inspector() : nothing}
      </div>
    </div>
    ${announcesDirectly ? nothing : html`<div class="unseen" aria-live="polite" role="status">${announcement}</div>`}
    ${contextMenu()} ${modal === undefined ? menuList() : modalView(modal)}
  </div>`;
}

function banner({ connection, app }: World): unknown {
  const texts = { connected: undefined, away: strings.appAway(app.name), lost: strings.appLost(app.name) };
  const text = state.connected ? texts[connection.state] : strings.away;
  return text && html`<p class="banner" role="status">${text}</p>`;
}
