import type { APIButtonComponent, APIMessageComponentEmoji, ButtonStyle } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { webAddress } from '../markdown/render.ts';
import { actor, attempt } from '../state.ts';
import type { MessageContext } from './types.ts';

const LOOKS: Readonly<Record<ButtonStyle, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
  6: 'primary',
};

/** A button as Discord draws it; one of the link style is a link. `about` is the id of the text it stands beside. */
export function button(
  { message, waitingFor }: MessageContext,
  one: APIButtonComponent,
  about?: string,
): TemplateResult {
  if ('url' in one) {
    const address = webAddress(one.url);
    const face = html`${emoji(one.emoji)}<span>${one.label ?? ''}</span>${icons.launch()}`;
    if (one.disabled === true || address === undefined)
      return html`<button type="button" class="button secondary" disabled>${face}</button>`;
    return html`<a
      class="button secondary"
      href=${address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      aria-label=${`${one.label ?? one.emoji?.name ?? address} (${strings.opensNewTab})`}
      aria-describedby=${about ?? nothing}
      >${face}</a
    >`;
  }
  if (!('custom_id' in one))
    return html`<button type="button" class="button primary" disabled>${strings.premium}</button>`;
  const { custom_id: customId, label = '' } = one;
  const waits = waitingFor === customId;
  // Held, not disabled, while a response is on its way: a disabled button would lose the keyboard's place.
  const held = waitingFor !== undefined;
  const press = (): void => {
    if (!held) void attempt({ type: 'press', as: actor(), messageId: message.id, customId });
  };
  return html`<button
    type="button"
    class="button ${LOOKS[one.style]} ${waits ? 'waits' : ''}"
    ?disabled=${one.disabled ?? false}
    aria-disabled=${held ? 'true' : nothing}
    aria-label=${label === '' ? (one.emoji?.name ?? nothing) : nothing}
    aria-describedby=${about ?? nothing}
    @click=${press}
  >
    ${emoji(one.emoji)}${label && html`<span dir="auto">${label}</span>`} ${waits ? dots() : nothing}
  </button>`;
}

function emoji(one: APIMessageComponentEmoji | undefined): unknown {
  if (one === undefined) return nothing;
  // A custom one is a picture on Discord's servers, which nothing here loads.
  return one.id === undefined
    ? html`<span class="emoji" aria-hidden="true">${one.name ?? ''}</span>`
    : html`<span class="custom-emoji" aria-hidden="true">:${one.name ?? ''}:</span>`;
}

/** The three dots of somebody at work. */
export const dots = (): TemplateResult =>
  html`<span class="dots" role="img" aria-label=${strings.waiting}><i></i><i></i><i></i></span>`;
