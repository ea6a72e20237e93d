import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PersonView } from '../../../src/page/protocol.ts';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { send } from '../server.ts';
import { currentViewpoint, switchTo, on, set, state } from '../state.ts';

/** The current person, at the bottom of the sidebar, with the menu of people and languages. */
export function switcher(): TemplateResult {
  const { person, locale } = currentViewpoint();
  const open = state.switcher;
  return html`<div class="current-user">
    ${open ? choices() : nothing}
    <button
      type="button"
      class="current-user-button flex"
      id="me"
      aria-expanded=${open ? 'true' : 'false'}
      title=${strings.switchPerson}
      @click=${on(set, { switcher: !open })}
    >
      ${avatar(person.name, false, 'medium')}
      <span class="user-text"
        ><span class="visually-hidden">${strings.youAre} </span
        ><strong class="title truncate" dir="auto">${person.name}</strong
        ><small class="small-print truncate">${languageName(locale)}</small></span
      >
      ${icons.chevron()}
    </button>
  </div>`;
}

function choices(): TemplateResult {
  const { world, person, locale } = currentViewpoint();
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    set({ switcher: false });
    document.getElementById('me')?.focus();
  };
  const changed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) switchTo({ locale: currentTarget.value });
  };
  return html`<div class="popout switcher" @keydown=${escape}>
    <fieldset>
      <legend class="category">${strings.youAre}</legend>
      ${world.people.map((one) => choice(one, one.id === person.id))}
    </fieldset>
    <form @submit=${addPerson}>
      <input
        name="name"
        class="grow"
        required
        maxlength="32"
        aria-label=${strings.newPerson}
        placeholder=${strings.newPerson}
      />
      <button type="submit" class="button secondary small">${strings.addPerson}</button>
    </form>
    <label class="language"
      ><span class="category">${strings.language}</span>
      <select @change=${changed}>
        ${world.locales.map(
          (one) =>
            html`<option value=${one} .selected=${one === locale}>${languageName(one)} (${one})</option>`,
        )}
      </select></label
    >
  </div>`;
}

const choice = ({ id, name, locale }: PersonView, current: boolean): TemplateResult =>
  html`<label class="person item flex ${current ? 'current' : ''}">
    <input
      type="radio"
      name="person"
      .checked=${current}
      @change=${on(switchTo, { personId: id, locale: undefined })}
    />
    ${avatar(name, false, 'medium')}
    <span class="user-text"
      ><strong class="title truncate" dir="auto">${name}</strong
      ><small class="small-print truncate">${languageName(locale)}</small></span
    >
    ${current ? icons.check() : nothing}
  </label>`;

/** Adds a person with the chosen language, and switches to them. */
async function addPerson(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const name = new FormData(event.currentTarget).get('name');
  if (typeof name !== 'string') return;
  const locale = state.seat.locale ?? navigator.language;
  const known = state.world?.locales.includes(locale) === true ? locale : 'en-US';
  const result = await send({ type: 'addPerson', name, locale: known });
  if (result.ok) switchTo({ personId: result.result.personId, locale: undefined });
  else set({ notice: result.error });
}

/** A language by its own name. */
function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
