import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import { openUnder } from '../context-menu/open.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { strings } from '../locales/en.ts';

/** Who is in the place. */
export function members({ world, place, person }: Viewpoint): TemplateResult {
  const people = place.place === 'dm' ? [person] : world.people;
  const present = place.place === 'server' || place.place === 'dm';
  const online = world.connection.state === 'connected';
  return html`<aside class="side members" aria-label=${strings.members}>
    ${present && !online ? nothing : html`<h2>${strings.online} — ${people.length + (present ? 1 : 0)}</h2>`}
    <ul>
      ${people.map(
        ({ id, name }) =>
          html`<li>
            ${member(id, name, html`<span class="with-light">${avatar(name, false, 'medium')}<span class="light"></span></span>`)}
          </li>`,
      )}
      ${
        present
          ? html`<li class=${online ? '' : 'away'}>
              ${member(
                world.app.botId,
                world.app.name,
                html`<span class="with-light"
                  >${avatar(world.app.name, true, 'medium')}<span
                    class="light ${world.connection.state}"
                  ></span
                ></span>`,
              )}<span class="tag">${strings.app}</span>
            </li>`
          : nothing
      }
    </ul>
  </aside>`;
}

function member(id: string, name: string, face: TemplateResult): TemplateResult {
  return html`<button
    type="button"
    class="member"
    data-menu="user:${id}"
    aria-haspopup="menu"
    @click=${openUnder('user', id)}
  >
    ${face}<span dir="auto">${name}</span>
  </button>`;
}
