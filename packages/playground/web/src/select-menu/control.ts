import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import type { MenuControl } from './types.ts';
import { closeMenu, menuKey, openMenu, pickRow } from './open.ts';
import { state } from '../state.ts';

/** The closed face of a menu. Its list is drawn by the page, on top of everything. */
export function menuControl(control: MenuControl): TemplateResult {
  const { menu } = state;
  const open = menu?.control === control.id ? menu : undefined;
  const values = open?.chosen ?? control.chosen;
  const chosen = control.options.filter(({ value }) => values.includes(value));
  const toggle = (): void => {
    if (control.disabled || control.held) return;
    if (open === undefined) openMenu(control);
    else closeMenu();
  };
  return html`<button
    type="button"
    class="select"
    id=${control.id}
    role="combobox"
    aria-haspopup="listbox"
    aria-expanded=${open === undefined ? 'false' : 'true'}
    aria-controls=${open === undefined ? nothing : 'menu-list'}
    aria-activedescendant=${open === undefined ? nothing : `menu-option-${String(open.active)}`}
    aria-label=${[control.label, ...chosen.map(({ label }) => label)].join(': ')}
    aria-invalid=${control.invalid === true ? 'true' : nothing}
    aria-disabled=${control.held ? 'true' : nothing}
    ?disabled=${control.disabled}
    @click=${toggle}
    @keydown=${(event: KeyboardEvent) => {
      menuKey(event, toggle);
    }}
  >
    <span class="select-face" dir="auto"
      >${
        chosen.length === 0
          ? html`<span class="placeholder">${control.label}</span>`
          : chosen.map(
              ({ label, emoji }) =>
                html`<span class=${control.max > 1 ? 'chip' : 'chosen'}
                  >${emoji === undefined ? nothing : html`<span class="emoji">${emoji}</span>`}${label}</span
                >`,
            )
      }</span
    >
    ${icons.chevron()}
  </button>`;
}

/** The open menu's list, fixed beside its control. */
export function menuList(): unknown {
  const { menu } = state;
  if (menu === undefined) return nothing;
  const many = menu.max > 1;
  const full = many && menu.chosen.length >= menu.max;
  const pick = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    if (row !== null) pickRow(Number(row.getAttribute('data-index')));
  };
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  return html`<div class="popout menu-popout" id="menu-popout" @click=${pick} @mousedown=${keepFocus}>
    ${
      menu.options.length === 0
        ? html`<p class="empty" id="menu-list">${strings.nothingHere}</p>`
        : html`<ul
            role="listbox"
            id="menu-list"
            aria-label=${menu.label}
            aria-multiselectable=${many ? 'true' : 'false'}
          >
            ${menu.options.map(({ value, label, description, emoji }, index) => {
              const selected = menu.chosen.includes(value);
              return html`<li
                role="option"
                id="menu-option-${index}"
                class=${index === menu.active ? 'active' : ''}
                aria-selected=${selected ? 'true' : 'false'}
                aria-disabled=${full && !selected ? 'true' : nothing}
                data-index=${index}
              >
                ${emoji === undefined ? nothing : html`<span class="emoji" aria-hidden="true">${emoji}</span>`}
                <span class="option-text" dir="auto"
                  ><span>${label}</span
                  >${description === undefined ? nothing : html`<small>${description}</small>`}</span
                >
                <span class=${many ? 'box' : 'tick'} aria-hidden="true"
                  >${selected ? icons.check() : nothing}</span
                >
              </li>`;
            })}
          </ul>`
    }
  </div>`;
}
