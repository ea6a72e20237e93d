import { MessageFlags } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { isTranslated } from '../commands.ts';
import { startCommand } from '../composer/edit.ts';
import { openBelow, startReply } from '../context-menu/open.ts';
import { iconButton, textButton } from '../controls.ts';
import { formatDate, formatSentAt } from '../dates.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspector.ts';
import { strings } from '../locales/strings.ts';
import { markdown, type RenderContext } from '../markdown/render.ts';
import { actor, attempt, currentViewpoint, on } from '../state.ts';
import { authorOf, isByApp, isThinking, nameOf } from '../world.ts';
import { components, dots } from './components.ts';
import { embed } from './embed.ts';
import { attachments } from './media.ts';
import { plainText } from './plain-text.ts';

/** A message with the state that it is rendered from. */
export interface MessageRow {
  readonly message: MessageView;
  /** The person's latest interaction with its components. */
  readonly interaction: InteractionView | undefined;
  /** The message it replies to, if that is visible. */
  readonly repliedTo: MessageView | undefined;
  /** Whether its tools are rendered: it is hovered or focused, or the screen is narrow. */
  readonly near: boolean;
}

const appTag = (message: MessageView): unknown =>
  isByApp(message) ? html`<span class="tag">${strings.app}</span>` : nothing;

/** One message in the channel. `grouped`: it closely follows one of the same author, so name and picture are omitted. */
export function messageRow(row: MessageRow, grouped: boolean): TemplateResult {
  const { message, interaction } = row;
  const author = authorOf(message);
  const sentAt = Date.parse(message.timestamp);
  const moment = formatDate(sentAt, 'moment');
  const head = grouped
    ? html`<time class="gutter-time small-print" title=${moment}>${formatDate(sentAt, 't')}</time>`
    : html`${avatar(author, isByApp(message))}
        <h2 class="author">
          <span class="title" dir="auto">${author}</span> ${appTag(message)}
          <time class="small-print" title=${moment}>${formatSentAt(sentAt)}</time>
        </h2>`;
  const failure =
    interaction?.state === 'failed'
      ? html`<p class="failure" title=${interaction.failure ?? ''}>${icons.warning()} ${strings.failed}</p>`
      : nothing;
  return html`
    ${contextLine(row)} ${head}
    <div class="body" lang=${languageOf(message) ?? nothing}>${body({ outline: [] }, row)}</div>
    ${failure} ${message.visibleTo && ephemeralNote(message)} ${row.near ? tools(message) : nothing}
  `;
}

/**
 * The language of a response, for screen readers: the person's for an ephemeral response, otherwise the server's. Only
 * if the bot's commands are translated into it: a bot without translations responds in its own language.
 */
function languageOf({ interactionId, visibleTo }: MessageView): string | undefined {
  const { interactions, commands } = currentViewpoint().world;
  const asked = interactions.get(interactionId ?? '');
  const locale = visibleTo === null ? (asked?.guildLocale ?? asked?.locale) : asked?.locale;
  return locale !== undefined && isTranslated(commands, locale) ? locale : undefined;
}

function body(context: RenderContext, { message, interaction }: MessageRow): unknown {
  const { content, embeds, components: list = [], edited_timestamp: editedAt, flags } = message;
  if (message.failed) {
    const failure = currentViewpoint().world.interactions.get(message.interactionId ?? '')?.failure ?? null;
    return html`<p class="failure">${icons.warning()} ${strings.failed}</p>
      ${failure && html`<p class="why small-print" dir="auto">${failure}</p>`}`;
  }
  if (isThinking(message))
    return html`<p class="flex quiet">${dots()} ${strings.thinking(authorOf(message))}</p>`;
  const waitingFor = interaction?.state === 'waiting' ? (interaction.customId ?? undefined) : undefined;
  const edited =
    editedAt === null
      ? nothing
      : html`<span class="edited small-print" title=${formatDate(Date.parse(editedAt), 'moment')}
          >${strings.edited}</span
        >`;
  return html`
    ${content && markdown(context, content)} ${embeds.map((one) => embed(context, one))}
    ${
      list.length === 0
        ? nothing
        : html`<div class="components column">${components({ ...context, message, waitingFor }, list)}</div>`
    }
    ${((flags ?? 0) & MessageFlags.IsComponentsV2) === 0 ? attachments(message) : nothing} ${edited}
  `;
}

/** Who used which command, or which message is replied to. */
function contextLine({ message: { used, message_reference: reference }, repliedTo }: MessageRow): unknown {
  const { world } = currentViewpoint();
  if (used !== null) {
    const { command } = used;
    const name = nameOf(world, used.personId) ?? strings.unknown;
    return html`<div class="context-line flex note">
      ${avatar(name, false, 'small')}<span class="name" dir="auto">${name}</span><span>${strings.used}</span>
      ${
        used.slash
          ? textButton(`/${command}`, on(startCommand, command), { class: 'command as-link' })
          : html`<span class="command" dir="auto">${command}</span>`
      }
    </div>`;
  }
  if (reference === undefined) return nothing;
  if (repliedTo === undefined)
    return html`<div class="context-line flex note">${icons.reply()}<em>${strings.gone}</em></div>`;
  const { id } = repliedTo;
  const author = authorOf(repliedTo);
  const show = (): void => {
    const target = document.getElementById(`message-${id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return html`<div class="context-line flex note">
    ${avatar(author, isByApp(repliedTo), 'small')} ${appTag(repliedTo)}
    <span class="name" dir="auto">${author}</span>
    ${textButton(plainText(repliedTo) || strings.attachment, show, { class: 'truncate' })}
  </div>`;
}

function ephemeralNote({ id }: MessageView): TemplateResult {
  const dismiss = on(attempt, { type: 'dismiss', as: actor(), messageId: id });
  return html`<p class="ephemeral-note small-print">
    ${icons.eye()} ${strings.onlyYou} · ${textButton(strings.dismiss, dismiss, { class: 'as-link' })}
  </p>`;
}

function tools({ interactionId, id, visibleTo }: MessageView): TemplateResult {
  const tool = (label: string, icon: TemplateResult, click: (event: Event) => unknown): TemplateResult =>
    iconButton({ label, icon, click });
  return html`<div class="tools">
    ${visibleTo === null ? tool(strings.reply, icons.reply(), on(startReply, id)) : nothing}
    ${interactionId && tool(strings.inspect, icons.code(), on(inspect, interactionId))}
    ${tool(strings.moreActions, icons.more(), openBelow('message', id))}
  </div>`;
}
