import type { APIAttachment } from 'discord-api-types/v10';

/** A file a bot uploaded. */
export interface Upload {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Uploads, in memory, and their addresses. */
export interface Files {
  readonly add: (id: string, upload: Upload, description: string | undefined) => APIAttachment;
  readonly get: (id: string) => Upload | undefined;
}

export function createFiles(baseUrl: () => string): Files {
  const stored = new Map<string, Upload>();
  return {
    add(id, upload, description) {
      stored.set(id, upload);
      const url = `${baseUrl()}/attachments/${id}/${encodeURIComponent(upload.filename)}`;
      return {
        id,
        filename: upload.filename,
        size: upload.bytes.byteLength,
        url,
        proxy_url: url,
        content_type: upload.contentType,
        ...(description === undefined ? {} : { description }),
      };
    },
    get: (id) => stored.get(id),
  };
}
