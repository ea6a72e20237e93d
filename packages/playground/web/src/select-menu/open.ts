import { strings } from '../locales/strings.ts';
import type { MenuControl, OpenMenu } from './types.ts';
import { change, set, state } from '../state.ts';

/** Opens a control's list with the first chosen option under the keyboard. */
export function openMenu(control: MenuControl): void {
  const at = control.options.findIndex(({ value }) => control.chosen.includes(value));
  set({
    notice: undefined,
    menu: {
      control: control.id,
      options: control.options,
      min: control.min,
      max: control.max,
      label: control.label,
      before: control.chosen,
      chosen: control.chosen,
      active: Math.max(0, at),
      done: control.done,
    },
  });
}

/** Closes the open menu and hands on what was chosen, if that is new and enough. */
export function closeMenu(): void {
  const { menu } = state;
  if (menu === undefined) return;
  const fresh = menu.chosen.join('\0') !== menu.before.join('\0');
  const enough = menu.chosen.length >= menu.min;
  change((state) => {
    state.menu = undefined;
    if (fresh && !enough) state.notice = strings.atLeast(menu.min);
  });
  if (fresh && enough) menu.done(menu.chosen);
}

/** Chooses the option of a row, or takes it back; a menu for one choice closes on it. */
export function pickRow(index: number): void {
  const { menu } = state;
  const option = menu?.options[index];
  if (menu === undefined || option === undefined) return;
  const had = menu.chosen.includes(option.value);
  const single = menu.max <= 1;
  if (!had && !single && menu.chosen.length >= menu.max) return;
  const kept = single ? [] : menu.chosen.filter((value) => value !== option.value);
  // In a menu that wants one, its chosen option cannot be taken back: choosing it again just closes.
  const stays = single && had && menu.min > 0;
  change(() => {
    menu.active = index;
    if (!stays) menu.chosen = had ? kept : inOrder(menu, [...kept, option.value]);
  });
  if (single) closeMenu();
}

function inOrder(menu: OpenMenu, values: readonly string[]): readonly string[] {
  return menu.options.map(({ value }) => value).filter((value) => values.includes(value));
}

/** The keyboard on a menu's control, closed or open. */
export function menuKey(event: KeyboardEvent, toggle: () => void): void {
  const { menu } = state;
  const control = event.currentTarget;
  if (!(control instanceof HTMLElement)) return;
  if (menu === undefined) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      toggle();
    }
    return;
  }
  const last = menu.options.length - 1;
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, menu.active + 1),
    ArrowUp: Math.max(0, menu.active - 1),
    Home: 0,
    End: last,
    PageDown: Math.min(last, menu.active + 8),
    PageUp: Math.max(0, menu.active - 8),
  };
  const row = rows[event.key] ?? (event.key === ' ' ? undefined : startingWith(menu, event.key));
  if (event.key === 'Tab') {
    closeMenu();
    return;
  }
  if (event.key === 'Enter' || event.key === ' ') pickRow(menu.active);
  else if (event.key === 'Escape') closeMenu();
  else if (row === undefined) return;
  else {
    change(() => {
      menu.active = row;
    });
    document.getElementById(`menu-option-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
  }
  event.preventDefault();
  event.stopPropagation();
}

function startingWith(menu: OpenMenu, key: string): number | undefined {
  if (key.length !== 1) return undefined;
  const order = menu.options.map((_, index) => (menu.active + 1 + index) % menu.options.length);
  return order.find((index) => menu.options[index]?.label.toLowerCase().startsWith(key.toLowerCase()));
}

const gap = 4;

/** Puts the open list under its control, or above when there is more room. */
export function placeMenu(menu: OpenMenu | undefined): void {
  const popout = document.getElementById('menu-popout');
  const control = menu === undefined ? null : document.getElementById(menu.control);
  if (popout === null || control === null) return;
  const { left, top, bottom, width } = control.getBoundingClientRect();
  const above = top - gap;
  const below = innerHeight - bottom - gap;
  const up = below < Math.min(popout.scrollHeight, 240) && above > below;
  popout.style.left = `${String(left)}px`;
  popout.style.width = `${String(width)}px`;
  popout.style.maxHeight = `${String(Math.min(320, up ? above : below) - gap)}px`;
  popout.style.top = up ? 'auto' : `${String(bottom + gap)}px`;
  popout.style.bottom = up ? `${String(innerHeight - top + gap)}px` : 'auto';
}
