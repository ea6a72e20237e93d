import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPlayground, type Playground } from 'waymark-playground';
import { releaseServer, wholeRelease, zipped } from '../../packages/onet/test/support/release-server.ts';
import { startProgram, type Program } from '../support/program.ts';

let folder: string;
let playground: Playground;
let waymark: Program | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-release-'));
  playground = await startPlayground();
});
afterEach(async () => {
  await waymark?.kill('SIGKILL');
  await playground.close();
  await rm(folder, { recursive: true });
});

async function startWaymark(settings: Record<string, string>): Promise<Program> {
  waymark = startProgram(
    'src/main.ts',
    {
      DISCORD_TOKEN: playground.token,
      DISCORD_API_URL: playground.apiUrl,
      STORE_URL: 'memory:',
      PORT: '0',
      ...settings,
    },
    folder,
  );
  await waymark.waitForOutput(/slash commands are registered/);
  return waymark;
}

const release = { 'db_30_3_text.zip': zipped(wholeRelease('30.3')) };

/** What `/about` says in the playground. */
const about = async (): Promise<string> =>
  (await playground.person('Ada').use('/about')).message?.text() ?? '';

it('downloads the newest release in the background, uses it without a restart, and finds it at the next start', async () => {
  const { url, requests } = await releaseServer(release);
  const settings = { ONET_RELEASE: 'auto', ONET_RELEASE_URL: url };
  const first = await startWaymark(settings);
  await first.waitForOutput(/a whole O\*NET release is imported/);
  const text = await about();
  expect(text).toContain('30.3');
  expect((await first.kill('SIGTERM')).code).toBe(0);
  const asked = requests.length;

  const second = await startWaymark(settings);
  expect(await about()).toBe(text);
  expect((await second.kill('SIGTERM')).code).toBe(0);
  expect(requests).toHaveLength(asked);
});

it('starts with the built-in facts, and logs that once, if no release is available or the imported one is damaged', async () => {
  const { url } = await releaseServer();
  await mkdir(path.join(folder, '.waymark'));
  await writeFile(path.join(folder, '.waymark/onet.sqlite'), 'not a database');
  const started = await startWaymark({ ONET_RELEASE: 'auto', ONET_RELEASE_URL: url });
  await started.waitForOutput(/no O\*NET release could be downloaded/);
  expect(started.output()).toMatch(/the imported O\*NET release is not used/);
  expect(await about()).toContain('30.3');
  const { code, output } = await started.kill('SIGTERM');
  expect(code).toBe(0);
  expect(output.match(/no O\*NET release could be downloaded/g)).toHaveLength(1);
});

it('downloads nothing with ONET_RELEASE=off', async () => {
  const { url, requests } = await releaseServer(release);
  const started = await startWaymark({ ONET_RELEASE: 'off', ONET_RELEASE_URL: url });
  expect((await started.kill('SIGTERM')).code).toBe(0);
  expect(requests).toEqual([]);
});
