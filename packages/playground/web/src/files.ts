import type { FileValue } from '../../src/page/protocol.ts';

/** The chosen files of an input, with their contents. */
export async function chosenFiles({ currentTarget }: Event): Promise<readonly FileValue[]> {
  const files = currentTarget instanceof HTMLInputElement ? [...(currentTarget.files ?? [])] : [];
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      base64: (await file.bytes()).toBase64(),
      contentType: file.type || 'application/octet-stream',
    })),
  );
}
