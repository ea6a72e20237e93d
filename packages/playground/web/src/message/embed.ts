import type { APIEmbed, APIEmbedField, APIEmbedImage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { strings } from '../locales/strings.ts';
import { link, markdown, type RenderContext } from '../markdown/render.ts';
import { formatSentAt } from '../dates.ts';
import { ownUrl } from './media.ts';

function picture(one: APIEmbedImage | undefined): unknown {
  if (one === undefined) return nothing;
  const own = ownUrl(one.url);
  return own === undefined
    ? html`<p class="remote">${strings.remoteMedia}</p>`
    : html`<img src=${own} alt="" loading="lazy" />`;
}

export function embed(context: RenderContext, one: APIEmbed): TemplateResult {
  const { color, author, title, url, description, fields = [], image, thumbnail, footer, timestamp } = one;
  const accent = color === undefined ? '' : `--accent: #${color.toString(16).padStart(6, '0')}`;
  const foot = [footer?.text, timestamp && formatSentAt(Date.parse(timestamp))].filter(
    (text) => text !== undefined,
  );
  const text = (kind: string, content: unknown): unknown =>
    content === undefined || content === ''
      ? nothing
      : html`<div class="embed-${kind}" dir="auto">${content}</div>`;
  const field = ({ name, value, inline }: APIEmbedField): TemplateResult =>
    html`<div class=${inline === true ? 'inline' : ''}>
      ${text('name', name)} ${markdown(context, value)}
    </div>`;
  return html`<article class="embed" .style=${accent}>
    ${text('author', author?.name)} ${text('title', url === undefined ? title : link(url, title))}
    ${description && markdown(context, description)}
    ${fields.length === 0 ? nothing : html`<div class="embed-fields">${fields.map(field)}</div>`}
    ${picture(image)} ${picture(thumbnail)} ${text('foot', foot.join(' • '))}
  </article>`;
}
