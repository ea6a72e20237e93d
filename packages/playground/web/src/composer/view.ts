import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { localized } from '../commands.ts';
import { icons } from '../icons.ts';
import { option } from '../discord-enums.ts';
import { channelTitle, type Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/strings.ts';
import { furtherOptions, type CommandComposer, type Field } from './composer.ts';
import { chosenFiles } from '../files.ts';
import { cameTo, choseFile, typedInBox, typedInField } from './edit.ts';
import { focusComposer } from './focus.ts';
import { composerKey } from './keyboard.ts';
import { sendComposer } from './send.ts';
import { suggestionList } from './suggestion-list.ts';
import { suggestions } from './suggestions.ts';
import { textComposer } from './composer.ts';
import { setComposer } from './start.ts';
import { set, state, on } from '../state.ts';

/** The box at the bottom with its list above it. */
export function composerView(viewpoint: Viewpoint): TemplateResult {
  const { composer, notice } = state;
  const list = suggestions(viewpoint, composer);
  const wrong =
    composer.mode === 'command' ? composer.fields.find((field) => field.wrong !== undefined) : undefined;
  return html`<form
    class="composer"
    @submit=${(event: Event) => {
      event.preventDefault();
      sendComposer();
    }}
  >
    ${suggestionList(viewpoint, list)}
    ${notice === undefined ? nothing : html`<p class="notice" role="alert">${notice}</p>`}
    ${
      wrong === undefined
        ? nothing
        : html`<p class="notice" role="alert">
            ${localized(wrong.option, 'name', viewpoint.locale)}: ${wrong.wrong}
          </p>`
    }
    ${replyLine(viewpoint)}
    <div class="composer-box">
      <button
        type="button"
        class="slash"
        title=${strings.commands}
        aria-label=${strings.commands}
        @click=${on(setComposer, textComposer('/'))}
      >
        ${icons.slash()}
      </button>
      <div class="composer-line">
        ${composer.mode === 'command' ? commandPart(viewpoint, composer) : nothing}
        ${box(viewpoint, list !== undefined)}
      </div>
      ${
        composer.mode === 'command'
          ? html`<button
              type="button"
              class="leave"
              title=${strings.backOut}
              aria-label=${strings.backOut}
              @click=${on(setComposer, textComposer(''))}
            >
              ${icons.close()}
            </button>`
          : nothing
      }
      <button type="submit" class="send" aria-label=${strings.send} title=${strings.send}>
        ${icons.send()}
      </button>
    </div>
  </form>`;
}

/** Which message is being replied to. */
function replyLine({ world }: Viewpoint): unknown {
  const message = world.messages.get(state.replyTo ?? '');
  if (message === undefined) return nothing;
  return html`<div class="reply-line">
    <span dir="auto">${strings.replyingTo(message.author.name)}</span>
    <button
      type="button"
      aria-label=${strings.stopReplying}
      title=${strings.stopReplying}
      @click=${() => {
        set({ replyTo: undefined });
        focusComposer();
      }}
    >
      ${icons.close()}
    </button>
  </div>`;
}

function box(viewpoint: Viewpoint, listed: boolean): TemplateResult {
  const { composer } = state;
  const command = composer.mode === 'command' ? composer : undefined;
  const atBox = command === undefined || command.at >= command.fields.length;
  const further = command === undefined ? 0 : furtherOptions(command).length;
  const label = command === undefined ? strings.messageBox(channelTitle(viewpoint)) : strings.options;
  const placeholder = command === undefined ? label : further === 0 ? '' : strings.moreOptions(further);
  return html`<input
    id="composer-box"
    class="words"
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    maxlength="2000"
    aria-label=${label}
    placeholder=${placeholder}
    aria-autocomplete="list"
    aria-expanded=${listed && atBox ? 'true' : 'false'}
    aria-controls=${listed && atBox ? 'suggestions' : nothing}
    aria-activedescendant=${listed && atBox && composer.active >= 0 ? `suggestion-${String(composer.active)}` : nothing}
    .value=${live(composer.mode === 'text' ? composer.text : composer.tail)}
    @input=${({ currentTarget }: InputEvent) => {
      if (currentTarget instanceof HTMLInputElement) typedInBox(currentTarget.value);
    }}
    @keydown=${composerKey}
    @focus=${() => {
      if (command !== undefined) cameTo(command.fields.length);
    }}
  />`;
}

function commandPart(viewpoint: Viewpoint, composer: CommandComposer): TemplateResult {
  return html`<span class="typed-command">/${composer.entry.name}</span>
    ${composer.fields.map((field, index) => fieldPill(viewpoint, composer, field, index))}`;
}

function fieldPill(
  viewpoint: Viewpoint,
  composer: CommandComposer,
  field: Field,
  index: number,
): TemplateResult {
  const { option: one, text, wrong } = field;
  const name = localized(one, 'name', viewpoint.locale);
  const at = composer.at === index;
  const number = one.type === option.integer || one.type === option.number;
  const frame = (input: TemplateResult): TemplateResult =>
    html`<label class="field ${at ? 'at' : ''} ${wrong === undefined ? '' : 'wrong'}">
      <span class="field-name">${name}</span>${input}
    </label>`;
  if (one.type === option.attachment)
    return frame(
      html`<input
        id="field-${index}"
        type="file"
        aria-label=${`${name}: ${strings.chooseFile}`}
        @change=${async (event: Event) => {
          const [file] = await chosenFiles(event);
          if (file !== undefined) choseFile(index, file);
        }}
        @focus=${on(cameTo, index)}
      />`,
    );
  return frame(
    html`<input
      id="field-${index}"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      inputmode=${number ? 'decimal' : 'text'}
      size=${Math.max(4, Math.min(40, text.length + 1))}
      aria-label=${`${name}: ${localized(one, 'description', viewpoint.locale)}`}
      aria-autocomplete="list"
      aria-required=${one.required === true ? 'true' : 'false'}
      aria-invalid=${wrong === undefined ? 'false' : 'true'}
      aria-expanded=${at && !composer.closed ? 'true' : 'false'}
      aria-controls=${at && !composer.closed ? 'suggestions' : nothing}
      aria-activedescendant=${
        at && !composer.closed && composer.active >= 0 ? `suggestion-${String(composer.active)}` : nothing
      }
      .value=${live(text)}
      @input=${({ currentTarget }: InputEvent) => {
        if (currentTarget instanceof HTMLInputElement) typedInField(index, currentTarget.value);
      }}
      @keydown=${composerKey}
      @focus=${on(cameTo, index)}
    />`,
  );
}
