import { existsSync } from 'node:fs';
import path from 'node:path';
import { startBot, type Bot } from './bot.ts';
import { environment, readConfig, type Config } from './config.ts';
import type { Log } from './log.ts';
import { createLog } from './logger.ts';
import { cannotListen, stopOnSignals } from './serving.ts';
import { run, StartupError, startupError } from './startup.ts';

await run(async () => {
  const read = readConfig(environment());
  if (!read.ok) throw new StartupError(read.problems);
  const { config } = read;
  const log = await createLog(config.logLevel);
  const running =
    config.transport === 'playground' ? await runInPlayground(config, log) : await runOnDiscord(config, log);
  // First able to stop, then said to be ready: whoever reads that may send a signal at once.
  stopOnSignals(running.stop, log);
  running.announce();
});

interface Running {
  readonly stop: () => Promise<void>;
  /** Says where Waymark is to be found. */
  readonly announce: () => void;
}

async function runOnDiscord(
  { transport, discord, onet, store, host, port }: Config,
  log: Log,
): Promise<Running> {
  const { token, apiUrl, guildId, publicKey, applicationId, shards } = discord;
  const overHttp = transport === 'http' && publicKey !== undefined;
  const bot = await startBot({
    token,
    apiUrl,
    guildId,
    onet,
    store,
    log,
    shards,
    ...(overHttp && { http: { publicKey, applicationId } }),
    listen: { host, port },
  });
  return {
    stop: bot.stop,
    announce() {
      if (!overHttp) {
        log.info({ address: bot.url }, 'Waymark is logged in to Discord');
        return;
      }
      log.info({ address: `${bot.url ?? ''}/interactions` }, 'Waymark takes interactions over HTTP');
      if (token === undefined) {
        log.info(
          {},
          'without DISCORD_TOKEN the slash commands are left as they are; npm run commands:deploy registers them',
        );
      }
    },
  };
}

async function runInPlayground({ onet, store, host, port }: Config, log: Log): Promise<Running> {
  // The image is without it.
  if (!existsSync(path.join(import.meta.dirname, '../playground'))) {
    throw startupError(
      'DISCORD_TOKEN',
      'there is no playground here; set the bot token, or DISCORD_PUBLIC_KEY for interactions over HTTP',
    );
  }
  const { startPlayground } = await import('../playground/start.ts');
  let bot: Bot | undefined;
  const playground = await startPlayground({
    host,
    port,
    log: (line) => {
      log.debug({}, line);
    },
    alsoServe: (request) => bot?.site.routes.fetch(request) ?? new Response(null, { status: 503 }),
    async restartBot() {
      await bot?.stop();
      bot = await start();
    },
  }).catch((error: unknown) => {
    // The playground refuses to be reached from other machines before it listens at all.
    throw error instanceof RangeError
      ? startupError('HOST', `the playground is for this machine only, and ${host} is not; use 127.0.0.1`)
      : cannotListen(error, host, port);
  });
  const start = async (): Promise<Bot> =>
    startBot({ token: playground.token, apiUrl: playground.apiUrl, guildId: undefined, onet, store, log });

  try {
    bot = await start();
  } catch (error) {
    await playground.close();
    throw error;
  }
  return {
    async stop() {
      await bot?.stop();
      await playground.close();
    },
    announce() {
      process.stdout.write(`Waymark is ready. Open ${playground.url} and type /skills pick\n`);
    },
  };
}
