import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgram } from '../test/support/program.ts';
import { median, type Bench } from './support/measurement.ts';
import { startDiscordWithGuilds } from './support/many-guilds.ts';
import { canReadProcesses, memoryOf } from './support/process-usage.ts';

const GUILDS = 2_500;
const ROUNDS = 3;

/** The idle time after which memory that only the login needed has been released. */
const IDLE_MS = 15_000;

const MB = 2 ** 20;

/** The memory of an idle bot in many servers, against a stock discord.js client. */
export const memory: Bench = async () => {
  if (!canReadProcesses) {
    console.warn('Skipped: the memory of other processes can only be read on Linux.');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  const discord = await startDiscordWithGuilds(GUILDS);
  const credentials = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };

  async function idle(file: string, environment: Record<string, string>, ready: RegExp): Promise<number> {
    const started = startProgram(file, { ...credentials, ...environment }, folder);
    await started.waitForOutput(ready);
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    const rss = memoryOf(started.process.pid ?? Number.NaN);
    await started.kill('SIGKILL');
    return rss;
  }

  const store = { STORE_URL: `sqlite://${folder}/store.sqlite`, PORT: '0' };
  const rss: { readonly ours: number[]; readonly stock: number[] } = { ours: [], stock: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const both = await Promise.all([
      idle('src/main.ts', store, /logged in to Discord/),
      idle('bench/programs/stock-client.ts', {}, new RegExp(`ready with ${GUILDS} servers`)),
    ]);
    rss.ours.push(both[0]);
    rss.stock.push(both[1]);
  }
  await discord.close();
  await rm(folder, { recursive: true });

  const [ours, stock] = [median(rss.ours), median(rss.stock)];
  return [
    {
      name: `memory of an idle bot with ${GUILDS.toLocaleString('en')} servers`,
      ratio: ours / stock,
      against: 'discord.js with the Guilds intent',
      target: '<= 0.6',
      detail: `${(ours / MB).toFixed(0)} MB against ${(stock / MB).toFixed(0)} MB, ${IDLE_MS / 1_000} s after they were ready`,
    },
  ];
};
