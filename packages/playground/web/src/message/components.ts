import {
  ComponentType as Component,
  SeparatorSpacingSize,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageComponentEmoji,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  type ButtonStyle,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MessageView } from '../../../src/page/protocol.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { markdown, webUrl, type RenderContext } from '../markdown/render.ts';
import { menuControl } from '../select-menu/menu.ts';
import { defaultsOf } from '../select-menu/options.ts';
import { actor, attempt, change, state } from '../state.ts';
import { fileComponent, gallery, hidden, thumbnail } from './media.ts';

/** The context for rendering a message. */
interface MessageContext extends RenderContext {
  readonly message: MessageView;
  /** The custom_id whose use the bot has not responded to yet. */
  readonly waitingFor: string | undefined;
}

/**
 * A message's components. They are rendered by position, not by custom_id, so that an edited message keeps its
 * elements and the focus.
 */
export const components = (context: MessageContext, list: readonly APIMessageTopLevelComponent[]): unknown =>
  list.map((one) => (one.type === Component.Container ? container(context, one) : block(context, one)));

function container(context: MessageContext, one: APIContainerComponent): TemplateResult {
  const { accent_color: color, spoiler } = one;
  const accented = typeof color === 'number';
  const style = accented ? `--accent: #${color.toString(16).padStart(6, '0')}` : '';
  const inner = html`<div class="container column ${accented ? 'accented' : ''}" .style=${style}>
    ${one.components.map((each) => block(context, each))}
  </div>`;
  return spoiler === true ? hidden(inner) : inner;
}

function block(context: MessageContext, one: APIComponentInContainer): unknown {
  const { message } = context;
  switch (one.type) {
    case Component.ActionRow:
      return html`<div class="row">
        ${one.components.map((each) => (each.type === Component.Button ? button(context, each) : select(context, each)))}
      </div>`;
    case Component.TextDisplay:
      return markdown(context, one.content);
    case Component.Section: {
      const about = `text-${message.id}-${String(one.id)}`;
      const { accessory } = one;
      return html`<div class="section">
        <div class="grow" id=${about}>${one.components.map(({ content }) => markdown(context, content))}</div>
        <div class="accessory">
          ${accessory.type === Component.Button ? button(context, accessory, about) : thumbnail(message, accessory)}
        </div>
      </div>`;
    }
    case Component.Separator: {
      const line = one.divider !== false;
      const look = `${line ? 'drawn' : ''} ${one.spacing === SeparatorSpacingSize.Large ? 'wide' : ''}`;
      return html`<div class="separator ${look}" role=${line ? 'separator' : nothing}></div>`;
    }
    case Component.MediaGallery:
      return gallery(message, one.items);
    case Component.File:
      return fileComponent(message, one);
    default:
      return html`<p class="remote">${strings.unsupported((one as { type: number }).type)}</p>`;
  }
}

/** A select menu in a message. The selection is sent when it closes. */
function select({ message, waitingFor }: MessageContext, one: APISelectMenuComponent): TemplateResult {
  const key = `${message.id} ${one.custom_id}`;
  const done = async (values: readonly string[]): Promise<void> => {
    change(({ selections }) => selections.set(key, values));
    const choose = { type: 'choose', as: actor(), messageId: message.id, customId: one.custom_id } as const;
    if (!(await attempt({ ...choose, values }))) change(({ selections }) => selections.delete(key));
  };
  const control = menuControl(one, {
    id: `menu-${message.id}-${String(one.id ?? one.custom_id)}`,
    chosen: state.selections.get(key) ?? defaultsOf(one),
    held: waitingFor !== undefined,
    done: (values) => void done(values),
  });
  return html`<div class="select-holder">${control} ${waitingFor === one.custom_id ? dots() : nothing}</div>`;
}

const BUTTON_CLASSES: Readonly<Record<ButtonStyle, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
  6: 'primary',
};

/** A button, or a link for the link style. `about` is the id of the section text that describes it. */
function button({ message, waitingFor }: MessageContext, one: APIButtonComponent, about?: string) {
  if ('url' in one) {
    const address = webUrl(one.url);
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
  // Not disabled while a response is pending: a disabled button would lose the focus.
  const held = waitingFor !== undefined;
  const press = (): void => {
    if (!held) void attempt({ type: 'press', as: actor(), messageId: message.id, customId });
  };
  return html`<button
    type="button"
    class="button ${BUTTON_CLASSES[one.style]} ${waits ? 'pending' : ''}"
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
  // A custom emoji is a picture on Discord's servers, which the page does not load.
  return one.id === undefined
    ? html`<span class="emoji" aria-hidden="true">${one.name ?? ''}</span>`
    : html`<span class="custom-emoji" aria-hidden="true">:${one.name ?? ''}:</span>`;
}

/** The three dots of the typing indicator. */
export const dots = (): TemplateResult =>
  html`<span class="dots" role="img" aria-label=${strings.waiting}><i></i><i></i><i></i></span>`;
