import type {
  APIAttachment,
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MessageView } from '../../../src/page/protocol.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { webAddress } from '../markdown/render.ts';

interface Media {
  readonly url: string;
  readonly alt: string;
  readonly spoiler: boolean;
  readonly contentType: string;
}

const galleryOf = (all: readonly Media[]): TemplateResult =>
  html`<div class="gallery of-${Math.min(all.length, 5)}">${all.map(picture)}</div>`;

export const gallery = (message: MessageView, { items }: APIMediaGalleryComponent): TemplateResult =>
  galleryOf(items.map((item) => mediaOf(message, item)));

export const thumbnail = (message: MessageView, one: APIThumbnailComponent): TemplateResult =>
  html`<div class="thumbnail">${picture(mediaOf(message, one))}</div>`;

export function fileComponent(message: MessageView, { file, name, size }: APIFileComponent): TemplateResult {
  const attachment = attachmentOf(message, file);
  return attachment === undefined
    ? fileBox({ filename: name ?? strings.attachment, size, url: file.url })
    : fileBox(attachment);
}

/** Files sent beside a message that no component shows. */
export function attachments({ attachments: all }: MessageView): unknown {
  const isShown = ({ content_type: type = '' }: APIAttachment): boolean => /^(image|video)\//.test(type);
  const pictures = all
    .filter(isShown)
    .map(({ url, description, filename, content_type: contentType = '' }) => ({
      url,
      alt: description ?? filename,
      spoiler: filename.startsWith('SPOILER_'),
      contentType,
    }));
  const rest = all.filter((one) => !isShown(one));
  return html`${pictures.length === 0 ? nothing : galleryOf(pictures)} ${rest.map(fileBox)}`;
}

/** An address of this playground, or undefined: nothing from elsewhere is loaded. */
export function ownAddress(url: string): string | undefined {
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

function picture({ url, alt, spoiler, contentType }: Media): TemplateResult {
  const own = ownAddress(url);
  const shown =
    own === undefined
      ? html`<p class="remote">${alt === '' ? strings.remoteMedia : alt}</p>`
      : contentType.startsWith('video/')
        ? html`<video controls preload="metadata" src=${own} aria-label=${alt}></video>`
        : html`<img src=${own} alt=${alt} title=${alt} loading="lazy" decoding="async" />`;
  return spoiler ? hidden(shown) : html`<figure>${shown}</figure>`;
}

function fileBox({
  filename,
  size,
  url,
}: {
  filename: string;
  size?: number | undefined;
  url: string;
}): TemplateResult {
  const address = ownAddress(url) ?? webAddress(url);
  const label = strings.download(filename);
  return html`<div class="file line">
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

type Item = Pick<APIThumbnailComponent, 'media' | 'description' | 'spoiler'>;

function mediaOf(message: MessageView, { media, description, spoiler }: Item): Media {
  const attachment = attachmentOf(message, media);
  return {
    url: attachment?.url ?? media.url,
    alt: description ?? attachment?.description ?? '',
    spoiler: spoiler ?? false,
    contentType: media.content_type ?? attachment?.content_type ?? '',
  };
}

const attachmentOf = (message: MessageView, item: APIUnfurledMediaItem): APIAttachment | undefined =>
  message.attachments.find(
    ({ id, filename, url }) =>
      id === item.attachment_id || url === item.url || item.url === `attachment://${filename}`,
  );

function formatBytes(count: number): string {
  if (count < 1_024) return `${String(count)} bytes`;
  return count < 1_048_576 ? `${(count / 1_024).toFixed(2)} KB` : `${(count / 1_048_576).toFixed(2)} MB`;
}
