import { focusComposer } from '../composer/focus.ts';
import type { Page } from '../state.ts';
import type { ContextMenu } from './types.ts';

const LONG_PRESS = 500;

/** Elements with `data-menu="message:ID"` or `"user:ID"` open a menu on a right click, the menu key or a long press. */
export function listenForContextMenus(page: Page): void {
  const open = (target: EventTarget | null, x: number, y: number): boolean => {
    const element = target instanceof Element && target.closest('a, img, video, input, textarea') === null;
    const about = element ? target.closest('[data-menu]')?.getAttribute('data-menu')?.split(':') : undefined;
    const [kind, id = ''] = about ?? [];
    if (kind !== 'message' && kind !== 'user') return false;
    openContextMenu(page, kind, id, x, y);
    return true;
  };
  document.addEventListener('contextmenu', (event) => {
    if (getSelection()?.isCollapsed === false) return;
    if (open(event.target, event.clientX, event.clientY)) event.preventDefault();
  });
  // Some browsers send no contextmenu event for a long press.
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('touchstart', ({ target, touches: [touch] }) => {
    clearTimeout(timer);
    if (touch === undefined) return;
    timer = setTimeout(() => open(target, touch.clientX, touch.clientY), LONG_PRESS);
  });
  for (const ends of ['touchend', 'touchmove', 'touchcancel'] as const)
    document.addEventListener(ends, () => {
      clearTimeout(timer);
    });
}

export function openContextMenu(page: Page, kind: ContextMenu['kind'], id: string, x: number, y: number) {
  const opener = document.activeElement;
  page.change((state) => {
    state.contextMenu = { kind, id, x, y, opener };
  });
  const menu = document.getElementById('context-menu');
  if (menu === null) return;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${String(Math.max(4, Math.min(x, innerWidth - width - 4)))}px`;
  menu.style.top = `${String(Math.max(4, Math.min(y, innerHeight - height - 4)))}px`;
  menu.querySelector('button')?.focus();
}

/** Opens the menu under a button. */
export function openUnder(page: Page, kind: ContextMenu['kind'], id: string, { currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const { left, bottom } = currentTarget.getBoundingClientRect();
  openContextMenu(page, kind, id, left, bottom);
}

export function closeContextMenu(page: Page): void {
  const { contextMenu } = page.state;
  page.change((state) => {
    state.contextMenu = undefined;
  });
  if (contextMenu?.opener instanceof HTMLElement) contextMenu.opener.focus();
}

/** Begins a reply to a message. */
export function startReply(page: Page, messageId: string): void {
  page.change((state) => {
    state.replyTo = messageId;
  });
  focusComposer(page);
}
