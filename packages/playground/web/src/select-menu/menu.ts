import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keepFocus, onRow, rowAfter } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { set, state } from '../state.ts';
import { optionsOf } from './options.ts';
import type { MenuControl, MenuOption, OpenMenu } from './types.ts';

const emojiSpan = (emoji: string | undefined): unknown =>
  emoji === undefined ? nothing : html`<span class="emoji" aria-hidden="true">${emoji}</span>`;

/** A bot's menu, closed. Its list is drawn by the page, on top of everything. */
export function menuControl(
  one: APISelectMenuComponent,
  own: Pick<MenuControl, 'id' | 'chosen' | 'held' | 'done'> & Partial<MenuControl>,
): TemplateResult {
  const control: MenuControl = {
    label: one.placeholder ?? strings.choose,
    options: optionsOf(one),
    min: one.min_values ?? 1,
    max: one.max_values ?? 1,
    disabled: one.disabled ?? false,
    ...own,
  };
  const { id, label, max, disabled, held, invalid } = control;
  const open = state.menu?.control.id === id ? state.menu : undefined;
  const values = open?.chosen ?? control.chosen;
  const chosen = control.options.filter(({ value }) => values.includes(value));
  const toggle = (): void => {
    if (disabled || held) return;
    if (open === undefined) openMenu(control);
    else closeMenu();
  };
  const chip = (option: MenuOption): TemplateResult =>
    html`<span class=${max > 1 ? 'chip' : ''}>${emojiSpan(option.emoji)}${option.label}</span>`;
  return html`<button
    type="button"
    class="select flex"
    id=${id}
    role="combobox"
    aria-haspopup="listbox"
    aria-expanded=${open === undefined ? 'false' : 'true'}
    aria-controls=${open === undefined ? nothing : 'menu-list'}
    aria-activedescendant=${open === undefined ? nothing : `menu-option-${String(open.active)}`}
    aria-label=${[label, ...chosen.map((option) => option.label)].join(': ')}
    aria-invalid=${invalid === true ? 'true' : nothing}
    aria-disabled=${held ? 'true' : nothing}
    ?disabled=${disabled}
    @click=${toggle}
    @keydown=${menuKey(toggle)}
  >
    <span class="select-value" dir="auto"
      >${chosen.length === 0 ? html`<span class="quiet">${label}</span>` : chosen.map(chip)}</span
    >
    ${icons.chevron()}
  </button>`;
}

/** The open menu's list, fixed beside its control. */
export function menuList(): unknown {
  const { menu } = state;
  if (menu === undefined) return nothing;
  const { options, label, max } = menu.control;
  const many = max > 1;
  const full = many && menu.chosen.length >= max;
  const row = ({ value, label: text, description, emoji }: MenuOption, index: number): TemplateResult => {
    const selected = menu.chosen.includes(value);
    return html`<li
      role="option"
      id="menu-option-${index}"
      class="flex ${index === menu.active ? 'active' : ''}"
      aria-selected=${selected ? 'true' : 'false'}
      aria-disabled=${full && !selected ? 'true' : nothing}
      data-index=${index}
    >
      ${emojiSpan(emoji)}
      <span class="option-text two-lines grow" dir="auto"
        ><span>${text}</span>${description && html`<small>${description}</small>`}</span
      >
      <span class="centered ${many ? 'box' : 'tick'}" aria-hidden="true"
        >${selected ? icons.check() : nothing}</span
      >
    </li>`;
  };
  return html`<div
    class="popout menu-popout"
    id="menu-popout"
    @click=${onRow(pickRow)}
    @mousedown=${keepFocus}
  >
    ${
      options.length === 0
        ? html`<p class="empty quiet" id="menu-list">${strings.nothingHere}</p>`
        : html`<ul
            role="listbox"
            id="menu-list"
            aria-label=${label}
            aria-multiselectable=${many ? 'true' : 'false'}
          >
            ${options.map(row)}
          </ul>`
    }
  </div>`;
}

/** Opens a menu with the first selected option active. */
function openMenu(control: MenuControl): void {
  const active = Math.max(
    0,
    control.options.findIndex(({ value }) => control.chosen.includes(value)),
  );
  set({ notice: undefined, menu: { control, chosen: control.chosen, active } });
}

/** Closes the open menu and submits the selection, if it has changed and is valid. */
export function closeMenu(): void {
  const { menu } = state;
  if (menu === undefined) return;
  const { control, chosen } = menu;
  const changed = chosen.join('\0') !== control.chosen.join('\0');
  const enough = chosen.length >= control.min;
  set({ menu: undefined, notice: changed && !enough ? strings.atLeast(control.min) : state.notice });
  if (changed && enough) control.done(chosen);
}

/** Selects or deselects the option of a row. A menu with a single choice closes then. */
function pickRow(index: number): void {
  const { menu } = state;
  const option = menu?.control.options[index];
  if (menu === undefined || option === undefined) return;
  const { options, min, max } = menu.control;
  const had = menu.chosen.includes(option.value);
  const single = max <= 1;
  if (!had && !single && menu.chosen.length >= max) return;
  const others = single ? [] : menu.chosen.filter((value) => value !== option.value);
  const chosen = had ? others : [...others, option.value];
  // The option of a single-choice menu cannot be deselected: selecting it again closes the menu.
  const stays = single && had && min > 0;
  const inOrder = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  set({ menu: { ...menu, active: index, chosen: stays ? menu.chosen : inOrder } });
  if (single) closeMenu();
}

/** Handles the keyboard on a menu's control, closed or open. */
const menuKey =
  (toggle: () => void) =>
  (event: KeyboardEvent): void => {
    const { menu } = state;
    const { key } = event;
    if (menu === undefined) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      event.preventDefault();
      toggle();
      return;
    }
    if (key === 'Tab') {
      closeMenu();
      return;
    }
    const { active, control } = menu;
    const row =
      rowAfter(key, active, control.options.length) ?? (key === ' ' ? undefined : rowStartingWith(menu, key));
    if (key === 'Enter' || key === ' ') pickRow(active);
    else if (key === 'Escape') closeMenu();
    else if (row === undefined) return;
    else {
      set({ menu: { ...menu, active: row } });
      document.getElementById(`menu-option-${String(row)}`)?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
    event.stopPropagation();
  };

function rowStartingWith({ active, control: { options } }: OpenMenu, key: string): number | undefined {
  if (key.length !== 1) return undefined;
  const order = options.map((_, index) => (active + 1 + index) % options.length);
  return order.find((index) => options[index]?.label.toLowerCase().startsWith(key.toLowerCase()));
}
