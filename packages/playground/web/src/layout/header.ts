import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import type { Page } from '../state.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/en.ts';

/** The bar above the messages. */
export function head(page: Page, { place }: Viewpoint): TemplateResult {
  const direct = place.guildId === null;
  const { side, drawer } = page.state;
  const toggle = (which: 'members' | 'inspector') => () => {
    page.change((state) => {
      state.side = side === which ? undefined : which;
    });
  };
  return html`<header class="head">
    <button
      type="button"
      class="icon-button only-narrow"
      aria-label=${drawer ? strings.closeChannels : strings.openChannels}
      aria-expanded=${drawer ? 'true' : 'false'}
      @click=${() => {
        page.change((state) => {
          state.drawer = !drawer;
        });
      }}
    >
      ${icons.menu()}
    </button>
    <span class="head-icon" aria-hidden="true">${direct ? icons.at() : icons.hash()}</span>
    <h1 dir="auto">${place.channelName}</h1>
    ${direct ? nothing : html`<span class="topic" dir="auto">${place.name}</span>`}
    <span class="gap"></span>
    <button
      type="button"
      class="icon-button ${side === 'inspector' ? 'on' : ''}"
      aria-label=${side === 'inspector' ? strings.hideInspector : strings.showInspector}
      title=${strings.inspector}
      aria-pressed=${side === 'inspector' ? 'true' : 'false'}
      @click=${toggle('inspector')}
    >
      ${icons.code()}
    </button>
    <button
      type="button"
      class="icon-button ${side === 'members' ? 'on' : ''}"
      aria-label=${side === 'members' ? strings.hideMembers : strings.showMembers}
      title=${strings.members}
      aria-pressed=${side === 'members' ? 'true' : 'false'}
      @click=${toggle('members')}
    >
      ${icons.group()}
    </button>
  </header>`;
}
