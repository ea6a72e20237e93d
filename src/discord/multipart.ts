import type { ReplyFile } from '../app/reply.ts';

/** A body with the headers that describe it. */
export interface EncodedBody {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message or response with its files, as Discord takes them: multipart form data. */
export async function encodeMultipart(payload: object, files: readonly ReplyFile[]): Promise<EncodedBody> {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(payload));
  for (const [index, { name, data }] of files.entries())
    form.append(`files[${index}]`, new Blob([data]), name);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  return { body, headers: { 'Content-Type': encoded.headers.get('Content-Type') ?? '' } };
}

/**
 * What a REST request takes for such a message. Files are encoded here: @discordjs/rest would hand the form to whatever
 * undici happens to be the process's, and not every version takes another's forms.
 */
export async function requestBody(payload: object, files: readonly ReplyFile[]) {
  if (files.length === 0) return { body: payload };
  return { ...(await encodeMultipart(payload, files)), passThroughBody: true };
}
