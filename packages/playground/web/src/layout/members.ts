import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import { openBelow } from '../context-menu/open.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint } from '../state.ts';
import { peopleIn } from '../world.ts';

/** The people in the place. */
export function members(): TemplateResult {
  const viewpoint = currentViewpoint();
  const { app, connection } = viewpoint.world;
  const { hasApp } = viewpoint.place;
  const people = peopleIn(viewpoint);
  const online = connection.state === 'connected';
  return html`<aside class="side members" aria-label=${strings.members}>
    ${hasApp && !online ? nothing : html`<h2 class="category">${strings.online} — ${people.length + (hasApp ? 1 : 0)}</h2>`}
    <ul>
      ${people.map(({ id, name }) => html`<li class="flex">${member(id, name, false, '')}</li>`)}
      ${
        hasApp
          ? html`<li class="flex">
              ${member(app.botId, app.name, true, connection.state)}<span class="tag">${strings.app}</span>
            </li>`
          : nothing
      }
    </ul>
  </aside>`;
}

const member = (id: string, name: string, app: boolean, state: string): TemplateResult =>
  html`<button
    type="button"
    class="member item flex"
    data-menu="user:${id}"
    aria-haspopup="menu"
    @click=${openBelow('user', id)}
  >
    <span class="with-status">${avatar(name, app, 'medium')}<span class="status-dot ${state}"></span></span>
    <span class="truncate" dir="auto">${name}</span>
  </button>`;
