import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/en.ts';
import { go, set, state, on } from '../state.ts';

/** Oneself, at the foot of the sidebar: opens the choice of person and language. */
export function switcher(viewpoint: Viewpoint): TemplateResult {
  const { person, locale } = viewpoint;
  const open = state.switcher;
  const toggle = (): void => {
    set({ switcher: !open });
  };
  return html`<div class="me">
    ${open ? choices(viewpoint) : nothing}
    <button
      type="button"
      class="me-button"
      id="me"
      aria-expanded=${open ? 'true' : 'false'}
      title=${strings.switchPerson}
      @click=${toggle}
    >
      ${avatar(person.name, false, 'medium')}
      <span class="me-text"
        ><span class="unseen">${strings.youAre} </span><strong dir="auto">${person.name}</strong
        ><small>${languageName(locale)}</small></span
      >
      ${icons.chevron()}
    </button>
  </div>`;
}

function choices({ world, person, locale }: Viewpoint): TemplateResult {
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    set({ switcher: false });
    document.getElementById('me')?.focus();
  };
  return html`<div class="popout switcher" @keydown=${escape}>
    <fieldset>
      <legend>${strings.youAre}</legend>
      ${world.people.map(
        ({ id, name, locale: own }) =>
          html`<label class="person ${id === person.id ? 'here' : ''}">
            <input
              type="radio"
              name="person"
              .checked=${id === person.id}
              @change=${on(go, { personId: id, locale: undefined })}
            />
            ${avatar(name, false, 'medium')}
            <span class="me-text"
              ><strong dir="auto">${name}</strong><small>${languageName(own)}</small></span
            >
            ${id === person.id ? icons.check() : nothing}
          </label>`,
      )}
    </fieldset>
    <label class="language"
      ><span>${strings.language}</span>
      <select
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLSelectElement) go({ locale: currentTarget.value });
        }}
      >
        ${world.locales.map(
          (one) =>
            html`<option value=${one} .selected=${one === locale}>${languageName(one)} (${one})</option>`,
        )}
      </select></label
    >
  </div>`;
}

/** A language by its own name. */
function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
