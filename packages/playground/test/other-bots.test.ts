import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import { program } from '../../../test/support/program.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** The bot that the guide shows, word for word. */
const guide = readFileSync(path.join(ROOT, 'docs', 'playground.md'), 'utf8');
const bot = /```js\n(.*?)```/s.exec(guide)?.[1] ?? '';

/** Runs the guide's bot as a process of its own, with discord.js from this folder. */
function startBot(environment: Record<string, string>): void {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', bot], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: 'inherit',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
}

it('the guide’s ten-line bot, which shares no code with us, runs in the playground', async () => {
  expect(bot.trim().split('\n').length).toBeLessThanOrEqual(10);
  const playground = await startPlayground();
  onTestFinished(playground.close);
  startBot({ DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl });
  await expect
    .poll(() => playground.requests.some(({ method, status }) => method === 'PUT' && status === 200), {
      timeout: 10_000,
    })
    .toBe(true);
  const { message } = await playground.person('Ada').use('/ping');
  expect(message?.content).toBe('Pong!');
  expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

it('npm run playground prints what a bot needs, takes one, and stops in order', async () => {
  const alone = program('packages/playground/src/cli/main.ts', { PORT: '0' });
  const [, url = ''] = await alone.prints(/playground is at (http:\S+)\. /);
  const [, token = ''] = await alone.prints(/DISCORD_TOKEN=(\S+)\n/);
  const [, api = ''] = await alone.prints(/DISCORD_API_URL=(\S+)\n/);
  expect(api).toBe(`${url}/api`);
  const asked = await fetch(`${api}/v10/users/@me`, { headers: { Authorization: `Bot ${token}` } });
  expect(asked.status).toBe(200);
  expect((await alone.kill('SIGTERM')).code).toBe(0);
});

it.each([
  [{ PORT: 'many' }, /PORT: use a whole number/],
  [{ HOST: '203.0.113.9', PORT: '0' }, /this machine only/],
])('npm run playground with %j says what to mend', async (environment, mend) => {
  const { code, errors } = await program('packages/playground/src/cli/main.ts', environment).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(mend);
  expect(errors).not.toMatch(/^\s+at /m);
});
