import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import type { Here } from '../place.ts';
import { words } from '../words.ts';

/** Who is in the place. */
export function members({ world, place, person }: Here): TemplateResult {
  const people = place.place === 'dm' ? [person] : world.people;
  const present = place.place === 'server' || place.place === 'dm';
  const online = world.connection.state === 'connected';
  return html`<aside class="side members" aria-label=${words.members}>
    ${present && !online ? nothing : html`<h2>${words.online} — ${people.length + (present ? 1 : 0)}</h2>`}
    <ul>
      ${people.map(
        ({ name }) =>
          html`<li>
            <span class="with-light">${avatar(name, false, 'medium')}<span class="light"></span></span>
            <span dir="auto">${name}</span>
          </li>`,
      )}
      ${
        present
          ? html`<li class=${online ? '' : 'away'}>
              <span class="with-light"
                >${avatar(world.app.name, true, 'medium')}<span class="light ${world.connection.state}"></span
              ></span>
              <span dir="auto">${world.app.name}</span><span class="tag">${words.app}</span>
            </li>`
          : nothing
      }
    </ul>
  </aside>`;
}
