import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { acronym } from '../avatar.ts';
import { commandEntries, type CommandEntry } from '../commands.ts';
import { startEntry } from '../composer/edit.ts';
import { textButton } from '../controls.ts';
import { formatDate, isSameDay } from '../dates.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { INITIAL_MESSAGES, currentViewpoint, narrowScreen, on, set, state } from '../state.ts';
import { channelTitle, type Viewpoint } from '../world.ts';
import { messageRow, type MessageRow } from './message.ts';

const GROUPING_TIME = 7 * 60_000;
/** Earlier messages are rendered this many pixels before they come into view. */
const PRELOAD_DISTANCE = 2_500;
const BATCH_SIZE = 20;

const isVisible = ({ person }: Viewpoint, { visibleTo }: MessageView): boolean =>
  (visibleTo ?? person.id) === person.id;

const sentAtOf = ({ timestamp }: MessageView): number => Date.parse(timestamp);

/** The channel: its latest messages, and earlier ones as they are scrolled to. */
export function messages(): TemplateResult {
  const viewpoint = currentViewpoint();
  const all = [...viewpoint.world.messages.values()].filter(
    (message) => message.channel_id === viewpoint.channelId && isVisible(viewpoint, message),
  );
  const shown = all.slice(-state.shown);
  const more = all.length > shown.length;
  const interactions = latestInteractions(viewpoint);
  const scrolled = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) handleScroll(currentTarget, more);
  };
  const item = ([message, before]: readonly [MessageView, MessageView | undefined]): unknown => {
    const repliedTo = viewpoint.world.messages.get(message.message_reference?.message_id ?? '');
    const row = {
      message,
      interaction: interactions.get(message.id),
      repliedTo: repliedTo && isVisible(viewpoint, repliedTo) ? repliedTo : undefined,
      near: narrowScreen.matches || [state.pointed, state.focused].includes(`message-${message.id}`),
    };
    return guard([before, ...dependencies(viewpoint, row)], () => messageItem(row, before));
  };
  const label = strings.messages(channelTitle(viewpoint));
  return html`<div
    class="scroller grow"
    id="scroller"
    tabindex="0"
    role="region"
    aria-label=${label}
    @scroll=${scrolled}
  >
    <ol class="messages" @pointerover=${trackActiveMessage} @focusin=${trackActiveMessage}>
      ${more ? html`<li class="older">${textButton(strings.older, on(showMore), { class: 'as-link' })}</li>` : channelStart(viewpoint)}
      ${repeat(
        shown.map((message, index) => [message, shown[index - 1]] as const),
        ([{ id }]) => id,
        item,
      )}
    </ol>
  </div>`;
}

/** A message; the first of a day comes after a line with the date. */
function messageItem(row: MessageRow, before: MessageView | undefined): TemplateResult {
  const { message } = row;
  const grouped = isGrouped(message, before);
  const sentAt = sentAtOf(message);
  const newDay = before !== undefined && !isSameDay(sentAt, sentAtOf(before));
  return html`${newDay ? html`<li class="day flex"><span>${formatDate(sentAt, 'D')}</span></li>` : nothing}
    <li
      class="message ${grouped ? 'grouped' : ''} ${message.visibleTo === null ? '' : 'ephemeral'}"
      id="message-${message.id}"
      tabindex="0"
      data-menu="message:${message.id}"
    >
      ${messageRow(row, grouped)}
    </li>`;
}

/** Tracks the message under the pointer or keyboard: rendering the tools on every message would be slow. */
function trackActiveMessage({ type, target }: Event): void {
  const id = target instanceof Element ? target.closest('.message')?.id : undefined;
  const field = type === 'focusin' ? 'focused' : 'pointed';
  if (id !== state[field]) set({ [field]: id });
}

/** The state that a message is rendered from. */
function dependencies({ world, person, locale, channelId }: Viewpoint, row: MessageRow) {
  const { message, interaction, repliedTo, near } = row;
  const menu = state.menu?.control.id.startsWith(`menu-${message.id}-`) === true ? state.menu : undefined;
  const selections = [...state.selections].filter(([key]) => key.startsWith(message.id)).join('|');
  const failure = message.failed ? world.interactions.get(message.interactionId ?? '')?.failure : undefined;
  const seat = [person, locale, channelId, world, world.people];
  return [message, interaction, repliedTo, near, ...seat, selections, failure, menu?.active, menu?.chosen];
}

function isGrouped(message: MessageView, before: MessageView | undefined): boolean {
  return (
    before?.author.id === message.author.id &&
    message.used === null &&
    message.message_reference === undefined &&
    before.visibleTo === message.visibleTo &&
    sentAtOf(message) - sentAtOf(before) < GROUPING_TIME &&
    isSameDay(sentAtOf(message), sentAtOf(before))
  );
}

function latestInteractions({ world, person }: Viewpoint): ReadonlyMap<string, InteractionView> {
  const latest = new Map<string, InteractionView>();
  for (const one of world.interactions.values())
    if (one.sourceMessageId !== null && one.personId === person.id) latest.set(one.sourceMessageId, one);
  return latest;
}

const MAX_FIRST_COMMANDS = 4;

/** Commands to start with: the first of each of the bot's first commands, and /help if there is one. */
function firstCommands(entries: readonly CommandEntry[]): readonly CommandEntry[] {
  const firsts = entries.filter(
    ({ commandId }, index) => entries.findIndex((entry) => entry.commandId === commandId) === index,
  );
  const help = firsts.filter(({ fullName }) => fullName === 'help');
  const others = firsts.filter((entry) => !help.includes(entry));
  return [...others.slice(0, MAX_FIRST_COMMANDS - help.length), ...help];
}

function channelStart(viewpoint: Viewpoint): TemplateResult {
  const { kind, channelName } = viewpoint.place;
  const direct = kind !== 'guild';
  return html`<li class="channel-start">
    <span class="channel-start-icon centered" aria-hidden="true"
      >${direct ? acronym(channelName) : icons.hash()}</span
    >
    <strong class="title" dir="auto"
      >${direct ? channelName : strings.welcome(channelTitle(viewpoint))}</strong
    >
    <p>${kind === 'dm' ? strings.welcomeDm(channelName) : nothing} ${strings.welcomeHint}</p>
    <ul class="first-commands">
      ${firstCommands(commandEntries(viewpoint)).map(
        (entry) =>
          html`<li>
            ${textButton(`/${entry.name}`, on(startEntry, entry), { class: 'mention' })}
            <span dir="auto">${entry.description}</span>
          </li>`,
      )}
    </ul>
  </li>`;
}

function handleScroll(scroller: HTMLElement, more: boolean): void {
  // The newest message is at the bottom, where the scroll position is 0; above it is negative.
  const fromTop = scroller.scrollHeight - scroller.clientHeight + scroller.scrollTop;
  if (more && fromTop < PRELOAD_DISTANCE) showMore();
  else if (scroller.scrollTop > -20 && state.shown > INITIAL_MESSAGES * 3) set({ shown: INITIAL_MESSAGES });
}

function showMore(): void {
  set({ shown: state.shown + BATCH_SIZE });
}
