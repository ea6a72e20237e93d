import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { localized } from '../commands.ts';
import { iconButton, onSubmit, onTyped } from '../controls.ts';
import { chosenFiles } from '../files.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, on, set, state } from '../state.ts';
import { channelTitle } from '../viewpoint.ts';
import { authorOf } from '../world.ts';
import { emptyComposer, furtherOptions, textComposer, type CommandComposer, type Field } from './composer.ts';
import {
  cameTo,
  choseFile,
  focusComposer,
  sendComposer,
  setComposer,
  typedInBox,
  typedInField,
} from './edit.ts';
import { composerKey } from './keyboard.ts';
import { suggestionList } from './suggestion-list.ts';
import { suggestions } from './suggestions.ts';

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
