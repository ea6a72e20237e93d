import { html, nothing, type TemplateResult } from 'lit/html.js';
import { local } from '../commands.ts';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Page } from '../state.ts';
import type { Here } from '../place.ts';
import { words } from '../words.ts';
import { takeRow } from './edit.ts';
import type { Suggestions } from './suggest.ts';

/** The list above the composer: commands, options to add, or what a field may hold. */
export function suggestionList(page: Page, here: Here, list: Suggestions | undefined): unknown {
  if (list === undefined) return nothing;
  const pick = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    if (row !== null) takeRow(page, Number(row.getAttribute('data-index')));
  };
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  return html`<div class="suggestions" @click=${pick} @mousedown=${keepFocus}>
    ${head(here, list)}
    ${
      list.items.length === 0
        ? html`<div id="suggestions" class="none">${nothingListed(page, here, list)}</div>`
        : html`<ul id="suggestions" role="listbox" aria-label=${label(here, list)}>
            ${rows(here, list).map(
              (row, index) =>
                html`<li
                  role="option"
                  id="suggestion-${index}"
                  data-index=${index}
                  aria-selected=${index === page.state.composer.active ? 'true' : 'false'}
                >
                  ${row}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function head(here: Here, list: Suggestions): TemplateResult {
  const { app } = here.world;
  if (list.kind === 'commands')
    return html`<div class="suggestions-head">${avatar(app.name, true, 'small')} ${app.name}</div>`;
  if (list.kind === 'options' || list.kind === 'mentions')
    return html`<div class="suggestions-head">${label(here, list)}</div>`;
  const { option } = list.field;
  return html`<div class="suggestions-head option">
    <strong>${local(option, 'name', here.locale)}</strong>
    <span>${local(option, 'description', here.locale)}</span>
  </div>`;
}

function label({ locale }: Here, list: Suggestions): string {
  if (list.kind === 'commands') return words.commands;
  if (list.kind === 'mentions') return words.members;
  return list.kind === 'options' ? words.options : local(list.field.option, 'name', locale);
}

function rows({ world, locale }: Here, list: Suggestions): readonly TemplateResult[] {
  switch (list.kind) {
    case 'commands':
      return list.items.map(
        ({ name, description }) =>
          html`${avatar(world.app.name, true, 'medium')}
            <span class="suggestion-text"
              ><strong dir="auto">/${name}</strong><small dir="auto">${description}</small></span
            >
            <span class="suggestion-side">${world.app.name}</span>`,
      );
    case 'options':
      return list.items.map(
        (one) =>
          html`<span class="suggestion-text"
            ><strong dir="auto">${local(one, 'name', locale)}</strong
            ><small dir="auto">${local(one, 'description', locale)}</small></span
          >`,
      );
    case 'mentions':
      return list.items.map(
        ({ name, kind }) =>
          html`${kind === 'role' ? icons.at() : avatar(name, kind === 'app', 'medium')}
            <span class="suggestion-text"><strong dir="auto">${name}</strong></span>
            ${kind === 'app' ? html`<span class="tag">${words.app}</span>` : nothing}`,
      );
    case 'choices':
      return list.items.map(({ name }) => html`<span class="suggestion-text" dir="auto">${name}</span>`);
  }
}

function nothingListed({ state }: Page, { world }: Here, list: Suggestions): unknown {
  if (list.kind === 'commands') return world.commands.length === 0 ? words.noCommandsYet : words.noCommands;
  if (list.kind !== 'choices' || list.closed) return words.noOptionsMatch;
  if (!list.asksBot) return nothing;
  return state.composer.mode === 'command' && state.composer.asking ? words.searching : words.noChoices;
}
