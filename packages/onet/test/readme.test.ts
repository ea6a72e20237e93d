import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('the first example of the README runs', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'waymark-readme-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const source = join(import.meta.dirname, '../src/index.ts');
  writeFileSync(join(folder, 'example.mjs'), example.replace(`'waymark-onet'`, JSON.stringify(source)));
  const output = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(output).toMatch(/^\d{2}-\d{4}\.\d{2} .+\n/);
  expect(output).toContain("name: '");
});
