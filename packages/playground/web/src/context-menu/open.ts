import { focusComposer } from '../composer/edit.ts';
import { set, state, type ContextMenu } from '../state.ts';

/** Elements with `data-menu="message:ID"` or `"user:ID"` open a menu on `contextmenu`: a right click, the menu key or a long press. */
export function listenForContextMenus(): void {
  document.addEventListener('contextmenu', (event) => {
    const { target, clientX, clientY } = event;
    if (getSelection()?.isCollapsed === false || !(target instanceof Element)) return;
    if (target.closest('a, img, video, input, textarea') !== null) return;
    const [kind, id = ''] = target.closest('[data-menu]')?.getAttribute('data-menu')?.split(':') ?? [];
    if (kind !== 'message' && kind !== 'user') return;
    openContextMenu(kind, id, clientX, clientY);
    event.preventDefault();
  });
}

function openContextMenu(kind: ContextMenu['kind'], id: string, x: number, y: number) {
  const opener = document.activeElement;
  set({ contextMenu: { kind, id, x, y, opener } });
  const menu = document.getElementById('context-menu');
  if (menu === null) return;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${String(Math.max(4, Math.min(x, innerWidth - width - 4)))}px`;
  menu.style.top = `${String(Math.max(4, Math.min(y, innerHeight - height - 4)))}px`;
  menu.querySelector('button')?.focus();
}

/** A click handler that opens the menu under its button. */
export const openBelow =
  (kind: ContextMenu['kind'], id: string) =>
  ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { left, bottom } = currentTarget.getBoundingClientRect();
    openContextMenu(kind, id, left, bottom);
  };

export function closeContextMenu(): void {
  const { contextMenu } = state;
  set({ contextMenu: undefined });
  if (contextMenu?.opener instanceof HTMLElement) contextMenu.opener.focus();
}

/** Begins a reply to a message. */
export function startReply(messageId: string): void {
  set({ replyTo: messageId });
  focusComposer();
}
