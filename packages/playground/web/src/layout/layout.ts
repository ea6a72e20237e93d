import { html, nothing, type TemplateResult } from 'lit/html.js';
import { announcesDirectly } from '../announce.ts';
import { composerView } from '../composer/view.ts';
import { contextMenu } from '../context-menu/view.ts';
import { iconButton } from '../controls.ts';
import { icons } from '../icons.ts';
import { inspector } from '../inspector/inspector.ts';
import { strings } from '../locales/strings.ts';
import { messages } from '../message/messages.ts';
import { modalView } from '../modal/view.ts';
import { menuList } from '../select-menu/menu.ts';
import { currentViewpoint, on, set, state } from '../state.ts';
import type { World } from '../world.ts';
import { members } from './members.ts';
import { rail, sidebar } from './sidebar.ts';

/** The whole page. */
export function layout(): TemplateResult {
  const { drawer, side, connected, modal, announcement, world } = state;
  if (world === undefined)
    return html`<p class="loading centered quiet">${connected ? strings.loading : strings.away}</p>`;
  return html`<div class="app ${drawer ? 'drawer-open' : ''}">
    <div class="drawer">${rail()} ${sidebar()}</div>
    <div class="column grow">
      ${header()}
      <div class="pane grow">
        <main class="chat column grow">${banner(world)} ${messages()} ${composerView()}</main>
        ${side === 'members' ? members() : side === 'inspector' ? inspector() : nothing}
      </div>
    </div>
    ${announcesDirectly ? nothing : html`<div class="visually-hidden" aria-live="polite" role="status">${announcement}</div>`}
    ${contextMenu()} ${modal === undefined ? menuList() : modalView(modal)}
  </div>`;
}

function banner({ connection, app }: World): unknown {
  const texts = { connected: undefined, away: strings.appAway(app.name), lost: strings.appLost(app.name) };
  const text = state.connected ? texts[connection.state] : strings.away;
  return text && html`<p class="banner" role="status">${text}</p>`;
}

/** The bar above the messages. */
function header(): TemplateResult {
  const { place } = currentViewpoint();
  const { side, drawer } = state;
  const direct = place.kind !== 'guild';
  const toggle = (which: 'members' | 'inspector', show: string, hide: string, title: string) =>
    iconButton({
      class: side === which ? 'on' : '',
      label: side === which ? hide : show,
      title,
      icon: which === 'members' ? icons.group() : icons.code(),
      pressed: side === which,
      click: on(set, { side: side === which ? undefined : which }),
    });
  const menu = iconButton({
    class: 'only-narrow',
    label: drawer ? strings.closeChannels : strings.openChannels,
    icon: icons.menu(),
    expanded: drawer,
    click: on(set, { drawer: !drawer }),
  });
  return html`<header class="channel-header flex">
    ${menu}
    <span class="channel-header-icon" aria-hidden="true">${direct ? icons.at() : icons.hash()}</span>
    <h1 class="title truncate" dir="auto">${place.channelName}</h1>
    ${direct ? nothing : html`<span class="topic note truncate" dir="auto">${place.name}</span>`}
    <span class="grow"></span>
    ${toggle('inspector', strings.showInspector, strings.hideInspector, strings.inspector)}
    ${toggle('members', strings.showMembers, strings.hideMembers, strings.members)}
  </header>`;
}
