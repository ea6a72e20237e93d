import { parseBody } from 'hono/utils/body';
import type { Upload, Uploads } from '../state/files.ts';

export interface Body {
  readonly value: unknown;
  readonly uploads: Uploads;
}

/** The body of a request: JSON, or a form with files; undefined when it is neither. */
export async function readBody(request: Request): Promise<Body | undefined> {
  const type = request.headers.get('content-type') ?? '';
  try {
    if (type.startsWith('multipart/form-data')) return await formBody(request);
    const text = await request.text();
    return { value: text === '' ? undefined : JSON.parse(text), uploads: new Map() };
  } catch {
    return undefined;
  }
}

/** Files are named `files[n]`, or anything; the rest is in `payload_json`, or in fields of the form. */
async function formBody(request: Request): Promise<Body> {
  const form = Object.entries(await parseBody(request));
  const uploads = new Map<number, Upload>();
  for (const [name, entry] of form) {
    if (!(entry instanceof File)) continue;
    const index = /^files\[(\d+)\]$/.exec(name)?.[1] ?? uploads.size;
    uploads.set(Number(index), {
      filename: entry.name,
      contentType: entry.type || 'application/octet-stream',
      bytes: new Uint8Array(await entry.arrayBuffer()),
    });
  }
  const { payload_json: payload, ...fields } = Object.fromEntries(
    form.filter(([, entry]) => typeof entry === 'string'),
  );
  return { value: typeof payload === 'string' ? JSON.parse(payload) : fields, uploads };
}
