import { MessageFlags } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { isTranslated } from '../commands.ts';
import { startCommand } from '../composer/edit.ts';
import { openUnder, startReply } from '../context-menu/open.ts';
import { iconButton, textButton } from '../controls.ts';
import { formatDate, whenSent } from '../dates.ts';
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
  /** The message it replies to, when that can be shown. */
  readonly repliedTo: MessageView | undefined;
  /** The pointer or the keyboard is on it, or there is no pointer: its tools are drawn. */
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
    ? html`<time class="gutter-time fine" title=${moment}>${formatDate(sentAt, 't')}</time>`
    : html`${avatar(author, isByApp(message))}
        <h2 class="by">
          <span class="title" dir="auto">${author}</span> ${appTag(message)}
          <time class="fine" title=${moment}>${whenSent(sentAt)}</time>
        </h2>`;
  const failure =
    interaction?.state === 'failed'
      ? html`<p class="failure" title=${interaction.failure ?? ''}>${icons.warning()} ${strings.failed}</p>`
      : nothing;
  return html`
    ${aboveLine(row)} ${head}
    <div class="body" lang=${languageOf(message) ?? nothing}>${body({ outline: [] }, row)}</div>
    ${failure} ${message.visibleTo && onlyYou(message)} ${row.near ? tools(message) : nothing}
  `;
}

/**
 * The language a bot was asked in, for a screen reader to pronounce it: the person's where only they see the answer,
 * else the server's. Only where the bot's commands are translated into it: a bot without translations answers in its
 * own language.
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
      ${failure && html`<p class="why fine" dir="auto">${failure}</p>`}`;
  }
  if (isThinking(message))
    return html`<p class="line quiet">${dots()} ${strings.thinking(authorOf(message))}</p>`;
  const waitingFor = interaction?.state === 'waiting' ? (interaction.customId ?? undefined) : undefined;
  const edited =
    editedAt === null
      ? nothing
      : html`<span class="edited fine" title=${formatDate(Date.parse(editedAt), 'moment')}
          >${strings.edited}</span
        >`;
  return html`
    ${content && markdown(context, content)} ${embeds.map((one) => embed(context, one))}
    ${
      list.length === 0
        ? nothing
        : html`<div class="components stack">${components({ ...context, message, waitingFor }, list)}</div>`
    }
    ${((flags ?? 0) & MessageFlags.IsComponentsV2) === 0 ? attachments(message) : nothing} ${edited}
  `;
}

/** Who used which command, or which message is replied to. */
function aboveLine({ message: { used, message_reference: reference }, repliedTo }: MessageRow): unknown {
  const { world } = currentViewpoint();
  if (used !== null) {
    const { command } = used;
    const name = nameOf(world, used.personId) ?? strings.unknown;
    return html`<div class="above line note">
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
    return html`<div class="above line note">${icons.reply()}<em>${strings.gone}</em></div>`;
  const { id } = repliedTo;
  const author = authorOf(repliedTo);
  const show = (): void => {
    const target = document.getElementById(`message-${id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return html`<div class="above line note">
    ${avatar(author, isByApp(repliedTo), 'small')} ${appTag(repliedTo)}
    <span class="name" dir="auto">${author}</span>
    ${textButton(plainText(repliedTo) || strings.attachment, show, { class: 'clip' })}
  </div>`;
}

function onlyYou({ id }: MessageView): TemplateResult {
  const dismiss = on(attempt, { type: 'dismiss', as: actor(), messageId: id });
  return html`<p class="only-you fine">
    ${icons.eye()} ${strings.onlyYou} · ${textButton(strings.dismiss, dismiss, { class: 'as-link' })}
  </p>`;
}

function tools({ interactionId, id, visibleTo }: MessageView): TemplateResult {
  const tool = (label: string, icon: TemplateResult, click: (event: Event) => unknown): TemplateResult =>
    iconButton({ label, icon, click });
  return html`<div class="tools">
    ${visibleTo === null ? tool(strings.reply, icons.reply(), on(startReply, id)) : nothing}
    ${interactionId && tool(strings.inspect, icons.code(), on(inspect, interactionId))}
    ${tool(strings.moreActions, icons.more(), openUnder('message', id))}
  </div>`;
}
