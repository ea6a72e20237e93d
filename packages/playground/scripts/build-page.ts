import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as discord from 'discord-api-types/v10';
import { build, type Plugin } from 'esbuild';

const packageFolder = join(import.meta.dirname, '..');
const here = join(packageFolder, 'web');

/** The folder in which {@link buildPage} writes `index.html` and `assets/`. */
export const pageFolder = join(packageFolder, 'dist/web');

/** Exports each of Discord's enums as a constant: the whole package would be half as large as the page. */
const discordEnums: Plugin = {
  name: 'discord-enums',
  setup(bundle) {
    bundle.onLoad({ filter: /discord-api-types.v10\./ }, () => ({
      contents: Object.entries(discord)
        .filter(([name]) => name !== 'PermissionFlagsBits' && name !== 'default')
        .map(([name, values]) => `export const ${name} = ${JSON.stringify(values)};`)
        .join('\n'),
    }));
  },
};

/**
 * Bundles the page into {@link pageFolder}: one script, one style sheet, each with a hash of its content in its
 * name so that a browser may keep it for ever. Rejects when a source does not compile.
 */
export async function buildPage(): Promise<void> {
  const bundled = await build({
    absWorkingDir: here,
    entryPoints: { page: 'src/main.ts', style: 'src/styles/page.css' },
    bundle: true,
    plugins: [discordEnums],
    minify: true,
    format: 'esm',
    target: ['es2023'],
    legalComments: 'linked',
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    write: false,
    logLevel: 'silent',
  });

  // Built in a temporary folder and renamed, so that a server never reads an incomplete page.
  const fresh = join(packageFolder, `.page-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(join(fresh, 'assets'), { recursive: true });
  let html = await readFile(join(here, 'src/index.html'), 'utf8');
  for (const { path, contents } of bundled.outputFiles) {
    const file = basename(path);
    await writeFile(join(fresh, 'assets', file), contents);
    html = html.replace(`assets/${file.replace(/-\w+\./, '.')}`, `assets/${file}`);
  }
  await writeFile(join(fresh, 'index.html'), html);
  await mkdir(join(packageFolder, 'dist'), { recursive: true });
  await rm(pageFolder, { recursive: true, force: true });
  await rename(fresh, pageFolder);
}

if (import.meta.main) await buildPage();
