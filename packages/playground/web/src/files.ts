import type { FileValue } from '../../src/page/protocol.ts';

/** The chosen files of an input, with their contents. */
export async function chosenFiles({ currentTarget }: Event): Promise<readonly FileValue[]> {
  const files = currentTarget instanceof HTMLInputElement ? [...(currentTarget.files ?? [])] : [];
  return Promise.all(
    files.map(async (file) => {
      const reader = new FileReader();
      const loaded = new Promise((resolve) => {
        reader.onload = resolve;
      });
      // `data:text/plain;base64,…`
      reader.readAsDataURL(file);
      await loaded;
      const base64 = typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '';
      return { name: file.name, base64, contentType: file.type || 'application/octet-stream' };
    }),
  );
}
