import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlayground } from 'waymark-playground';
import { startProgram } from '../test/support/program.ts';
import { median, type Bench } from './support/measurement.ts';

const ROUNDS = 9;

/** From starting the process to being ready, against discord.js alone logging in to the same loopback Discord. */
export const start: Bench = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  const playground = await startPlayground();
  const credentials = { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl };

  async function untilReady(
    file: string,
    environment: Record<string, string>,
    ready: RegExp,
  ): Promise<number> {
    const startedAt = performance.now();
    const started = startProgram(file, environment, folder);
    await started.waitForOutput(ready);
    const milliseconds = performance.now() - startedAt;
    await started.kill('SIGKILL');
    return milliseconds;
  }

  const store = { STORE_URL: `sqlite://${folder}/store.sqlite` };
  const variants = {
    bare: async () => untilReady('bench/programs/bare-login.ts', credentials, /ready/),
    gateway: async () => untilReady('src/main.ts', { ...credentials, ...store, PORT: '0' }, /logged in/),
    playground: async () => untilReady('src/main.ts', { PORT: '0', ...store }, /is ready/),
  };
  const times: Record<keyof typeof variants, number[]> = { bare: [], gateway: [], playground: [] };
  // The first round warms the disk and is not counted. The variants take turns, so that slow moments affect all.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const variant of ['bare', 'gateway', 'playground'] as const) {
      const milliseconds = await variants[variant]();
      if (round > 0) times[variant].push(milliseconds);
    }
  }
  await playground.close();
  await rm(folder, { recursive: true });

  const bare = median(times.bare);
  return (['gateway', 'playground'] as const).map((variant) => ({
    name: `start to ready, ${variant}`,
    ratio: median(times[variant]) / bare,
    against: 'discord.js alone, logging in over loopback',
    target: '<= 1.5',
    detail: `${median(times[variant]).toFixed(0)} ms against ${bare.toFixed(0)} ms`,
  }));
};
