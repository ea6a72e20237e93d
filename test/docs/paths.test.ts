import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const PAGES = globSync(['*.md', 'docs/*.md', 'packages/*/*.md', 'bench/*.md', 'packages/onet/data/*.md'], {
  cwd: ROOT,
});
const NAMED = /(?<![\w/.:-])(?:src|commands|packages|test|bench|docs|ops|\.ci)\/[\w./-]*\w/g;

it.each(PAGES)('every file that %s names is there', (page) => {
  const own = path.dirname(path.join(ROOT, page));
  const named = readFileSync(path.join(ROOT, page), 'utf8').match(NAMED) ?? [];
  const exists = (name: string): boolean =>
    [ROOT, own, path.join(ROOT, 'packages/onet')].some((folder) => existsSync(path.join(folder, name)));
  expect(named.filter((name) => !exists(name))).toEqual([]);
});
