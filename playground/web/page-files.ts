import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./dist', import.meta.url));

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/**
 * All files of the page by the path they are asked for (`/` is the page itself), ready to be sent. Built first
 * when an installation has skipped that.
 */
export async function readPage(): Promise<ReadonlyMap<string, PageFile>> {
  const names = await list().catch(async () => {
    const { buildPage } = await import('./build.ts');
    await buildPage();
    return list();
  });
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, PageFile]> => {
        const body = new Uint8Array(await readFile(join(folder, name)));
        const fresh = name === 'index.html';
        const headers = {
          'content-type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
          'cache-control': fresh ? 'no-cache' : 'public, max-age=31536000, immutable',
        };
        return [fresh ? '/' : `/${name}`, { body, headers }];
      }),
    ),
  );
}

async function list(): Promise<readonly string[]> {
  const assets = await readdir(join(folder, 'assets'));
  return ['index.html', ...assets.map((name) => `assets/${name}`)];
}
