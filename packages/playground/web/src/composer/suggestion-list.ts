import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import { localized } from '../commands.ts';
import { keepFocus, onRow } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, state } from '../state.ts';
import { takeRow } from './edit.ts';
import type { Suggestions } from './suggestions.ts';

/** The list above the composer: commands, whom to mention, options to add, or what a field may hold. */
export function suggestionList(list: Suggestions | undefined): unknown {
  if (list === undefined) return nothing;
  return html`<div class="suggestions stack" @click=${onRow(takeRow)} @mousedown=${keepFocus}>
    ${head(list)}
    ${
      list.items.length === 0
        ? html`<div id="suggestions" class="none">${nothingListed(list)}</div>`
        : html`<ul id="suggestions" role="listbox" aria-label=${label(list)}>
            ${rows(list).map(
              (row, index) =>
                html`<li
                  class="item line"
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

function head(list: Suggestions): TemplateResult {
  const { world, locale } = currentViewpoint();
  if (list.kind === 'commands')
    return html`<div class="line">${avatar(world.app.name, true, 'small')} ${world.app.name}</div>`;
  if (list.kind !== 'choices') return html`<div class="line">${label(list)}</div>`;
  return html`<div class="line">
    <strong class="title">${label(list)}</strong>
    <span>${localized(list.field.option, 'description', locale)}</span>
  </div>`;
}

function label(list: Suggestions): string {
  if (list.kind === 'choices') return localized(list.field.option, 'name', currentViewpoint().locale);
  return { commands: strings.commands, mentions: strings.members, options: strings.options }[list.kind];
}

const text = (name: string, description?: string): TemplateResult =>
  html`<span class="two-lines grow"
    ><strong class="title" dir="auto">${name}</strong>${
      description && html`<small dir="auto">${description}</small>`
    }</span
  >`;

function rows(list: Suggestions): readonly TemplateResult[] {
  const { world, locale } = currentViewpoint();
  switch (list.kind) {
    case 'commands':
      return list.items.map(
        ({ name, description }) =>
          html`${avatar(world.app.name, true, 'medium')} ${text(`/${name}`, description)}
            <span class="fine">${world.app.name}</span>`,
      );
    case 'options':
      return list.items.map((one) =>
        text(localized(one, 'name', locale), localized(one, 'description', locale)),
      );
    case 'mentions':
      return list.items.map(
        ({ name, kind }) =>
          html`${kind === 'role' ? icons.at() : avatar(name, kind === 'app', 'medium')} ${text(name)}
          ${kind === 'app' ? html`<span class="tag">${strings.app}</span>` : nothing}`,
      );
    case 'choices':
      return list.items.map(({ name }) => html`<span class="two-lines grow" dir="auto">${name}</span>`);
  }
}

function nothingListed(list: Suggestions): unknown {
  if (list.kind === 'commands')
    return currentViewpoint().world.commands.length === 0 ? strings.noCommandsYet : strings.noCommands;
  if (list.kind !== 'choices' || list.closed) return strings.noOptionsMatch;
  if (!list.autocompletes) return nothing;
  return state.composer.mode === 'command' && state.composer.asking ? strings.searching : strings.noChoices;
}
