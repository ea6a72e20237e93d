import { onTestFinished } from 'vitest';
import { startPlayground } from '../../playground/start.ts';
import type { Playground, StartOptions } from '../../playground/playground.ts';
import { startBot, type Bot } from '../../src/bot.ts';
import type { StoreUrl } from '../../src/store/url.ts';
import { keptLog, type KeptLog } from './log.ts';

export interface Stage {
  readonly playground: Playground;
  readonly bot: Bot;
  readonly log: KeptLog;
}

/** The playground with Waymark logged in over loopback through the real discord.js client; both go when the test ends. */
export async function stage(
  store: StoreUrl = { kind: 'memory' },
  options: StartOptions = {},
): Promise<Stage> {
  const playground = await startPlayground(options);
  const log = keptLog();
  const bot = await startBot({
    token: playground.token,
    apiUrl: playground.apiUrl,
    guildId: undefined,
    onet: { apiKey: undefined, apiUrl: 'http://127.0.0.1:1/' },
    store,
    log,
  });
  await bot.registered;
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
  });
  return { playground, bot, log };
}
