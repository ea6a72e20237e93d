import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AttachmentView, MessageView } from '../../../src/page/protocol.ts';
import { icons } from '../icons.ts';
import { webAddress } from '../markdown/render.ts';
import { strings } from '../locales/strings.ts';

interface Media {
  readonly url: string;
  readonly alt: string;
  readonly spoiler: boolean;
  readonly kind: string;
}

export function gallery(message: MessageView, { items }: APIMediaGalleryComponent): TemplateResult {
  return html`<div class="gallery of-${Math.min(items.length, 5)}">
    ${items.map((item) => picture(media(message, item.media, item.description, item.spoiler)))}
  </div>`;
}

export function thumbnail(message: MessageView, one: APIThumbnailComponent): TemplateResult {
  return html`<div class="thumbnail">
    ${picture(media(message, one.media, one.description, one.spoiler))}
  </div>`;
}

export function fileComponent(message: MessageView, one: APIFileComponent): TemplateResult {
  const attachment = attachmentOf(message, one.file);
  return attachment === undefined
    ? fileBox(one.name ?? strings.attachment, one.size, one.file.url)
    : fileBox(attachment.filename, attachment.size, attachment.url);
}

/** Files sent beside a message that no component shows. */
export function attachments({ attachments: all }: MessageView): unknown {
  if (all.length === 0) return nothing;
  const pictures = all.filter(({ contentType }) => shownInline(contentType));
  const rest = all.filter(({ contentType }) => !shownInline(contentType));
  return html`${
    pictures.length === 0
      ? nothing
      : html`<div class="gallery of-${Math.min(pictures.length, 5)}">
          ${pictures.map((one) =>
            picture({
              url: one.url,
              alt: one.description ?? one.filename,
              spoiler: one.spoiler,
              kind: one.contentType ?? '',
            }),
          )}
        </div>`
  }
  ${rest.map((one) => fileBox(one.filename, one.size, one.url))}`;
}

/** An address of this playground, or undefined: nothing from elsewhere is loaded. */
export function ownAddress(url: string): string | undefined {
  if (!URL.canParse(url, location.href)) return undefined;
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.href : undefined;
}

function picture({ url, alt, spoiler, kind }: Media): TemplateResult {
  const own = ownAddress(url);
  const shown =
    own === undefined
      ? html`<p class="remote">${alt === '' ? strings.remoteMedia : alt}</p>`
      : kind.startsWith('video/')
        ? html`<video controls preload="metadata" src=${own} aria-label=${alt}></video>`
        : html`<img src=${own} alt=${alt} title=${alt} loading="lazy" decoding="async" />`;
  if (!spoiler) return html`<figure>${shown}</figure>`;
  const reveal = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.removeAttribute('data-hidden');
  };
  return html`<figure data-hidden>
    <button type="button" class="cover" @click=${reveal}>${strings.spoiler}</button>${shown}
  </figure>`;
}

function fileBox(name: string, size: number | undefined, url: string): TemplateResult {
  const address = ownAddress(url) ?? webAddress(url);
  return html`<div class="file">
    ${icons.file()}
    <span class="file-name" dir="auto"
      >${
        address === undefined
          ? name
          : html`<a
              href=${address}
              download=${name}
              rel="noopener noreferrer"
              aria-label=${strings.download(name)}
              >${name}</a
            >`
      }
      ${size === undefined ? nothing : html`<small>${bytes(size)}</small>`}</span
    >
  </div>`;
}

function media(
  message: MessageView,
  item: APIUnfurledMediaItem,
  description: string | null | undefined,
  spoiler: boolean | undefined,
): Media {
  const attachment = attachmentOf(message, item);
  return {
    url: attachment?.url ?? item.url,
    alt: description ?? attachment?.description ?? '',
    spoiler: spoiler ?? false,
    kind: item.content_type ?? attachment?.contentType ?? '',
  };
}

function attachmentOf(message: MessageView, item: APIUnfurledMediaItem): AttachmentView | undefined {
  return message.attachments.find(
    ({ id, filename, url }) =>
      id === item.attachment_id || url === item.url || item.url === `attachment://${filename}`,
  );
}

function shownInline(contentType: string | null): boolean {
  return /^(image|video)\//.test(contentType ?? '');
}

function bytes(count: number): string {
  if (count < 1_024) return `${String(count)} bytes`;
  return count < 1_048_576 ? `${(count / 1_024).toFixed(2)} KB` : `${(count / 1_048_576).toFixed(2)} MB`;
}
