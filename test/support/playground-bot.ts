import { onTestFinished } from 'vitest';
import { startPlayground } from 'waymark-playground';
import type { Playground, StartOptions } from 'waymark-playground';
import { commands } from '../../commands/index.ts';
import { startBot, type Bot } from '../../src/ops/bot.ts';
import type { StoreUrl } from '../../src/store/url.ts';
import { recordingLog, type RecordingLog } from './recording-log.ts';

export interface PlaygroundBot {
  readonly playground: Playground;
  readonly bot: Bot;
  readonly log: RecordingLog;
}

/** How interactions reach Waymark; tests run with both. */
export const TRANSPORTS = ['gateway', 'http'] as const;

export type Transport = (typeof TRANSPORTS)[number];

/**
 * Starts a playground and Waymark in it, over loopback: through the real gateway client, or over HTTP with real
 * signatures. Both stop when the test ends.
 */
export async function startPlaygroundBot(
  store: StoreUrl = { kind: 'memory' },
  options: StartOptions = {},
  transport: Transport = 'gateway',
  charts = false,
): Promise<PlaygroundBot> {
  const playground = await startPlayground(options);
  const log = recordingLog();
  const bot = await startBotOn(playground, transport, { store, log, charts });
  await bot.registered;
  onTestFinished(async () => {
    await bot.stop();
    await playground.close();
  });
  return { playground, bot, log };
}

/** Starts Waymark in a running playground; the caller stops it. */
export async function startBotOn(
  playground: Playground,
  transport: Transport,
  { store, log = recordingLog(), charts = false }: { store: StoreUrl; log?: RecordingLog; charts?: boolean },
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
