import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import { sendRequest } from '../support/send-request.ts';
import { startProgram } from '../support/program.ts';

const ONET_KEY = 'onet-key-nobody-may-read';

it('no secret is in logs at the level trace, metrics or errors, also when requests fail', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-secrets-'));
  const playground = await startPlayground();
  const running = startProgram(
    'src/main.ts',
    {
      DISCORD_TRANSPORT: 'http',
      DISCORD_API_URL: playground.apiUrl,
      DISCORD_TOKEN: playground.token,
      DISCORD_PUBLIC_KEY: playground.publicKey,
      ONET_API_KEY: ONET_KEY,
      ONET_API_URL: 'http://127.0.0.1:1/',
      STORE_URL: 'sqlite://store/store.sqlite',
      PORT: '0',
      LOG_LEVEL: 'trace',
    },
    folder,
  );
  onTestFinished(async () => {
    await running.kill('SIGKILL');
    await playground.close();
    await rm(folder, { recursive: true });
  });
  const [, url = ''] = await running.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)\/interactions"/);
  await running.waitForOutput(/the slash commands are registered/);
  await playground.deliverTo(`${url}/interactions`);
  const ada = playground.person('Ada');
  await ada.use('/skills matches');
  await ada.use('/career report', { career: 'zzqqxx' });
  await running.waitForOutput(/interaction finished/);
  const figures = await sendRequest(url, { method: 'GET', path: '/metrics' });
  const refusal = await sendRequest(url, {
    body: '{"token":"x"}',
    headers: { 'Content-Type': 'application/json' },
  });
  expect([figures.status, refusal.status]).toEqual([200, 401]);

  const seen = `${running.output()}${figures.text}${refusal.text}`;
  for (const secret of [playground.token, ONET_KEY, 'zzqqxx', 'Ada']) expect(seen).not.toContain(secret);
  // Every interaction has a token of its own, with which anybody could answer in its place.
  expect(seen).not.toMatch(/"token":/);
  expect(seen).not.toMatch(/webhooks\/\d+\/[\w-]{20,}/);
});
