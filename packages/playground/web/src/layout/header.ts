import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { set, state, on } from '../state.ts';

/** The bar above the messages. */
export function header({ place }: Viewpoint): TemplateResult {
  const direct = place.guildId === null;
  const { side, drawer } = state;
  const toggle = (
    which: 'members' | 'inspector',
    [show, hide, title]: readonly [string, string, string],
    icon: TemplateResult,
  ): TemplateResult =>
    html`<button
      type="button"
      class="icon-button ${side === which ? 'on' : ''}"
      aria-label=${side === which ? hide : show}
      title=${title}
      aria-pressed=${side === which ? 'true' : 'false'}
      @click=${on(set, { side: side === which ? undefined : which })}
    >
      ${icon}
    </button>`;
  const { showInspector, hideInspector, showMembers, hideMembers } = strings;
  return html`<header class="head">
    <button
      type="button"
      class="icon-button only-narrow"
      aria-label=${drawer ? strings.closeChannels : strings.openChannels}
      aria-expanded=${drawer ? 'true' : 'false'}
      @click=${on(set, { drawer: !drawer })}
    >
      ${icons.menu()}
    </button>
    <span class="head-icon" aria-hidden="true">${direct ? icons.at() : icons.hash()}</span>
    <h1 dir="auto">${place.channelName}</h1>
    ${direct ? nothing : html`<span class="topic" dir="auto">${place.name}</span>`}
    <span class="gap"></span>
    ${toggle('inspector', [showInspector, hideInspector, strings.inspector], icons.code())}
    ${toggle('members', [showMembers, hideMembers, strings.members], icons.group())}
  </header>`;
}
