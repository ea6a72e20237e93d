import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keepFocus, onRow } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { state } from '../state.ts';
import { closeMenu, menuKey, openMenu, pickRow } from './open.ts';
import type { MenuControl, MenuOption } from './types.ts';

const emojiSpan = (emoji: string | undefined): unknown =>
  emoji === undefined ? nothing : html`<span class="emoji" aria-hidden="true">${emoji}</span>`;

/** A menu, closed. Its list is drawn by the page, on top of everything. */
export function menuControl(control: MenuControl): TemplateResult {
  const { id, label, max, disabled, held, invalid } = control;
  const open = state.menu?.control.id === id ? state.menu : undefined;
  const values = open?.chosen ?? control.chosen;
  const chosen = control.options.filter(({ value }) => values.includes(value));
  const toggle = (): void => {
    if (disabled || held) return;
    if (open === undefined) openMenu(control);
    else closeMenu();
  };
  const pressed = (event: KeyboardEvent): void => {
    menuKey(event, toggle);
  };
  const chip = (option: MenuOption): TemplateResult =>
    html`<span class=${max > 1 ? 'chip' : ''}>${emojiSpan(option.emoji)}${option.label}</span>`;
  return html`<button
    type="button"
    class="select line"
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
    @keydown=${pressed}
  >
    <span class="select-face" dir="auto"
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
      class="line ${index === menu.active ? 'active' : ''}"
      aria-selected=${selected ? 'true' : 'false'}
      aria-disabled=${full && !selected ? 'true' : nothing}
      data-index=${index}
    >
      ${emojiSpan(emoji)}
      <span class="option-text two-lines grow" dir="auto"
        ><span>${text}</span>${description && html`<small>${description}</small>`}</span
      >
      <span class="centred ${many ? 'box' : 'tick'}" aria-hidden="true"
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
