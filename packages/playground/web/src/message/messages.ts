import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InteractionView, MessageView } from '../../../src/page/protocol.ts';
import { startEntry } from '../composer/start.ts';
import { commandEntries } from '../commands.ts';
import type { CommandEntry } from '../commands.ts';
import { icons } from '../icons.ts';
import { acronym } from '../avatar.ts';
import { channelTitle, type Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { messageRow, type MessageRow } from './message.ts';
import { formatDate, sameDay } from './dates.ts';
import { change, on, set, state } from '../state.ts';

const groupedWithin = 7 * 60_000;
/** Earlier messages are drawn before they come into view, so many pixels ahead. */
const drawnAhead = 2_500;
const drawnAtOnce = 20;
/** How many of the latest messages are drawn before anybody scrolls up. */
export const INITIAL_MESSAGES = 60;

/** What a person sees in the channel they are in, oldest first. */
export function visibleMessages({ world, channelId, person }: Viewpoint): readonly MessageView[] {
  return [...world.messages.values()].filter(
    (message) =>
      message.channelId === channelId && (message.visibleTo === null || message.visibleTo === person.id),
  );
}

/** The channel: its latest messages, and earlier ones as they are scrolled to. */
export function messages(viewpoint: Viewpoint): TemplateResult {
  const all = visibleMessages(viewpoint);
  const shown = all.slice(-state.shown);
  const more = all.length > shown.length;
  const interactions = latestInteractions(viewpoint);
  const channel = channelTitle(viewpoint);
  const scrolled = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) scrolledTo(currentTarget, more);
  };
  return html`<div
    class="scroller"
    id="scroller"
    tabindex="0"
    role="region"
    aria-label=${strings.messages(channel)}
    @scroll=${scrolled}
  >
    <ol class="messages">
      ${
        more
          ? html`<li class="older">
              <button type="button" class="as-link" @click=${on(drawMore)}>${strings.older}</button>
            </li>`
          : beginning(viewpoint)
      }
      ${repeat(
        shown.map((message, index) => [message, shown[index - 1]] as const),
        ([{ id }]) => id,
        ([message, before]) => {
          const interaction = interactions.get(message.id);
          const answers = answered(viewpoint, message);
          const row: MessageRow = { message, interaction, answers, grouped: grouped(message, before) };
          const newDay = before !== undefined && !sameDay(message.sentAt, before.sentAt);
          return html`${newDay ? html`<li class="day"><span>${formatDate(message.sentAt, 'day')}</span></li>` : nothing}
            <li
              class="message ${row.grouped ? 'grouped' : ''} ${message.visibleTo === null ? '' : 'ephemeral'}"
              id="message-${message.id}"
              tabindex="-1"
              data-menu="message:${message.id}"
            >
              ${guard(redrawnFor(viewpoint, row), () => messageRow({ viewpoint, outline: [] }, row))}
            </li>`;
        },
      )}
    </ol>
  </div>`;
}

/** The message that one replies to, unless it is gone or for somebody else's eyes. */
function answered({ world, person }: Viewpoint, { repliesTo }: MessageView): MessageView | undefined {
  const message = repliesTo === null ? undefined : world.messages.get(repliesTo);
  return message !== undefined && (message.visibleTo ?? person.id) === person.id ? message : undefined;
}

/** All that a message's look hangs on. */
function redrawnFor(
  viewpoint: Viewpoint,
  { message, interaction, answers, grouped: close }: MessageRow,
): unknown[] {
  const { world, person, locale, channelId } = viewpoint;
  const own = state.menu?.control.startsWith(`menu-${message.id}-`) === true ? state.menu : undefined;
  const selections = [...state.selections].filter(([key]) => key.startsWith(message.id)).join('|');
  const failure = message.failed ? world.interactions.get(message.interactionId ?? '')?.failure : undefined;
  return [
    message,
    interaction,
    answers,
    close,
    person,
    locale,
    channelId,
    world,
    world.people,
    selections,
    failure,
    own?.active,
    own?.chosen,
  ];
}

function grouped(message: MessageView, before: MessageView | undefined): boolean {
  return (
    before?.author.id === message.author.id &&
    (message.used?.command ?? null) === null &&
    message.repliesTo === null &&
    before.visibleTo === message.visibleTo &&
    message.sentAt - before.sentAt < groupedWithin &&
    sameDay(message.sentAt, before.sentAt)
  );
}

function latestInteractions({ world, person }: Viewpoint): ReadonlyMap<string, InteractionView> {
  const latest = new Map<string, InteractionView>();
  for (const one of world.interactions.values()) {
    if (one.sourceMessageId !== null && one.personId === person.id) latest.set(one.sourceMessageId, one);
  }
  return latest;
}

const firstCommands = 4;

/** Where to start with any bot: at the first thing each of its first commands does, and at its help if it has one. */
function starters(entries: readonly CommandEntry[]): readonly CommandEntry[] {
  const firsts = entries.filter(
    ({ commandId }, index) => entries.findIndex((entry) => entry.commandId === commandId) === index,
  );
  const help = firsts.filter(({ fullName }) => fullName === 'help');
  const others = firsts.filter((entry) => !help.includes(entry));
  return [...others.slice(0, firstCommands - help.length), ...help];
}

function beginning(viewpoint: Viewpoint): TemplateResult {
  const direct = viewpoint.place.kind !== 'guild';
  return html`<li class="beginning">
    <span class="beginning-icon" aria-hidden="true"
      >${direct ? acronym(viewpoint.place.channelName) : icons.hash()}</span
    >
    <strong dir="auto"
      >${direct ? viewpoint.place.channelName : strings.welcome(channelTitle(viewpoint))}</strong
    >
    <p>
      ${viewpoint.place.kind === 'dm' ? strings.welcomeDm(viewpoint.place.channelName) : nothing}
      ${strings.welcomeHint}
    </p>
    <ul class="first-commands">
      ${starters(commandEntries(viewpoint)).map(
        (entry) =>
          html`<li>
            <button type="button" class="mention" @click=${on(startEntry, entry)}>/${entry.name}</button>
            <span dir="auto">${entry.description}</span>
          </li>`,
      )}
    </ul>
  </li>`;
}

function scrolledTo(scroller: HTMLElement, more: boolean): void {
  // Newest at the bottom and the bottom at 0: scrolling up counts down from there.
  const fromTop = scroller.scrollHeight - scroller.clientHeight + scroller.scrollTop;
  if (more && fromTop < drawnAhead) drawMore();
  else if (scroller.scrollTop > -20 && state.shown > INITIAL_MESSAGES * 3) {
    set({ shown: INITIAL_MESSAGES });
  }
}

function drawMore(): void {
  change((state) => {
    state.shown += drawnAtOnce;
  });
}

/** Shows the newest message again. */
export function toNewest(): void {
  document.getElementById('scroller')?.scrollTo({ top: 0 });
}
