import { html, nothing, type TemplateResult } from 'lit/html.js';
import { iconButton } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, on, set, state } from '../state.ts';

/** The bar above the messages. */
export function header(): TemplateResult {
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
  return html`<header class="head line">
    ${menu}
    <span class="head-icon" aria-hidden="true">${direct ? icons.at() : icons.hash()}</span>
    <h1 class="title clip" dir="auto">${place.channelName}</h1>
    ${direct ? nothing : html`<span class="topic note clip" dir="auto">${place.name}</span>`}
    <span class="grow"></span>
    ${toggle('inspector', strings.showInspector, strings.hideInspector, strings.inspector)}
    ${toggle('members', strings.showMembers, strings.hideMembers, strings.members)}
  </header>`;
}
