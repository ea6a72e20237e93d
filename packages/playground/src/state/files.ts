import type { APIAttachment } from 'discord-api-types/v10';

/** An uploaded file. */
export interface Upload {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files of a multipart body by the number in their `files[n]`. */
export type Uploads = ReadonlyMap<number, Upload>;

export type Files = ReturnType<typeof createFiles>;

/** Uploads, in memory, with addresses under `baseUrl`. */
export function createFiles(baseUrl: () => string) {
  const files = new Map<string, Upload>();
  return {
    get: (id: string): Upload | undefined => files.get(id),
    add(id: string, upload: Upload): APIAttachment {
      files.set(id, upload);
      const { filename, contentType, bytes } = upload;
      const url = `${baseUrl()}/attachments/${id}/${encodeURIComponent(filename)}`;
      return { id, filename, size: bytes.byteLength, url, proxy_url: url, content_type: contentType };
    },
  };
}
