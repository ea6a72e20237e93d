import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the build leaves the page; the same place from `src` and from `dist`. */
const folder = join(import.meta.dirname, '../../dist/web');

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

/** All files of the page by their request path (`/` is the page itself). Rejects when the page was never built. */
export async function readPage(): Promise<ReadonlyMap<string, PageFile>> {
  const names = await list().catch((error: unknown) => {
    throw new Error('The page is not built. Run `npm run build` in the waymark-playground package.', {
      cause: error,
    });
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
