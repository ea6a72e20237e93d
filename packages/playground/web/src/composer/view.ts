import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { localized } from '../commands.ts';
import { iconButton, keepFocus, onRow, onSubmit, onTyped } from '../controls.ts';
import { chosenFiles } from '../files.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, on, set, state } from '../state.ts';
import { authorOf, channelTitle } from '../world.ts';
import { emptyComposer, furtherOptions, textComposer, type Field } from './composer.ts';
import {
  focusComposer,
  focusField,
  inputField,
  inputText,
  sendComposer,
  setComposer,
  setFile,
} from './edit.ts';
import { composerKey } from './keyboard.ts';
import { suggestions, type Suggestions } from './suggestions.ts';

/** The box at the bottom with its list above it. */
export function composerView(): TemplateResult {
  const { composer, notice } = state;
  const list = suggestions(composer);
  const { entry, fields } = composer;
  const invalid = fields.find((field) => field.error !== undefined);
  const { locale } = currentViewpoint();
  const alert = (text: string): TemplateResult => html`<p class="notice" role="alert">${text}</p>`;
  const slash = { label: strings.commands, icon: icons.slash() };
  const leave = { class: 'leave', label: strings.backOut, icon: icons.close() };
  return html`<form class="composer" @submit=${onSubmit(sendComposer)}>
    ${suggestionList(list)} ${notice && alert(notice)}
    ${invalid && alert(`${localized(invalid.option, 'name', locale)}: ${invalid.error ?? ''}`)} ${replyLine()}
    <div class="composer-box">
      ${iconButton({ ...slash, click: on(setComposer, textComposer('/')) })}
      <div class="composer-line flex grow">
        ${entry && html`<span class="command-name">/${entry.name}</span>`} ${fields.map(fieldPill)}
        ${textBox(list !== undefined)}
      </div>
      ${entry && iconButton({ ...leave, click: on(setComposer, emptyComposer) })}
      ${iconButton({ label: strings.send, icon: icons.send() })}
    </div>
  </form>`;
}

/** The message that is being replied to. */
function replyLine(): unknown {
  const message = currentViewpoint().world.messages.get(state.replyTo ?? '');
  if (message === undefined) return nothing;
  const stop = (): void => {
    set({ replyTo: undefined });
    focusComposer();
  };
  return html`<div class="reply-line flex note">
    <span dir="auto">${strings.replyingTo(authorOf(message))}</span>
    ${iconButton({ label: strings.stopReplying, icon: icons.close(), click: stop })}
  </div>`;
}

interface Combobox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether the list is shown for it. */
  readonly listed: boolean;
  readonly typed: (text: string) => void;
  readonly focused: () => unknown;
  readonly placeholder?: string;
  readonly size?: number;
  readonly numeric?: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
}

const combobox = (one: Combobox): TemplateResult =>
  html`<input
    id=${one.id}
    class=${one.id === 'composer-box' ? 'text-box' : ''}
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    maxlength="6000"
    inputmode=${one.numeric === true ? 'decimal' : 'text'}
    size=${one.size ?? nothing}
    placeholder=${one.placeholder ?? ''}
    aria-label=${one.label}
    aria-autocomplete="list"
    aria-required=${one.required === true ? 'true' : 'false'}
    aria-invalid=${one.invalid === true ? 'true' : 'false'}
    aria-expanded=${one.listed ? 'true' : 'false'}
    aria-controls=${one.listed ? 'suggestions' : nothing}
    aria-activedescendant=${
      one.listed && state.composer.active >= 0 ? `suggestion-${String(state.composer.active)}` : nothing
    }
    .value=${live(one.value)}
    @input=${onTyped(one.typed)}
    @keydown=${composerKey}
    @focus=${one.focused}
  />`;

function textBox(listed: boolean): TemplateResult {
  const { composer } = state;
  const { entry, fields, at, text } = composer;
  const further = furtherOptions(composer).length;
  const label = entry === undefined ? strings.messageBox(channelTitle(currentViewpoint())) : strings.options;
  return combobox({
    id: 'composer-box',
    label,
    placeholder: entry === undefined ? label : further === 0 ? '' : strings.moreOptions(further),
    value: text,
    listed: listed && at >= fields.length,
    typed: inputText,
    focused: on(focusField, fields.length),
  });
}

function fieldPill({ option: one, text, error }: Field, index: number): TemplateResult {
  const { at, closed } = state.composer;
  const { locale } = currentViewpoint();
  const name = localized(one, 'name', locale);
  const id = `field-${String(index)}`;
  const fileChosen = async (event: Event): Promise<void> => {
    const [file] = await chosenFiles(event);
    if (file !== undefined) setFile(index, file);
  };
  const input =
    one.type === OptionType.Attachment
      ? html`<input
          id=${id}
          type="file"
          aria-label=${`${name}: ${strings.chooseFile}`}
          @change=${fileChosen}
          @focus=${on(focusField, index)}
        />`
      : combobox({
          id,
          label: `${name}: ${localized(one, 'description', locale)}`,
          value: text,
          listed: at === index && !closed,
          typed: (typed) => {
            inputField(index, typed);
          },
          focused: on(focusField, index),
          size: Math.max(4, Math.min(40, text.length + 1)),
          numeric: one.type === OptionType.Integer || one.type === OptionType.Number,
          required: one.required === true,
          invalid: error !== undefined,
        });
  return html`<label class="field ${at === index ? 'at' : ''} ${error === undefined ? '' : 'wrong'}">
    <span>${name}</span>${input}
  </label>`;
}

/** The list above the composer. */
function suggestionList(list: Suggestions | undefined): unknown {
  if (list === undefined) return nothing;
  const { label, head, rows, empty } = list;
  return html`<div
    class="suggestions column"
    @click=${onRow((index) => rows[index]?.pick())}
    @mousedown=${keepFocus}
  >
    <div class="flex">${head}</div>
    ${
      rows.length === 0
        ? html`<div id="suggestions" class="no-results">${empty}</div>`
        : html`<ul id="suggestions" role="listbox" aria-label=${label}>
            ${rows.map(
              ({ content }, index) =>
                html`<li
                  class="item flex"
                  role="option"
                  id="suggestion-${index}"
                  data-index=${index}
                  aria-selected=${index === state.composer.active ? 'true' : 'false'}
                >
                  ${content}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
