import { setGlobalProxyFromEnv } from 'node:http';
import { loadConfig, type Config } from '../config.ts';
import { startBot, type Bot, type BotOptions } from './bot.ts';
import { createLog } from './log/logger.ts';
import type { Log } from './log/log.ts';
import { openPlaygroundOrExplain } from './open-services.ts';
import { exitOnUncaughtErrors, stopOnSignals, surviveClosedTerminal } from './signals.ts';
import type { StartupError } from './startup-error.ts';

type Commands = Pick<BotOptions, 'commands' | 'answerMessage'>;

/** Starts Waymark as configured and runs until a signal. Rejects with a StartupError. */
export async function start(commands: Commands): Promise<void> {
  const config = loadConfig();
  const log = await createLog(config.logLevel);
  surviveClosedTerminal(log);
  exitOnUncaughtErrors(log);
  const fatal = Promise.withResolvers<StartupError>();
  const running = await run(commands, config, log, fatal.resolve);
  // Before the ready line, whose reader may send a signal at once.
  const stop = stopOnSignals(running.stop, log);
  void fatal.promise.then((error) => {
    for (const { variable, fix } of error.problems) log.error({ variable }, `${variable}: ${fix}`);
    stop(1);
  });
  running.announce();
}

interface Running {
  readonly stop: () => Promise<void>;
  /** Prints the address. */
  readonly announce: () => void;
}

/** Runs the bot with this configuration. Rejects with a StartupError; later ones go to `onFatal`. */
export async function run(
  commands: Commands,
  config: Config,
  log: Log,
  onFatal: (error: StartupError) => void,
): Promise<Running> {
  for (const { variable, fix } of config.warnings) log.warn({ variable }, `${variable}: ${fix}`);
  if (config.proxy) setGlobalProxyFromEnv(config.proxy);
  return config.transport === 'playground'
    ? runInPlayground(commands, config, log)
    : runOnDiscord(commands, config.transport, { config, log, onFatal });
}

async function runOnDiscord(
  commands: Commands,
  transport: 'gateway' | 'http',
  {
    config: { discord, onet, proxy, store, charts, host, port },
    log,
    onFatal,
  }: { config: Config; log: Log; onFatal: (error: StartupError) => void },
): Promise<Running> {
  const bot = await startBot({
    ...commands,
    ...discord,
    transport,
    onet: { ...onet, proxy },
    store,
    charts,
    log,
    onFatal,
    listen: { host, port },
  });
  return {
    stop: bot.stop,
    announce() {
      if (transport === 'gateway') {
        log.info({ address: bot.url }, 'Waymark is logged in to Discord');
        return;
      }
      log.info({ address: `${bot.url ?? ''}/interactions` }, 'Waymark takes interactions over HTTP');
      if (discord.token === undefined) {
        log.info(
          {},
          'the commands are not registered, because DISCORD_TOKEN is not set; set it and run npm run commands:deploy',
        );
      }
    },
  };
}

async function runInPlayground(
  commands: Commands,
  { discord, onet, proxy, store, charts, host, port }: Config,
  log: Log,
): Promise<Running> {
  let bot: Bot | undefined;
  const playground = await openPlaygroundOrExplain({
    host,
    port,
    log: (line) => {
      log.debug({}, line);
    },
    alsoServe: (request) => bot?.routes.fetch(request) ?? new Response(null, { status: 503 }),
    async restartBot() {
      await bot?.stop();
      bot = await startInPlayground();
    },
  });
  const startInPlayground = async (): Promise<Bot> =>
    startBot({
      ...commands,
      token: playground.token,
      apiUrl: playground.apiUrl,
      guildId: undefined,
      onet: { ...onet, proxy },
      store,
      charts,
      log,
      messages: discord.messages,
    });

  try {
    bot = await startInPlayground();
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
      process.stdout.write(`Waymark is ready. Open ${playground.url} and type /start\n`);
    },
  };
}
