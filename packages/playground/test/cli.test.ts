import { expect, it } from 'vitest';
import { startProgram } from '../../../test/support/program.ts';

it('npm run playground prints credentials, accepts a bot, and stops cleanly', async () => {
  const alone = startProgram('packages/playground/src/cli/main.ts', { PORT: '0' });
  const [, url = ''] = await alone.waitForOutput(/playground is at (http:\S+)\. /);
  const [, token = ''] = await alone.waitForOutput(/DISCORD_TOKEN=(\S+)\n/);
  const [, api = ''] = await alone.waitForOutput(/DISCORD_API_URL=(\S+)\n/);
  expect(api).toBe(`${url}/api`);
  const asked = await fetch(`${api}/v10/users/@me`, { headers: { Authorization: `Bot ${token}` } });
  expect(asked.status).toBe(200);
  expect((await alone.kill('SIGTERM')).code).toBe(0);
});

it.each([
  [{ PORT: 'many' }, /PORT: use a whole number/],
  [{ HOST: '203.0.113.9', PORT: '0' }, /this machine only/],
])('npm run playground with %j explains the error', async (environment, mend) => {
  const { code, errors } = await startProgram('packages/playground/src/cli/main.ts', environment).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(mend);
  expect(errors).not.toMatch(/^\s+at /m);
});
