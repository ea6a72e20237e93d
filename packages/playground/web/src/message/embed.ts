import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { markdown, webAddress, type RenderContext } from '../markdown/render.ts';
import { strings } from '../locales/strings.ts';
import { ownAddress } from './media.ts';
import { whenSent } from './dates.ts';

export function embed(context: RenderContext, one: APIEmbed): TemplateResult {
  const { color, author, title, url, description, fields = [], image, thumbnail, footer, timestamp } = one;
  const address = url === undefined ? undefined : webAddress(url);
  const foot = [footer?.text, timestamp === undefined ? undefined : whenSent(Date.parse(timestamp))];
  return html`<article
    class="embed"
    .style=${color === undefined ? '' : `--accent: #${color.toString(16).padStart(6, '0')}`}
  >
    ${author === undefined ? nothing : html`<div class="embed-author" dir="auto">${author.name}</div>`}
    ${
      title === undefined
        ? nothing
        : html`<div class="embed-title" dir="auto">
            ${
              address === undefined
                ? title
                : html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${title}</a>`
            }
          </div>`
    }
    ${description === undefined ? nothing : markdown(context, description)}
    ${
      fields.length === 0
        ? nothing
        : html`<div class="embed-fields">
            ${fields.map(
              ({ name, value, inline }) =>
                html`<div class=${inline === true ? 'inline' : ''}>
                  <div class="embed-name" dir="auto">${name}</div>
                  ${markdown(context, value)}
                </div>`,
            )}
          </div>`
    }
    ${[image, thumbnail].map((picture) => {
      if (picture === undefined) return nothing;
      const own = ownAddress(picture.url);
      return own === undefined
        ? html`<p class="remote">${strings.remoteMedia}</p>`
        : html`<img src=${own} alt="" loading="lazy" />`;
    })}
    ${
      foot.some((part) => part !== undefined)
        ? html`<div class="embed-foot">${foot.filter((part) => part !== undefined).join(' • ')}</div>`
        : nothing
    }
  </article>`;
}
