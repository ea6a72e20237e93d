import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { avatar } from '../avatar.ts';
import { localized } from '../commands.ts';
import { iconButton, keepFocus, onRow, onSubmit, onTyped } from '../controls.ts';
import { chosenFiles } from '../files.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, on, set, state } from '../state.ts';
import { authorOf, channelTitle } from '../world.ts';
import { emptyComposer, furtherOptions, textComposer, type CommandComposer, type Field } from './composer.ts';
import {
  cameTo,
  choseFile,
  focusComposer,
  sendComposer,
  setComposer,
  takeRow,
  typedInBox,
  typedInField,
} from './edit.ts';
import { composerKey } from './keyboard.ts';
import { suggestions, type Suggestions } from './suggestions.ts';

/** The box at the bottom with its list above it. */
export function composerView(): TemplateResult {
  const { composer, notice } = state;
  const list = suggestions(composer);
  const command = composer.mode === 'command' ? composer : undefined;
  const wrong = command?.fields.find((field) => field.wrong !== undefined);
  const { locale } = currentViewpoint();
  const alert = (text: string): TemplateResult => html`<p class="notice" role="alert">${text}</p>`;
  const slash = { label: strings.commands, icon: icons.slash() };
  const leave = { class: 'leave', label: strings.backOut, icon: icons.close() };
  return html`<form class="composer" @submit=${onSubmit(sendComposer)}>
    ${suggestionList(list)} ${notice && alert(notice)}
    ${wrong && alert(`${localized(wrong.option, 'name', locale)}: ${wrong.wrong ?? ''}`)} ${replyLine()}
    <div class="composer-box">
      ${iconButton({ ...slash, click: on(setComposer, textComposer('/')) })}
      <div class="composer-line line grow">
        ${
          command &&
          html`<span class="typed-command">/${command.entry.name}</span>
            ${command.fields.map((field, index) => fieldPill(command, field, index))}`
        }
        ${box(command, list !== undefined)}
      </div>
      ${command && iconButton({ ...leave, click: on(setComposer, emptyComposer) })}
      ${iconButton({ label: strings.send, icon: icons.send() })}
    </div>
  </form>`;
}

/** Which message is being replied to. */
function replyLine(): unknown {
  const message = currentViewpoint().world.messages.get(state.replyTo ?? '');
  if (message === undefined) return nothing;
  const stop = (): void => {
    set({ replyTo: undefined });
    focusComposer();
  };
  return html`<div class="reply-line line note">
    <span dir="auto">${strings.replyingTo(authorOf(message))}</span>
    ${iconButton({ label: strings.stopReplying, icon: icons.close(), click: stop })}
  </div>`;
}

interface Combobox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Whether the list belongs to it. */
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
    class=${one.id === 'composer-box' ? 'words' : ''}
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

function box(command: CommandComposer | undefined, listed: boolean): TemplateResult {
  const { composer } = state;
  const further = command === undefined ? 0 : furtherOptions(command).length;
  const label =
    command === undefined ? strings.messageBox(channelTitle(currentViewpoint())) : strings.options;
  return combobox({
    id: 'composer-box',
    label,
    placeholder: command === undefined ? label : further === 0 ? '' : strings.moreOptions(further),
    value: composer.mode === 'text' ? composer.text : composer.tail,
    listed: listed && (command === undefined || command.at >= command.fields.length),
    typed: typedInBox,
    focused: on(cameTo, command?.fields.length ?? 0),
  });
}

function fieldPill({ at, closed }: CommandComposer, { option: one, text, wrong }: Field, index: number) {
  const { locale } = currentViewpoint();
  const name = localized(one, 'name', locale);
  const id = `field-${String(index)}`;
  const fileChosen = async (event: Event): Promise<void> => {
    const [file] = await chosenFiles(event);
    if (file !== undefined) choseFile(index, file);
  };
  const input =
    one.type === OptionType.Attachment
      ? html`<input
          id=${id}
          type="file"
          aria-label=${`${name}: ${strings.chooseFile}`}
          @change=${fileChosen}
          @focus=${on(cameTo, index)}
        />`
      : combobox({
          id,
          label: `${name}: ${localized(one, 'description', locale)}`,
          value: text,
          listed: at === index && !closed,
          typed: (typed) => {
            typedInField(index, typed);
          },
          focused: on(cameTo, index),
          size: Math.max(4, Math.min(40, text.length + 1)),
          numeric: one.type === OptionType.Integer || one.type === OptionType.Number,
          required: one.required === true,
          invalid: wrong !== undefined,
        });
  return html`<label class="field ${at === index ? 'at' : ''} ${wrong === undefined ? '' : 'wrong'}">
    <span>${name}</span>${input}
  </label>`;
}

/** The list above the composer: commands, whom to mention, options to add, or what a field may hold. */
function suggestionList(list: Suggestions | undefined): unknown {
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
