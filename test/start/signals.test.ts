import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { sendRequest } from '../support/send-request.ts';
import { startProgram } from '../support/program.ts';
import { startFakeDiscord, TOKEN } from '../support/servers/fake-discord.ts';
import { freePort } from '../support/servers/redis.ts';
import { createSigner } from '../support/signing.ts';

const ROOT = path.join(import.meta.dirname, '../..');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-signals-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const health = async (port: number): Promise<number | undefined> =>
  (await sendRequest(`http://127.0.0.1:${port}`, { method: 'GET', path: '/healthz' })).status;

const isListening = async (port: number): Promise<boolean> =>
  (await sendRequest(`http://127.0.0.1:${port}`, { method: 'GET', path: '/' })).status !== undefined;

/** The npm scripts that run until they are stopped. */
const SCRIPTS = ['start', 'onet:serve', 'playground'] as const;

/** How a script is started, and what gets the signal: its process alone, or all of its group, as with Ctrl+C. */
const WAYS: readonly (readonly [string, signal: NodeJS.Signals, to: 'process' | 'group'])[] = [
  ['npm run SCRIPT ARGS', 'SIGTERM', 'process'],
  ['sh -c "npm run SCRIPT ARGS"', 'SIGTERM', 'process'],
  ['sh -c "exec COMMAND ARGS"', 'SIGTERM', 'process'],
  ['npm run SCRIPT ARGS', 'SIGINT', 'group'],
];

describe.skipIf(process.platform === 'win32').each(SCRIPTS)('npm run %s stops', (script) => {
  it.each(WAYS)(
    'as %s at %s to the %s',
    async (way, signal, to) => {
      const port = await freePort();
      const command = metadata.scripts[script];
      const args = script === 'playground' ? `--port ${port}` : '';
      const words = way
        .replace('SCRIPT ARGS', args === '' ? script : `${script} -- ${args}`)
        .replace('COMMAND ARGS', `${command} ${args}`);
      const [, shell] = /^sh -c "(.*)"$/.exec(words) ?? [];
      const [program = '', ...rest] = shell === undefined ? words.split(' ') : ['sh', '-c', shell];
      const child = spawn(program, rest, {
        cwd: ROOT,
        env: {
          ...process.env,
          PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
          PORT: String(port),
          STORE_URL: 'memory:',
          ONET_RELEASE: 'off',
        },
        stdio: 'ignore',
        detached: true,
      });
      onTestFinished(() => {
        endGroup(child);
      });
      await expect.poll(async () => isListening(port), { timeout: 30_000, interval: 200 }).toBe(true);
      process.kill((to === 'group' ? -1 : 1) * (child.pid ?? Number.NaN), signal);
      await expect.poll(async () => isListening(port), { timeout: 15_000, interval: 200 }).toBe(false);
      await expect.poll(() => isGroupGone(child), { timeout: 15_000, interval: 200 }).toBe(true);
    },
    60_000,
  );
});

function isGroupGone({ pid }: ChildProcess): boolean {
  try {
    return !process.kill(-(pid ?? Number.NaN), 0);
  } catch {
    return true;
  }
}

/** Ends the processes that a process left running. */
function endGroup({ pid }: Pick<ChildProcess, 'pid'>): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

describe.skipIf(process.platform === 'win32')('the bot goes on', () => {
  const environment = async () => {
    const port = await freePort();
    const { publicKey } = createSigner();
    return {
      port,
      env: {
        DISCORD_PUBLIC_KEY: publicKey,
        STORE_URL: 'memory:',
        PORT: String(port),
        LOG_LEVEL: 'debug',
        ONET_RELEASE: 'off',
      },
    };
  };

  it('after SIGHUP', async () => {
    const { port, env } = await environment();
    const waymark = startProgram('src/main.ts', env, folder);
    onTestFinished(async () => {
      await waymark.kill('SIGKILL');
    });
    await waymark.waitForOutput(/takes interactions/);
    waymark.process.kill('SIGHUP');
    await waymark.waitForOutput(/ignored SIGHUP/);
    expect(await health(port)).toBe(200);
    expect((await waymark.kill('SIGTERM')).code).toBe(0);
  });

  it('when the shell ends that runs npm in the background, in its own process group', async () => {
    const { port, env } = await environment();
    // The jobs of an interactive shell have process groups of their own, too.
    const shell = spawn('sh', ['-c', 'setsid npm run start >/dev/null 2>&1 & echo $!; read line'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [first] = (await once(shell.stdout, 'data')) as [Buffer];
    onTestFinished(() => {
      endGroup({ pid: Number(first.toString()) });
    });
    await expect.poll(async () => health(port), { timeout: 30_000, interval: 200 }).toBe(200);
    shell.stdin.end();
    await once(shell, 'exit');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await health(port)).toBe(200);
  }, 40_000);

  it.each([
    ['the reader of its output goes away', ['sh', '-c', '"$0" "$@" | head -c 1 >/dev/null; sleep 60']],
    ['its output cannot be written', ['sh', '-c', 'exec "$0" "$@" >/dev/full 2>&1']],
  ])(
    'when %s',
    async (_, through) => {
      const { port, env } = await environment();
      const child = spawn(
        through[0] ?? '',
        [
          ...through.slice(1),
          process.execPath,
          '--conditions=waymark-source',
          path.join(ROOT, 'src/main.ts'),
        ],
        { cwd: folder, env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore', detached: true },
      );
      onTestFinished(async () => {
        endGroup(child);
        await once(child, 'exit').catch(() => undefined);
      });
      await expect.poll(async () => health(port), { timeout: 20_000, interval: 200 }).toBe(200);
      // Each refused request is a line of the log.
      for (let request = 0; request < 20; request += 1)
        await sendRequest(`http://127.0.0.1:${port}`, { method: 'PUT' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await health(port)).toBe(200);
    },
    40_000,
  );
});

describe('the exit code', () => {
  it('is 1 when Discord refuses the bot for good while it runs', async () => {
    const discord = await startFakeDiscord();
    const waymark = startProgram(
      'src/main.ts',
      {
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiUrl,
        STORE_URL: 'memory:',
        PORT: '0',
        ONET_RELEASE: 'off',
      },
      folder,
    );
    onTestFinished(async () => {
      await waymark.kill('SIGKILL');
    });
    await waymark.waitForOutput(/logged in to Discord/);
    discord.close(4004);
    const { code, output } = await waymark.ended;
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/DISCORD_TOKEN: Discord does not accept this token/),
    ]);
  });
});
