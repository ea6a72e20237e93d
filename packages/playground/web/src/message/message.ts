import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { nameOf } from '../world.ts';
import { startCommand } from '../composer/start.ts';
import { openUnder, startReply } from '../context-menu/open.ts';
import { isTranslated } from '../commands.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspect.ts';
import { markdown, type RenderContext } from '../markdown/render.ts';
import { strings } from '../locales/strings.ts';
import { dots } from './button.ts';
import { components } from './components.ts';
import { embed } from './embed.ts';
import { attachments } from './media.ts';
import { plainText } from './plain-text.ts';
import { formatDate, whenSent } from './dates.ts';
import { actor, attempt, on } from '../state.ts';

export interface MessageRow {
  readonly message: MessageView;
  /** It follows one of the same author closely: no name and picture again. */
  readonly grouped: boolean;
  /** The latest thing this person did with its components. */
  readonly interaction: InteractionView | undefined;
  /** The message it answers, when that is still there. */
  readonly answers: MessageView | undefined;
}

/** One message in the channel. */
export function messageRow(context: RenderContext, row: MessageRow): TemplateResult {
  const { message, grouped, interaction } = row;
  const mine = message.visibleTo !== null;
  const failed = interaction?.state === 'failed';
  return html`
    ${aboveLine(context, row)}
    ${
      grouped
        ? html`<time class="gutter-time" title=${formatDate(message.sentAt, 'moment')}
            >${formatDate(message.sentAt, 'time')}</time
          >`
        : html`${avatar(message.author.name, message.author.app)}
            <h2 class="by">
              <span class="author" dir="auto">${message.author.name}</span>
              ${message.author.app ? html`<span class="tag">${strings.app}</span>` : nothing}
              <time title=${formatDate(message.sentAt, 'moment')}>${whenSent(message.sentAt)}</time>
            </h2>`
    }
    <div class="body" lang=${language(context, message) ?? nothing}>${body(context, row)}</div>
    ${
      failed
        ? html`<p class="failure" title=${interaction.failure ?? ''}>${icons.warning()} ${strings.failed}</p>`
        : nothing
    }
    ${mine ? onlyYou(message) : nothing} ${tools(message)}
  `;
}

/**
 * The language a bot was asked in, for a screen reader to pronounce it: the person's where only they see the answer,
 * and else the server's. Only where the bot's commands have words in it: a bot that has none answers in its own.
 */
function language(
  { viewpoint: { world } }: RenderContext,
  { interactionId, visibleTo }: MessageView,
): string | undefined {
  const asked = interactionId === null ? undefined : world.interactions.get(interactionId);
  const locale = visibleTo === null ? (asked?.guildLocale ?? asked?.locale) : asked?.locale;
  return locale !== undefined && isTranslated(world.commands, locale) ? locale : undefined;
}

function body(context: RenderContext, { message, interaction }: MessageRow): unknown {
  if (message.failed)
    return html`<p class="failure">${icons.warning()} ${strings.failed}</p>
      ${failureWords(context, message)}`;
  if (message.thinking)
    return html`<p class="thinking">${dots()} ${strings.thinking(message.author.name)}</p>`;
  const waitingFor = interaction?.state === 'waiting' ? (interaction.customId ?? undefined) : undefined;
  const edited =
    message.editedAt === null
      ? nothing
      : html`<span class="edited" title=${formatDate(message.editedAt, 'moment')}>${strings.edited}</span>`;
  return html`
    ${message.content === '' ? nothing : markdown(context, message.content)}
    ${message.embeds.map((one) => embed(context, one))}
    ${
      message.components.length === 0
        ? nothing
        : html`<div class="components">
            ${components({ ...context, message, waitingFor }, message.components)}
          </div>`
    }
    ${usesComponentsV2(message) ? nothing : attachments(message)} ${edited}
  `;
}

function failureWords({ viewpoint }: RenderContext, { interactionId }: MessageView): unknown {
  const failure = interactionId === null ? null : viewpoint.world.interactions.get(interactionId)?.failure;
  return failure === null || failure === undefined ? nothing : html`<p class="why" dir="auto">${failure}</p>`;
}

const componentsV2 = 1 << 15;

function usesComponentsV2({ flags }: MessageView): boolean {
  return (flags & componentsV2) !== 0;
}

/** Who used which command, or which message is answered. */
function aboveLine({ viewpoint }: RenderContext, { message, answers }: MessageRow): unknown {
  const { used, repliesTo } = message;
  const command = used?.command ?? null;
  if (used !== null && command !== null) {
    const name = nameOf(viewpoint.world, used.personId) ?? strings.unknown;
    return html`<div class="above">
      ${avatar(name, false, 'small')}<span class="name" dir="auto">${name}</span><span>${strings.used}</span>
      ${
        used.slash
          ? html`<button type="button" class="command-name" @click=${on(startCommand, command)}>
              /${command}
            </button>`
          : html`<span class="command-name" dir="auto">${command}</span>`
      }
    </div>`;
  }
  if (repliesTo === null) return nothing;
  if (answers === undefined) return html`<div class="above">${icons.reply()}<em>${strings.gone}</em></div>`;
  const show = (): void => {
    const target = document.getElementById(`message-${answers.id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return html`<div class="above">
    ${avatar(answers.author.name, answers.author.app, 'small')}
    ${answers.author.app ? html`<span class="tag">${strings.app}</span>` : nothing}
    <span class="name" dir="auto">${answers.author.name}</span>
    <button type="button" class="preview" dir="auto" @click=${show}>
      ${plainText(viewpoint.world, answers) || strings.attachment}
    </button>
  </div>`;
}

function onlyYou(message: MessageView): TemplateResult {
  return html`<p class="only-you">
    ${icons.eye()} ${strings.onlyYou} ·
    <button
      type="button"
      class="as-link"
      @click=${on(attempt, { type: 'dismiss', as: actor(), messageId: message.id })}
    >
      ${strings.dismiss}
    </button>
  </p>`;
}

function tools({ interactionId, id, visibleTo }: MessageView): TemplateResult {
  const tool = (label: string, icon: TemplateResult, act: (event: Event) => unknown): TemplateResult =>
    html`<button type="button" title=${label} aria-label=${label} @click=${act}>${icon}</button>`;
  return html`<div class="tools">
    ${visibleTo === null ? tool(strings.reply, icons.reply(), on(startReply, id)) : nothing}
    ${interactionId === null ? nothing : tool(strings.inspect, icons.code(), on(inspect, interactionId))}
    ${tool(strings.moreActions, icons.more(), openUnder('message', id))}
  </div>`;
}
