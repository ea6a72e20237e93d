import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sendRequest } from '../support/send-request.ts';
import { startProgram } from '../support/program.ts';
import { createSigner } from '../support/signing.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** A folder with the files that the image is made of, and no others. */
let image: string;
beforeAll(async () => {
  image = await mkdtemp(path.join(tmpdir(), 'waymark-image-'));
  const rules = await readFile(path.join(ROOT, '.dockerignore'), 'utf8');
  const [everything, ...taken] = rules.trim().split('\n');
  expect(everything).toBe('*');
  for (const name of taken.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1))) {
    await cp(path.join(ROOT, name), path.join(image, name), { recursive: true });
  }
  // What is installed, with the links to the workspaces as npm makes them there.
  await mkdir(path.join(image, 'node_modules'));
  for (const name of await readdir(path.join(ROOT, 'node_modules'))) {
    const target = name.startsWith('waymark-')
      ? `../packages/${name.slice('waymark-'.length)}`
      : path.join(ROOT, 'node_modules', name);
    await symlink(target, path.join(image, 'node_modules', name));
  }
});
afterAll(async () => {
  await rm(image, { recursive: true });
});

const start = (environment: Record<string, string>, args: readonly string[] = []) =>
  startProgram(
    path.relative(ROOT, path.join(image, 'src/main.ts')),
    { PORT: '0', ...environment },
    image,
    [],
    args,
  );

describe('with only the files of the image', () => {
  it('it starts, and opens its store', async () => {
    const { publicKey } = createSigner();
    const waymark = start({ DISCORD_PUBLIC_KEY: publicKey });
    onTestFinished(async () => {
      await waymark.kill('SIGKILL');
    });
    const [, url = ''] = await waymark.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)\/interactions"/);
    expect((await sendRequest(url, { method: 'GET', path: '/healthz' })).status).toBe(200);
  });

  it('it starts with the settings of the Dockerfile and STORE_URL_FILE', async () => {
    const settings = /^ENV (.+)$/m.exec(await readFile(path.join(ROOT, 'Dockerfile'), 'utf8'))?.[1] ?? '';
    const environment = Object.fromEntries(
      settings.split(' ').map((setting) => setting.split('=') as [string, string]),
    );
    const file = path.join(image, 'store-url');
    await writeFile(file, 'memory:\n');
    const waymark = start({
      ...environment,
      PORT: '0',
      DISCORD_PUBLIC_KEY: createSigner().publicKey,
      STORE_URL_FILE: file,
    });
    onTestFinished(async () => {
      await waymark.kill('SIGKILL');
    });
    await waymark.waitForOutput(/takes interactions over HTTP/);
  });

  it.each(['start', 'doctor'])(
    '%s reports that the playground is not installed if nothing is set',
    async (script) => {
      const { code, output, errors } = await start({ STORE_URL: 'memory:' }, [script]).ended;
      expect([code, output + errors]).toEqual([
        1,
        expect.stringMatching(/DISCORD_TOKEN: the playground is not installed/),
      ]);
      expect(errors).not.toMatch(/^\s+at /m);
    },
  );

  it('it reads skills in a person’s own words', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=waymark-source', 'src/main.ts', 'own-words'],
      { cwd: image, input: '{"text":"I explain things to the new people"}\n', encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('2.B.1.e');
  });
});
