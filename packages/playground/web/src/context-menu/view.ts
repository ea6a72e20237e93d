import { ApplicationCommandType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CommandView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { contextCommands } from '../commands.ts';
import { textComposer } from '../composer/composer.ts';
import { setComposer } from '../composer/edit.ts';
import { rowAfter } from '../controls.ts';
import { icons } from '../icons.ts';
import { inspect } from '../inspector/inspector.ts';
import { strings } from '../locales/strings.ts';
import { actor, attempt, currentViewpoint, on, state } from '../state.ts';
import { nameOf } from '../world.ts';
import { closeContextMenu, startReply } from './open.ts';

interface Item {
  readonly label: string;
  readonly icon: TemplateResult;
  readonly pick: () => unknown;
}

export function contextMenu(): unknown {
  const { contextMenu: menu } = state;
  if (menu === undefined) return nothing;
  const items = menu.kind === 'message' ? onMessage(menu.id) : onUser(menu.id);
  const item = ({ label, icon, pick }: Item): TemplateResult => {
    const picked = (): void => {
      closeContextMenu();
      pick();
    };
    return html`<button type="button" class="flex" role="menuitem" tabindex="-1" @click=${picked}>
      ${icon}<span dir="auto">${label}</span>
    </button>`;
  };
  return html`<div
    class="popout context-menu"
    id="context-menu"
    role="menu"
    aria-label=${strings.actions}
    @keydown=${menuKey}
  >
    ${items.map(item)}
    ${items.length === 0 ? html`<p class="empty quiet" role="menuitem" tabindex="-1">${strings.noActions}</p>` : nothing}
  </div>`;
}

function commandItems(type: CommandView['type'], targetId: string): readonly Item[] {
  const viewpoint = currentViewpoint();
  return contextCommands(viewpoint, type).map(({ name, label }) => ({
    label,
    icon: avatar(viewpoint.world.app.name, true, 'small'),
    pick: on(attempt, { type: 'rightClick', as: actor(), targetId, command: name }),
  }));
}

function onMessage(id: string): readonly Item[] {
  const message = state.world?.messages.get(id);
  if (message === undefined) return [];
  const { interactionId, visibleTo } = message;
  const reply = { label: strings.reply, icon: icons.reply(), pick: on(startReply, id) };
  const toInspector = { label: strings.inspect, icon: icons.code(), pick: on(inspect, interactionId ?? '') };
  return [
    ...(visibleTo === null ? [reply, ...commandItems(ApplicationCommandType.Message, id)] : []),
    ...(interactionId === null ? [] : [toInspector]),
  ];
}

function onUser(id: string): readonly Item[] {
  const name = nameOf(currentViewpoint().world, id);
  if (name === undefined) return [];
  const text = state.composer.entry === undefined ? state.composer.text : '';
  const mention = on(setComposer, textComposer(`${text}@${name} `));
  return [
    { label: strings.mention, icon: icons.at(), pick: mention },
    ...commandItems(ApplicationCommandType.User, id),
  ];
}

function menuKey(event: KeyboardEvent): void {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const row = rowAfter(
    key,
    items.findIndex((item) => item === document.activeElement),
    items.length,
  );
  if (key === 'Escape' || key === 'Tab') closeContextMenu();
  else if (row !== undefined) items[row]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
