import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { component, wide } from '../discord-enums.ts';
import { markdown } from '../markdown/render.ts';
import { strings } from '../locales/strings.ts';
import { button } from './button.ts';
import { fileComponent, gallery, thumbnail } from './media.ts';
import { select } from './select.ts';
import type { MessageContext } from './context.ts';

/**
 * A message's components. They are drawn by their place, not by custom_id: an edited message keeps its elements,
 * and with them the keyboard's focus.
 */
export function components(shown: MessageContext, list: readonly APIMessageTopLevelComponent[]): unknown {
  return list.map((one) => (one.type === component.container ? container(shown, one) : block(shown, one)));
}

function container(shown: MessageContext, one: APIContainerComponent): TemplateResult {
  const colour = one.accent_color;
  const accented = typeof colour === 'number';
  const inner = html`<div
    class="container ${accented ? 'accented' : ''}"
    .style=${accented ? `--accent: #${colour.toString(16).padStart(6, '0')}` : ''}
  >
    ${one.components.map((each) => block(shown, each))}
  </div>`;
  if (one.spoiler !== true) return inner;
  const reveal = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.removeAttribute('data-hidden');
  };
  return html`<div class="hideable" data-hidden>
    <button type="button" class="cover" @click=${reveal}>${strings.spoiler}</button>${inner}
  </div>`;
}

function block(shown: MessageContext, one: APIComponentInContainer): unknown {
  switch (one.type) {
    case component.row:
      return html`<div class="row">${one.components.map((each) => inRow(shown, each))}</div>`;
    case component.text:
      return markdown(shown, one.content);
    case component.section: {
      const about = `text-${shown.message.id}-${String(one.id)}`;
      return html`<div class="section">
        <div class="section-text" id=${about}>
          ${one.components.map(({ content }) => markdown(shown, content))}
        </div>
        <div class="accessory">
          ${
            one.accessory.type === component.button
              ? button(shown, one.accessory, about)
              : thumbnail(shown.message, one.accessory)
          }
        </div>
      </div>`;
    }
    case component.separator:
      return html`<div
        class="separator ${one.divider === false ? '' : 'line'} ${one.spacing === wide ? 'wide' : ''}"
        role=${one.divider === false ? nothing : 'separator'}
      ></div>`;
    case component.gallery:
      return gallery(shown.message, one);
    case component.file:
      return fileComponent(shown.message, one);
    default:
      return html`<p class="remote">${strings.unsupported((one as { type: number }).type)}</p>`;
  }
}

function inRow(shown: MessageContext, one: APIComponentInMessageActionRow): TemplateResult {
  return one.type === component.button ? button(shown, one) : select(shown, one);
}
