import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../commands.ts';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { takeRow } from './edit.ts';
import type { Suggestions } from './suggestions.ts';
import { state } from '../state.ts';

/** The list above the composer: commands, options to add, or what a field may hold. */
export function suggestionList(viewpoint: Viewpoint, list: Suggestions | undefined): unknown {
  if (list === undefined) return nothing;
  const pick = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    if (row !== null) takeRow(Number(row.getAttribute('data-index')));
  };
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  return html`<div class="suggestions" @click=${pick} @mousedown=${keepFocus}>
    ${head(viewpoint, list)}
    ${
      list.items.length === 0
        ? html`<div id="suggestions" class="none">${nothingListed(viewpoint, list)}</div>`
        : html`<ul id="suggestions" role="listbox" aria-label=${label(viewpoint, list)}>
            ${rows(viewpoint, list).map(
              (row, index) =>
                html`<li
                  role="option"
                  id="suggestion-${index}"
                  data-index=${index}
                  aria-selected=${index === state.composer.active ? 'true' : 'false'}
                >
                  ${row}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function head(viewpoint: Viewpoint, list: Suggestions): TemplateResult {
  const { app } = viewpoint.world;
  if (list.kind === 'commands')
    return html`<div class="suggestions-head">${avatar(app.name, true, 'small')} ${app.name}</div>`;
  if (list.kind === 'options' || list.kind === 'mentions')
    return html`<div class="suggestions-head">${label(viewpoint, list)}</div>`;
  const { option } = list.field;
  return html`<div class="suggestions-head option">
    <strong>${localized(option, 'name', viewpoint.locale)}</strong>
    <span>${localized(option, 'description', viewpoint.locale)}</span>
  </div>`;
}

function label({ locale }: Viewpoint, list: Suggestions): string {
  if (list.kind === 'commands') return strings.commands;
  if (list.kind === 'mentions') return strings.members;
  return list.kind === 'options' ? strings.options : localized(list.field.option, 'name', locale);
}

function rows({ world, locale }: Viewpoint, list: Suggestions): readonly TemplateResult[] {
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
            ><strong dir="auto">${localized(one, 'name', locale)}</strong
            ><small dir="auto">${localized(one, 'description', locale)}</small></span
          >`,
      );
    case 'mentions':
      return list.items.map(
        ({ name, kind }) =>
          html`${kind === 'role' ? icons.at() : avatar(name, kind === 'app', 'medium')}
            <span class="suggestion-text"><strong dir="auto">${name}</strong></span>
            ${kind === 'app' ? html`<span class="tag">${strings.app}</span>` : nothing}`,
      );
    case 'choices':
      return list.items.map(({ name }) => html`<span class="suggestion-text" dir="auto">${name}</span>`);
  }
}

function nothingListed({ world }: Viewpoint, list: Suggestions): unknown {
  if (list.kind === 'commands')
    return world.commands.length === 0 ? strings.noCommandsYet : strings.noCommands;
  if (list.kind !== 'choices' || list.closed) return strings.noOptionsMatch;
  if (!list.autocompletes) return nothing;
  return state.composer.mode === 'command' && state.composer.asking ? strings.searching : strings.noChoices;
}
