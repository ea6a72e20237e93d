import { startBot, type Bot } from './bot.ts';
import { readConfig, type Config } from './config.ts';
import type { Log } from './log.ts';
import { createLog } from './logger.ts';
import { errorCode, run, StartupError, startupError } from './startup.ts';

await run(async () => {
  const read = readConfig(process.env);
  if (!read.ok) throw new StartupError(read.problems);
  const { config } = read;
  const log = await createLog(config.logLevel);
  const running =
    config.transport === 'playground' ? await runInPlayground(config, log) : await runOnDiscord(config, log);
  stopOnSignals(running.stop, log);
});

interface Running {
  readonly stop: () => Promise<void>;
}

async function runOnDiscord({ discord, onet, store }: Config, log: Log): Promise<Running> {
  const { token = '', apiUrl, guildId } = discord;
  const bot = await startBot({ token, apiUrl, guildId, onet, store, log });
  log.info({}, 'Waymark is logged in to Discord');
  return bot;
}

async function runInPlayground({ onet, store, host, port }: Config, log: Log): Promise<Running> {
  const { startPlayground } = await import('../playground/start.ts');
  let bot: Bot | undefined;
  const playground = await startPlayground({
    host,
    port,
    log: (line) => {
      log.debug({}, line);
    },
    async restartBot() {
      await bot?.stop();
      bot = await start();
    },
  }).catch((error: unknown) => {
    throw cannotListen(error, host, port);
  });
  const start = async (): Promise<Bot> =>
    startBot({ token: playground.token, apiUrl: playground.apiUrl, guildId: undefined, onet, store, log });

  try {
    bot = await start();
  } catch (error) {
    await playground.close();
    throw error;
  }
  process.stdout.write(`Waymark is ready. Open ${playground.url} and type /skills pick\n`);
  return {
    async stop() {
      await bot?.stop();
      await playground.close();
    },
  };
}

/** A server that could not start listening, as something an operator can mend. */
function cannotListen(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return startupError(
        'PORT',
        `port ${port} is in use; stop what listens there, or set another one (0 takes any free port)`,
      );
    case 'EACCES':
      return startupError('PORT', `port ${port} is not for this user to listen on; set one above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return startupError('HOST', `${host} is no address of this machine; 127.0.0.1 always is`);
    default:
      // The playground refuses to be reached from other machines before it listens at all.
      return error instanceof RangeError
        ? startupError('HOST', `the playground is for this machine only, and ${host} is not; use 127.0.0.1`)
        : error;
  }
}

/** The first signal stops in order; a second one ends the process at once. */
function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  const end = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    log.info({}, 'stopping');
    stop().then(
      () => {
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ error }, 'the stop did not go in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}
