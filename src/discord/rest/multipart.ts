import { randomUUID } from 'node:crypto';
import type { ReplyFile } from '../../app/reply.ts';

/** A body with the headers that describe it. */
interface EncodedBody {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A message or response with its files as multipart form data (RFC 7578). Encoded here into one buffer: FormData and
 * Response copy each file several times, which under load takes hundreds of megabytes.
 */
export function encodeMultipart(payload: object, files: readonly ReplyFile[]): EncodedBody {
  const boundary = `waymark-${randomUUID()}`;
  const part = (disposition: string, type: string): Buffer =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`,
    );
  const end = Buffer.from('\r\n');
  const body = Buffer.concat([
    part('name="payload_json"', 'application/json'),
    Buffer.from(JSON.stringify(payload)),
    end,
    ...files.flatMap(({ name, data }, index) => [
      part(
        `name="files[${index}]"; filename="${name.replaceAll(/["\r\n]/g, encodeURIComponent)}"`,
        'application/octet-stream',
      ),
      typeof data === 'string' ? Buffer.from(data) : data,
      end,
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { body, headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } };
}

/**
 * The options of a REST request for such a message. Files are encoded here: @discordjs/rest passes FormData to the
 * process's global undici, and not every version accepts that of another.
 */
export function requestBody(payload: object, files: readonly ReplyFile[]) {
  if (files.length === 0) return { body: payload };
  return { ...encodeMultipart(payload, files), passThroughBody: true };
}
