import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { startCommand } from '../composer/start.ts';
import { openUnder, startReply } from '../context-menu/open.ts';
import { hasWordsIn } from '../commands.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspect.ts';
import { markdown, type Telling } from '../markdown/show.ts';
import { actor, attempt } from '../state.ts';
import { words } from '../words.ts';
import { dots } from './button.ts';
import { components } from './components.ts';
import { embed } from './embed.ts';
import { attachments } from './media.ts';
import { plainText } from './text.ts';
import { clockTime, wholeMoment, whenSent } from './when.ts';

export interface Drawn {
  readonly message: MessageView;
  /** It follows one of the same author closely: no name and picture again. */
  readonly grouped: boolean;
  /** The latest thing this person did with its components. */
  readonly dealing: InteractionView | undefined;
  /** The message it answers, when that is still there. */
  readonly answers: MessageView | undefined;
}

/** One message in the channel. */
export function messageRow(telling: Telling, drawn: Drawn): TemplateResult {
  const { message, grouped, dealing } = drawn;
  const mine = message.visibleTo !== null;
  const failed = dealing?.state === 'failed';
  return html`
    ${aboveLine(telling, drawn)}
    ${
      grouped
        ? html`<time class="gutter-time" title=${wholeMoment(message.sentAt)}
            >${clockTime(message.sentAt)}</time
          >`
        : html`${avatar(message.author.name, message.author.app)}
            <h2 class="by">
              <span class="author" dir="auto">${message.author.name}</span>
              ${message.author.app ? html`<span class="tag">${words.app}</span>` : nothing}
              <time title=${wholeMoment(message.sentAt)}>${whenSent(message.sentAt)}</time>
            </h2>`
    }
    <div class="body" lang=${language(telling, message) ?? nothing}>${body(telling, drawn)}</div>
    ${
      failed
        ? html`<p class="failure" title=${dealing.failure ?? ''}>${icons.warning()} ${words.failed}</p>`
        : nothing
    }
    ${mine ? onlyYou(telling, message) : nothing} ${tools(telling, message)}
  `;
}

/**
 * The language a bot was asked in, for a screen reader to pronounce it: the person's where only they see the answer,
 * and else the server's. Only where the bot's commands have words in it: a bot that has none answers in its own.
 */
function language(
  { here: { world } }: Telling,
  { interactionId, visibleTo }: MessageView,
): string | undefined {
  const asked = interactionId === null ? undefined : world.interactions.get(interactionId);
  const locale = visibleTo === null ? (asked?.guildLocale ?? asked?.locale) : asked?.locale;
  return locale !== undefined && hasWordsIn(world.commands, locale) ? locale : undefined;
}

function body(telling: Telling, { message, dealing }: Drawn): unknown {
  if (message.failed)
    return html`<p class="failure">${icons.warning()} ${words.failed}</p>
      ${failureWords(telling, message)}`;
  if (message.thinking) return html`<p class="thinking">${dots()} ${words.thinking(message.author.name)}</p>`;
  const waitingFor = dealing?.state === 'waiting' ? (dealing.customId ?? undefined) : undefined;
  const edited =
    message.editedAt === null
      ? nothing
      : html`<span class="edited" title=${wholeMoment(message.editedAt)}>${words.edited}</span>`;
  return html`
    ${message.content === '' ? nothing : markdown(telling, message.content)}
    ${message.embeds.map((one) => embed(telling, one))}
    ${
      message.components.length === 0
        ? nothing
        : html`<div class="components">
            ${components({ ...telling, message, waitingFor }, message.components)}
          </div>`
    }
    ${usesComponentsV2(message) ? nothing : attachments(message)} ${edited}
  `;
}

function failureWords({ here }: Telling, { interactionId }: MessageView): unknown {
  const failure = interactionId === null ? null : here.world.interactions.get(interactionId)?.failure;
  return failure === null || failure === undefined ? nothing : html`<p class="why" dir="auto">${failure}</p>`;
}

const componentsV2 = 1 << 15;

function usesComponentsV2({ flags }: MessageView): boolean {
  return (flags & componentsV2) !== 0;
}

/** Who used which command, or which message is answered. */
function aboveLine({ page, here }: Telling, { message, answers }: Drawn): unknown {
  const { used, repliesTo } = message;
  const command = used?.command ?? null;
  if (used !== null && command !== null) {
    const name = here.world.people.find(({ id }) => id === used.personId)?.name ?? words.unknown;
    return html`<div class="above">
      ${avatar(name, false, 'small')}<span class="name" dir="auto">${name}</span><span>${words.used}</span>
      ${
        used.slash
          ? html`<button
              type="button"
              class="command-name"
              @click=${() => {
                startCommand(page, command);
              }}
            >
              /${command}
            </button>`
          : html`<span class="command-name" dir="auto">${command}</span>`
      }
    </div>`;
  }
  if (repliesTo === null) return nothing;
  if (answers === undefined) return html`<div class="above">${icons.reply()}<em>${words.gone}</em></div>`;
  const show = (): void => {
    const target = document.getElementById(`message-${answers.id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return html`<div class="above">
    ${avatar(answers.author.name, answers.author.app, 'small')}
    ${answers.author.app ? html`<span class="tag">${words.app}</span>` : nothing}
    <span class="name" dir="auto">${answers.author.name}</span>
    <button type="button" class="preview" dir="auto" @click=${show}>
      ${plainText(here.world, answers) || words.attachment}
    </button>
  </div>`;
}

function onlyYou({ page, here }: Telling, message: MessageView): TemplateResult {
  return html`<p class="only-you">
    ${icons.eye()} ${words.onlyYou} ·
    <button
      type="button"
      class="as-link"
      @click=${() => {
        void attempt(page, { type: 'dismiss', as: actor(here), messageId: message.id });
      }}
    >
      ${words.dismiss}
    </button>
  </p>`;
}

function tools({ page }: Telling, { interactionId, id, visibleTo }: MessageView): unknown {
  const tool = (label: string, icon: TemplateResult, act: (event: Event) => void): TemplateResult =>
    html`<button type="button" title=${label} aria-label=${label} @click=${act}>${icon}</button>`;
  return html`<div class="tools">
    ${
      visibleTo !== null
        ? nothing
        : tool(words.reply, icons.reply(), () => {
            startReply(page, id);
          })
    }
    ${
      interactionId === null
        ? nothing
        : tool(words.inspect, icons.code(), () => {
            void inspect(page, interactionId);
          })
    }
    ${tool(words.moreActions, icons.more(), (event) => {
      openUnder(page, 'message', id, event);
    })}
  </div>`;
}
