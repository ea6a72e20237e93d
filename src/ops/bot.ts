import { randomBytes, randomInt } from 'node:crypto';
import type { Hono } from 'hono';
import { openTitles, updateRelease, type Engine } from 'waymark-onet';
import { createApp, type AnswerMessage, type App } from '../app/app.ts';
import type { Command } from '../app/command.ts';
import type { Services } from '../app/services.ts';
import { createCharts } from '../charts/render/renderer.ts';
import type { Config } from '../config.ts';
import { createInteractionHandler } from '../discord/interaction-handler.ts';
import { createLoadShedder } from '../discord/load-shedding.ts';
import { createRateLimit } from '../discord/rate-limit.ts';
import { register } from '../discord/registration.ts';
import { explainRefusal } from '../discord/rest/errors.ts';
import type { Shards } from '../discord/gateway/shards.ts';
import { openGateway, openHttp, type Transport } from '../discord/transports.ts';
import { errorViews } from '../views/interaction-errors.ts';
import { pause, systemClock } from './clock.ts';
import { createCareerServices } from './career-services.ts';
import { warmUp } from './warm-up.ts';
import { createHealth, type Health, type HealthReport } from './health.ts';
import { createListener, createRoutes } from './http/routes.ts';
import { createSelfProbe, type SelfProbe } from './http/self-probe.ts';
import type { WebServer } from './http/server.ts';
import { instrumentOnet } from './instrumentation.ts';
import type { Log } from './log/log.ts';
import { createMetrics } from './metrics.ts';
import { listenOrExplain, openOnetOrExplain, openStoreOrExplain, type OnetOptions } from './open-services.ts';
import { StartupError } from './startup-error.ts';
import { VERSION } from './version.ts';

/** The limit for a stop, whatever is still in flight. */
const STOP_TIMEOUT_MS = 10_000;

/** When lazy computations are run ahead, in milliseconds after the start. */
const WARM_UP_MS = 2_000;

/** How long a stopping instance keeps serving HTTP, so that load balancers notice /healthz first. */
const DRAIN_MS = 3_000;

export interface Bot {
  /** The health and metrics routes, for another server to mount. */
  readonly routes: Hono;
  /** Where it listens, without a trailing slash; undefined when it does not. */
  readonly url: string | undefined;
  readonly health: () => HealthReport;
  /** Resolves when registration has ended. Never rejects: a failure is logged, and shown by `health`. */
  readonly registered: Promise<void>;
  /** Graceful shutdown: answers what is in flight and closes the store, within 10 s in any case. */
  readonly stop: () => Promise<void>;
}

export interface BotOptions {
  readonly commands: readonly Command[];
  /** Answers what people write to the bot. */
  readonly answerMessage?: AnswerMessage;
  /** Over HTTP, needed only to register the commands. */
  readonly token: string | undefined;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly onet: OnetOptions;
  readonly store: Config['store'];
  readonly log: Log;
  /** Whether pictures are drawn; default false. */
  readonly charts?: boolean;
  /** How interactions arrive; default `gateway`. */
  readonly transport?: 'gateway' | 'http';
  /** 64 hexadecimal digits; needed over HTTP. */
  readonly publicKey?: string | undefined;
  readonly applicationId?: string | undefined;
  /** How long HTTP is served while stopping; default 3 s. */
  readonly drainMs?: number;
  readonly shards?: Shards | undefined;
  /** Which messages the gateway listens to; default `off`. */
  readonly messages?: Config['discord']['messages'];
  /** Where HTTP listens; absent: nowhere. */
  readonly listen?: { readonly host: string; readonly port: number };
  /** Called once when Discord refuses this bot for good while it runs. */
  readonly onFatal?: (error: StartupError) => void;
}

/** Starts Waymark; resolves once interactions can arrive. Rejects with a StartupError for what an operator can fix. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { commands, answerMessage, transport: kind = 'gateway', listen, log } = options;
  let commandIds: ReadonlyMap<string, string> = new Map();
  let transport: Transport | undefined;
  let server: WebServer | undefined;
  const health = createHealth(log);
  const metrics = createMetrics();
  let probe: SelfProbe | undefined;
  const loadShedder = createLoadShedder(() => probe?.delayMs() ?? 0);
  const store = await openStoreOrExplain(options.store, log, (operation, ok, milliseconds) => {
    metrics.storeUsed(operation, ok, milliseconds);
    health.storeUsed(ok);
  });
  const onet = await openOnetOrExplain(options.onet, store, log, metrics.onetUnavailable);
  const downloading = new AbortController();
  let download: Promise<unknown> | undefined;
  const charts = createCharts({ enabled: options.charts ?? false, onFailure: metrics.pictureMissing });
  const closeServices = async (): Promise<void> => {
    downloading.abort();
    await download;
    probe?.close();
    loadShedder.close();
    charts.close();
    await onet.close();
    await store.close();
  };
  const services: Services = {
    onet: instrumentOnet(onet, metrics),
    titles: openTitles(onet.local),
    ...createCareerServices(),
    teams: store.teams,
    quiz: store.quiz,
    charts,
    now: systemClock.now,
    newId: () => randomBytes(9).toString('base64url'),
    version: VERSION,
    commandIds: () => commandIds,
  };
  const app = createApp({
    commands,
    services,
    personal: store,
    errorViews,
    log,
    newReference,
    ...(answerMessage && { answerMessage }),
  });
  const handler = createInteractionHandler({
    app,
    clock: systemClock,
    log,
    rateLimit: createRateLimit({ clock: systemClock, log, redis: store.redis }),
    loadShedder,
    refusals: errorViews,
    observe(outcome) {
      // The renderer starts with the first interaction: an unused bot does not need its memory.
      charts.warmUp();
      metrics.observe(outcome);
      log.debug(outcome, 'interaction finished');
    },
  });
  metrics.watch({ inFlight: handler.inFlight, health: health.report });
  const routes = createRoutes(health, metrics);

  try {
    if (listen) {
      const listener = createListener(routes, () => transport?.endpoint);
      server = await listenOrExplain({ listener, ...listen });
    }
    if (kind === 'http' && server) probe = createSelfProbe(server.url);
    transport = await openTransport(options, app, handler, { health, refused: metrics.requestRefused });
    health.opened(transport.shards);
    download = downloadRelease(options.onet.download, onet.local, { log, signal: downloading.signal });
    const registered = registerCommands(transport, options, health).then((ids) => {
      if (ids) commandIds = ids;
    });

    const warmUpTimer = setTimeout(() => void warmUp(services, handler.idle), WARM_UP_MS).unref();

    const stopInOrder = async (): Promise<void> => {
      clearTimeout(warmUpTimer);
      health.draining();
      server?.drain();
      // Stop new interactions first; those in flight are still answered over REST.
      if (kind === 'http') {
        await pause(systemClock, options.drainMs ?? DRAIN_MS);
        await server?.close();
      }
      await transport?.close();
      await handler.idle();
      await server?.close();
      await closeServices();
    };
    let stopping: Promise<void> | undefined;
    return {
      routes,
      url: server?.url,
      health: health.report,
      registered,
      async stop() {
        stopping ??= Promise.race([stopInOrder(), stopTimeout(handler.inFlight, log)]).then(() => {
          server?.destroy();
        });
        return stopping;
      },
    };
  } catch (error) {
    await transport?.close();
    server?.destroy();
    await server?.close();
    await closeServices();
    throw error;
  }
}

/** Updates the local engine to the configured release in the background. Never rejects. */
async function downloadRelease(
  download: OnetOptions['download'],
  engine: Engine,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<void> {
  if (!download || download.release === 'off') return;
  await updateRelease({ ...download, engine, log, signal }).catch((error: unknown) => {
    if (!signal.aborted) log.error({ error }, 'the download of an O*NET release failed unexpectedly');
  });
}

async function openTransport(
  { transport, token, apiUrl, applicationId, publicKey, shards, messages = 'off', log, onFatal }: BotOptions,
  { handleMessage }: App,
  handler: ReturnType<typeof createInteractionHandler>,
  { health, refused }: { health: Health; refused: Parameters<typeof openHttp>[0]['onRefused'] },
): Promise<Transport> {
  const common = { apiUrl, applicationId, log, onInteraction: handler.handle };
  if (transport === 'http') {
    if (publicKey === undefined) throw new TypeError('interactions over HTTP need a public key');
    return openHttp({ ...common, publicKey, token, onRefused: refused });
  }
  return openGateway({
    ...common,
    publicKey,
    token: token ?? '',
    shards,
    ...(messages !== 'off' &&
      handleMessage && { messages: { scope: messages, onMessage: handler.handleMessage } }),
    onChange: health.shardsChanged,
    onFatal(error) {
      health.failed();
      onFatal?.(error);
    },
  });
}

/** Registers the commands if they differ. Resolves with their ids by name, or undefined when not known. */
async function registerCommands(
  { rest, applicationId }: Transport,
  { commands, guildId, apiUrl, log }: BotOptions,
  health: Health,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (applicationId === undefined) {
    health.registration('skipped');
    return undefined;
  }
  try {
    const declarations = commands.map(({ declaration }) => declaration);
    const { ids, added, changed, removed } = await register(rest, { applicationId, guildId }, declarations);
    health.registration('current');
    log.info({ added, changed, removed }, 'the slash commands are registered');
    return ids;
  } catch (error) {
    health.registration('failed');
    const explained = explainRefusal(error, apiUrl);
    const reason = explained instanceof StartupError ? explained.message : 'an unexpected error';
    log.error({ error }, `the slash commands could not be registered: ${reason}`);
    return undefined;
  }
}

async function stopTimeout(inFlight: () => number, log: Log): Promise<void> {
  await pause(systemClock, STOP_TIMEOUT_MS);
  log.warn({ inFlight: inFlight() }, 'the shutdown timed out; interactions in flight were not answered');
}

/** Five characters are enough to find one failure in a day's log. */
const newReference = (): string =>
  randomInt(36 ** 5)
    .toString(36)
    .padStart(5, '0');
