import type {
  APIAttachment,
  APIFileComponent,
  APIThumbnailComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MessageView } from '../../../src/page/protocol.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { webUrl } from '../markdown/render.ts';

type Source = Pick<APIUnfurledMediaItem, 'url' | 'content_type' | 'attachment_id'>;
type Item = Pick<APIThumbnailComponent, 'description' | 'spoiler'> & { readonly media: Source };

export const gallery = (message: MessageView, items: readonly Item[]): TemplateResult =>
  html`<div class="gallery of-${Math.min(items.length, 5)}">
    ${items.map((item) => picture(message, item))}
  </div>`;

export const thumbnail = (message: MessageView, item: Item): TemplateResult =>
  html`<div class="thumbnail">${picture(message, item)}</div>`;

export function fileComponent(message: MessageView, { file, name, size }: APIFileComponent): TemplateResult {
  const attachment = attachmentOf(message, file);
  return attachment === undefined
    ? fileBox({ filename: name ?? strings.attachment, size, url: file.url })
    : fileBox(attachment);
}

/** Attachments that no component shows. */
export function attachments(message: MessageView): unknown {
  const isShown = ({ content_type: type = '' }: APIAttachment): boolean => /^(image|video)\//.test(type);
  const pictures = message.attachments.filter(isShown).map((media) => ({
    media,
    description: media.description ?? media.filename,
    spoiler: media.filename.startsWith('SPOILER_'),
  }));
  const rest = message.attachments.filter((one) => !isShown(one));
  return html`${pictures.length === 0 ? nothing : gallery(message, pictures)} ${rest.map(fileBox)}`;
}

/** A URL of this playground, or undefined: nothing is loaded from other hosts. */
export function ownUrl(url: string): string | undefined {
  if (!URL.canParse(url, location.href)) return undefined;
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.href : undefined;
}

/** Hides content behind a button until it is pressed. */
export function hidden(content: TemplateResult): TemplateResult {
  const reveal = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.removeAttribute('data-hidden');
  };
  return html`<figure data-hidden>
    <button type="button" class="cover" @click=${reveal}>${strings.spoiler}</button>${content}
  </figure>`;
}

function picture(message: MessageView, { media, description, spoiler }: Item): TemplateResult {
  const attachment = attachmentOf(message, media);
  const own = ownUrl(attachment?.url ?? media.url);
  const alt = description ?? attachment?.description ?? '';
  const contentType = media.content_type ?? attachment?.content_type ?? '';
  const shown =
    own === undefined
      ? html`<p class="remote">${alt === '' ? strings.remoteMedia : alt}</p>`
      : contentType.startsWith('video/')
        ? html`<video controls preload="metadata" src=${own} aria-label=${alt}></video>`
        : html`<a
            class="picture"
            href=${own}
            target="_blank"
            rel="noopener"
            aria-label=${`${alt === '' ? strings.attachment : alt} (${strings.opensNewTab})`}
            ><img src=${own} alt=${alt} title=${alt} loading="lazy" decoding="async"
          /></a>`;
  return spoiler === true ? hidden(shown) : html`<figure>${shown}</figure>`;
}

type DownloadableFile = Pick<APIAttachment, 'filename' | 'url'> & { readonly size?: number | undefined };

function fileBox({ filename, size, url }: DownloadableFile): TemplateResult {
  const address = ownUrl(url) ?? webUrl(url);
  const label = strings.download(filename);
  return html`<div class="file flex">
    ${icons.file()}
    <span dir="auto"
      >${
        address === undefined
          ? filename
          : html`<a href=${address} download=${filename} rel="noopener noreferrer" aria-label=${label}
              >${filename}</a
            >`
      }
      ${size === undefined ? '' : html`<small>${formatBytes(size)}</small>`}</span
    >
  </div>`;
}

const attachmentOf = (message: MessageView, item: Source): APIAttachment | undefined =>
  message.attachments.find(
    ({ id, filename, url }) =>
      id === item.attachment_id || url === item.url || item.url === `attachment://${filename}`,
  );

function formatBytes(count: number): string {
  if (count < 1_024) return `${String(count)} bytes`;
  return count < 1_048_576 ? `${(count / 1_024).toFixed(2)} KB` : `${(count / 1_048_576).toFixed(2)} MB`;
}
