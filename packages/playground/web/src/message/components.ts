import {
  ComponentType as Component,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { strings } from '../locales/strings.ts';
import { markdown } from '../markdown/render.ts';
import { menuControl } from '../select-menu/control.ts';
import { defaultsOf, optionsOf } from '../select-menu/options.ts';
import { actor, attempt, change, state } from '../state.ts';
import { button, dots } from './button.ts';
import { fileComponent, gallery, hidden, thumbnail } from './media.ts';
import type { MessageContext } from './types.ts';

/**
 * A message's components. They are drawn by their place, not by custom_id: an edited message keeps its elements,
 * and with them the keyboard's focus.
 */
export const components = (context: MessageContext, list: readonly APIMessageTopLevelComponent[]): unknown =>
  list.map((one) => (one.type === Component.Container ? container(context, one) : block(context, one)));

function container(context: MessageContext, one: APIContainerComponent): TemplateResult {
  const { accent_color: color, spoiler } = one;
  const accented = typeof color === 'number';
  const style = accented ? `--accent: #${color.toString(16).padStart(6, '0')}` : '';
  const inner = html`<div class="container stack ${accented ? 'accented' : ''}" .style=${style}>
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
      return gallery(message, one);
    case Component.File:
      return fileComponent(message, one);
    default:
      return html`<p class="remote">${strings.unsupported((one as { type: number }).type)}</p>`;
  }
}

/** A select menu in a message: what is chosen is sent when it closes. */
function select({ message, waitingFor }: MessageContext, one: APISelectMenuComponent): TemplateResult {
  const key = `${message.id} ${one.custom_id}`;
  const done = async (values: readonly string[]): Promise<void> => {
    change(({ selections }) => selections.set(key, values));
    const choose = { type: 'choose', as: actor(), messageId: message.id, customId: one.custom_id } as const;
    if (!(await attempt({ ...choose, values }))) change(({ selections }) => selections.delete(key));
  };
  const control = menuControl({
    id: `menu-${message.id}-${String(one.id ?? one.custom_id)}`,
    label: one.placeholder ?? strings.choose,
    options: optionsOf(one),
    chosen: state.selections.get(key) ?? defaultsOf(one),
    min: one.min_values ?? 1,
    max: one.max_values ?? 1,
    disabled: one.disabled ?? false,
    held: waitingFor !== undefined,
    done: (values) => void done(values),
  });
  return html`<div class="select-holder">${control} ${waitingFor === one.custom_id ? dots() : nothing}</div>`;
}
