import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommandView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { contextCommands } from '../commands.ts';
import { textComposer } from '../composer/composer.ts';
import { setComposer } from '../composer/start.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspect.ts';
import { messageCommand, userCommand } from '../discord-enums.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { nameOf } from '../world.ts';
import { closeContextMenu, startReply } from './open.ts';
import { strings } from '../locales/strings.ts';
import { actor, attempt, currentViewpoint, state } from '../state.ts';

interface Item {
  readonly label: string;
  readonly icon: TemplateResult;
  readonly pick: () => void;
}

export function contextMenu(): unknown {
  const viewpoint = currentViewpoint();
  const { contextMenu: menu } = state;
  if (menu === undefined) return nothing;
  const items = menu.kind === 'message' ? onMessage(viewpoint, menu.id) : onUser(viewpoint, menu.id);
  return html`<div
    class="popout context-menu"
    id="context-menu"
    role="menu"
    aria-label=${strings.actions}
    @keydown=${menuKey}
  >
    ${items.map(
      ({ label, icon, pick }) =>
        html`<button
          type="button"
          role="menuitem"
          tabindex="-1"
          @click=${() => {
            closeContextMenu();
            pick();
          }}
        >
          ${icon}<span dir="auto">${label}</span>
        </button>`,
    )}
    ${items.length === 0 ? html`<p class="empty" role="menuitem" tabindex="-1">${strings.noActions}</p>` : nothing}
  </div>`;
}

function commandItems(viewpoint: Viewpoint, type: CommandView['type'], targetId: string): readonly Item[] {
  return contextCommands(viewpoint, type).map(({ name, label }) => ({
    label,
    icon: avatar(viewpoint.world.app.name, true, 'small'),
    pick: () => void attempt({ type: 'rightClick', as: actor(), targetId, command: name }),
  }));
}

function onMessage(viewpoint: Viewpoint, id: string): readonly Item[] {
  const message = viewpoint.world.messages.get(id);
  if (message === undefined) return [];
  const { interactionId } = message;
  const shared = message.visibleTo === null;
  const reply = () => {
    startReply(id);
  };
  return [
    ...(shared ? [{ label: strings.reply, icon: icons.reply(), pick: reply }] : []),
    ...(shared ? commandItems(viewpoint, messageCommand, id) : []),
    ...(interactionId === null
      ? []
      : [{ label: strings.inspect, icon: icons.code(), pick: () => void inspect(interactionId) }]),
  ];
}

function onUser(viewpoint: Viewpoint, id: string): readonly Item[] {
  const name = nameOf(viewpoint.world, id);
  if (name === undefined) return [];
  const mention = () => {
    const { composer } = state;
    setComposer(textComposer(`${composer.mode === 'text' ? composer.text : ''}@${name} `));
  };
  return [
    { label: strings.mention, icon: icons.at(), pick: mention },
    ...commandItems(viewpoint, userCommand, id),
  ];
}

function menuKey(event: KeyboardEvent): void {
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
  if (key === 'Escape' || key === 'Tab') closeContextMenu();
  else if (to[key] !== undefined) items[to[key]]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
