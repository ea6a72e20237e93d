import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../../test/support/program.ts';
import { BASIC_ROUTES } from '../src/rest/basic-routes.ts';
import { COMMAND_ROUTES } from '../src/rest/command-routes.ts';
import { INTERACTION_ROUTES } from '../src/rest/interaction-routes.ts';
import { MESSAGE_ROUTES } from '../src/rest/message-routes.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const CLI = 'packages/playground/src/cli/main.ts';
const readme = readFileSync(path.join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** The README's code block in this language that contains these words. */
function block(language: string, words: string): string {
  const all = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)];
  return all.find(([, tag, code = '']) => tag === language && code.includes(words))?.[2] ?? '';
}

/** A folder with these files and the packages of this repository. */
function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(path.join(tmpdir(), 'readme-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(made, 'node_modules'));
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files }))
    writeFileSync(path.join(made, name), text);
  return made;
}

const bot = block('js', 'SlashCommandBuilder');

async function act(url: string, action: object) {
  const response = await fetch(`${url}/playground/actions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  return ((await response.json()) as { result: Record<string, unknown> }).result;
}

it('the gateway bot passes its test', async () => {
  const conditions = `['waymark-source', 'module', 'node', 'development|production']`;
  const made = folder({
    'bot.js': bot,
    'bot.test.js': block('js', 'toHaveBrokenNoRule'),
    'vitest.config.js': `export default { ssr: { resolve: { conditions: ${conditions} } } };`,
  });
  const { code, output, errors } = await startProgram('node_modules/vitest/vitest.mjs', {}, made, [], ['run'])
    .ended;
  expect(output + errors).toMatch(/1 passed/);
  expect(code).toBe(0);
});

it('an unchanged bot runs as a command, with a world file, and exits with the playground', async () => {
  const made = folder({
    // Without the one setting that points it elsewhere than to Discord.
    'bot.js': bot.replace(/, rest: \{.*?\}/, ''),
    'world.json': block('json', '"count": 30'),
  });
  expect(readFileSync(path.join(made, 'bot.js'), 'utf8')).not.toContain('DISCORD_API_URL');
  const args = ['--port', '0', '--world', 'world.json', '--', process.execPath, 'bot.js'];
  const cli = startProgram(CLI, {}, made, [], args);
  const [, url = ''] = await cli.waitForOutput(/DISCORD_API_URL=(\S+)\/api\n/);
  await cli.waitForOutput(/A bot has logged in/);
  const used = { type: 'call', person: 'Student 30', method: 'use', arguments: ['/ping'] };
  expect((await act(url, used))['message']).toMatchObject({ content: 'Pong!' });
  await act(url, { type: 'restartBot' });
  await expect.poll(async () => (await act(url, used))['state'], { timeout: 15_000 }).toBe('answered');
  expect((await cli.kill('SIGTERM')).code).toBe(0);
});

// Skipped without Python.
it.skipIf(spawnSync('python3', ['--version']).error)('the HTTP endpoint passes its Python test', async () => {
  const made = folder({
    'endpoint.js': block('js', 'createPublicKey'),
    'test_bot.py': block('python', 'urllib'),
  });
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  free.close();
  const delivery = ['--deliver-to', `http://127.0.0.1:${port}/`];
  const args = ['--port', '0', ...delivery, '--', process.execPath, 'endpoint.js'];
  const cli = startProgram(CLI, { PORT: String(port) }, made, [], args);
  const [, url = ''] = await cli.waitForOutput(/DISCORD_API_URL=(\S+)\/api\n/);
  await cli.waitForOutput(/Interactions go to/);
  const python = spawnSync('python3', ['test_bot.py', url], { cwd: made, encoding: 'utf8' });
  expect([python.status, python.stderr]).toEqual([0, '']);
  expect((await cli.kill('SIGTERM')).code).toBe(0);
});

it.each([
  [{ people: [{ name: 'Ada', count: 0 }] }, /people/],
  [{ people: [{ name: 'Ada', permissions: ['Fly'] }] }, /permissions/],
  [{ planets: [] }, /planets/],
])('a world of %j is refused with the reason', async (world, why) => {
  const made = folder({ 'world.json': JSON.stringify(world) });
  const { code, errors } = await startProgram(CLI, {}, made, [], ['--port', '0', '--world', 'world.json'])
    .ended;
  expect([code, errors]).toEqual([1, expect.stringMatching(why)]);
});

it('lists every supported route', () => {
  const served = new Map<string, string[]>([
    ['/gateway', ['GET']],
    ['/gateway/bot', ['GET']],
  ]);
  for (const { method, path: route } of [
    ...BASIC_ROUTES,
    ...COMMAND_ROUTES,
    ...INTERACTION_ROUTES,
    ...MESSAGE_ROUTES,
  ])
    served.set(route, [...(served.get(route) ?? []), method]);
  const rows = [...served].map(([route, methods]) => `\`${route}\` ${methods.join(' ')}`);
  const told = [...readme.matchAll(/^\| (`\/\S+`) +\| ([A-Z ,]+?) +\|$/gm)].map(
    ([, route = '', methods = '']) => `${route} ${methods.replaceAll(',', '')}`,
  );
  expect(told).toEqual(rows);
});
