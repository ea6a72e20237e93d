import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommandView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { contextCommands } from '../commands.ts';
import { textComposer } from '../composer/composer.ts';
import { setComposer } from '../composer/start.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspect.ts';
import { messageCommand, userCommand } from '../kinds.ts';
import { actor, attempt, hereOf, type Page } from '../state.ts';
import type { Here } from '../place.ts';
import { closeContextMenu, startReply } from './open.ts';
import { words } from '../words.ts';

interface Item {
  readonly label: string;
  readonly icon: TemplateResult;
  readonly pick: () => void;
}

export function contextMenu(page: Page): unknown {
  const here = hereOf(page.state);
  const { contextMenu: menu } = page.state;
  if (menu === undefined || here === undefined) return nothing;
  const items = menu.kind === 'message' ? onMessage(page, here, menu.id) : onUser(page, here, menu.id);
  return html`<div
    class="popout context-menu"
    id="context-menu"
    role="menu"
    aria-label=${words.actions}
    @keydown=${(event: KeyboardEvent) => {
      menuKey(page, event);
    }}
  >
    ${items.map(
      ({ label, icon, pick }) =>
        html`<button
          type="button"
          role="menuitem"
          tabindex="-1"
          @click=${() => {
            closeContextMenu(page);
            pick();
          }}
        >
          ${icon}<span dir="auto">${label}</span>
        </button>`,
    )}
    ${items.length === 0 ? html`<p class="empty" role="menuitem" tabindex="-1">${words.noActions}</p>` : nothing}
  </div>`;
}

function commandItems(page: Page, here: Here, type: CommandView['type'], targetId: string): readonly Item[] {
  return contextCommands(here, type).map(({ name, label }) => ({
    label,
    icon: avatar(here.world.app.name, true, 'small'),
    pick: () => void attempt(page, { type: 'rightClick', as: actor(here), targetId, command: name }),
  }));
}

function onMessage(page: Page, here: Here, id: string): readonly Item[] {
  const message = here.world.messages.get(id);
  if (message === undefined) return [];
  const { interactionId } = message;
  const shared = message.visibleTo === null;
  const reply = () => {
    startReply(page, id);
  };
  return [
    ...(shared ? [{ label: words.reply, icon: icons.reply(), pick: reply }] : []),
    ...(shared ? commandItems(page, here, messageCommand, id) : []),
    ...(interactionId === null
      ? []
      : [{ label: words.inspect, icon: icons.code(), pick: () => void inspect(page, interactionId) }]),
  ];
}

function onUser(page: Page, here: Here, id: string): readonly Item[] {
  const { world } = here;
  const name = id === world.app.botId ? world.app.name : world.people.find((one) => one.id === id)?.name;
  if (name === undefined) return [];
  const mention = () => {
    const { composer } = page.state;
    setComposer(page, textComposer(`${composer.mode === 'text' ? composer.text : ''}@${name} `));
  };
  return [
    { label: words.mention, icon: icons.at(), pick: mention },
    ...commandItems(page, here, userCommand, id),
  ];
}

function menuKey(page: Page, event: KeyboardEvent): void {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const last = items.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  if (key === 'Escape' || key === 'Tab') closeContextMenu(page);
  else if (to[key] !== undefined) items[to[key]]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
