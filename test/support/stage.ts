import { onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import type { Playground, StartOptions } from 'waymark-playground';
import { commands } from '../../commands/index.ts';
import { startBot, type Bot } from '../../src/ops/bot.ts';
import type { StoreUrl } from '../../src/store/url.ts';
import { keptLog, type KeptLog } from './log.ts';

export interface Stage {
  readonly playground: Playground;
  readonly bot: Bot;
  readonly log: KeptLog;
}

/** The ways that interactions come to Waymark; what holds for one holds for the other. */
export const TRANSPORTS = ['gateway', 'http'] as const;

export type Transport = (typeof TRANSPORTS)[number];

/**
 * The playground with Waymark there, over loopback: logged in through the real gateway client, or delivered to
 * over HTTP with real signatures. Both go when the test ends.
 */
export async function stage(
  store: StoreUrl = { kind: 'memory' },
  options: StartOptions = {},
  transport: Transport = 'gateway',
  charts = false,
): Promise<Stage> {
  const playground = await startPlayground(options);
  const log = keptLog();
  const bot = await startOn(playground, transport, { store, log, charts });
  await bot.registered;
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
  });
  return { playground, bot, log };
}

/** Waymark for a playground that is already there; whoever starts it stops it. */
export async function startOn(
  playground: Playground,
  transport: Transport,
  { store, log = keptLog(), charts = false }: { store: StoreUrl; log?: KeptLog; charts?: boolean },
): Promise<Bot> {
  const { token, apiUrl, publicKey } = playground;
  const bot = await startBot({
    commands,
    token,
    apiUrl,
    guildId: undefined,
    onet: { apiKey: undefined, apiUrl: undefined, database: undefined },
    store,
    log,
    charts,
    ...(transport === 'http' && {
      transport,
      publicKey,
      drainMs: 0,
      listen: { host: '127.0.0.1', port: 0 },
    }),
  });
  if (transport === 'http') await playground.deliverTo(`${bot.url ?? ''}/interactions`);
  return bot;
}
