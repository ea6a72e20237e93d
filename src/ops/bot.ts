import { randomInt } from 'node:crypto';
import type { Hono } from 'hono';
import { DatabaseError, once, openBuiltInFacts, openOnet, openTitles, type ClientLimits } from 'waymark-onet';
import { createCareers } from '../advice/careers.ts';
import type { App } from '../app/app.ts';
import { createApp } from '../app/app.ts';
import type { Command } from '../app/command.ts';
import type { Services } from '../app/services.ts';
import type { Config } from '../config.ts';
import { createInteractionHandler } from '../discord/interactions.ts';
import { createLoadShedder } from '../discord/load-shedding.ts';
import { createRateLimit } from '../discord/rate-limit.ts';
import { register } from '../discord/registration.ts';
import type { Shards } from '../discord/shards.ts';
import { openGateway, openHttp, type Transport } from '../discord/transports.ts';
import type { ObserveStore } from '../store/collection.ts';
import { explainStoreError } from '../store/errors.ts';
import { openStore, type Store } from '../store/store.ts';
import type { StoreUrl } from '../store/url.ts';
import { errorViews } from '../views/errors.ts';
import { systemClock } from './clock.ts';
import { createHealth, type Health, type HealthReport } from './health.ts';
import { startWebServer, type WebServer } from './http-server.ts';
import { instrumentOnet } from './instrumentation.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createListener, createRoutes } from './routes.ts';
import { createSelfProbe, type SelfProbe } from './self-probe.ts';
import { cannotListen } from './shutdown.ts';
import { startupError, type StartupError } from './startup-error.ts';
import { VERSION } from './version.ts';

/** A stop takes no longer than this, whatever is still in flight. */
const STOP_TIMEOUT_MS = 10_000;

/** How long a stopping instance still serves over HTTP, so that load balancers see /healthz before it is gone. */
const DRAIN_MS = 3_000;

export interface Bot {
  /** Health and metrics, for another server to pass requests on to. */
  readonly routes: Hono;
  /** Where it listens, without a slash at the end; undefined when it was not asked to. */
  readonly url: string | undefined;
  readonly health: () => HealthReport;
  /** Resolves when registration has ended. Never rejects: a failure is logged, and shown by `health`. */
  readonly registered: Promise<void>;
  /** Accepts nothing new, answers what is in flight and closes the store: within 10 s in any case. */
  readonly stop: () => Promise<void>;
}

export interface BotOptions {
  readonly commands: readonly Command<Services>[];
  /** Over HTTP needed only to register the commands. */
  readonly token: string | undefined;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  /** `limits`: how gently O*NET Web Services are asked; default as O*NET asks for. */
  readonly onet: Pick<Config['onet'], 'apiKey' | 'apiUrl' | 'database'> & {
    readonly limits?: Partial<ClientLimits>;
  };
  readonly store: Config['store'];
  readonly log: Log;
  /** Receives interactions over HTTP; absent: over the gateway. */
  readonly http?: {
    /** 64 hexadecimal digits. */
    readonly publicKey: string;
    readonly applicationId?: string | undefined;
    /** Default 3 s. */
    readonly drainMs?: number;
  };
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
  const { commands, http, listen, log } = options;
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
  const onet = await openOnetFor(options, store, log, metrics.onetAway);
  const closeServices = async (): Promise<void> => {
    probe?.close();
    loadShedder.close();
    await onet.close();
    await store.close();
  };
  const services: Services = {
    onet: instrumentOnet(onet, metrics),
    titles: openTitles(onet.local),
    ...store,
    careers: once(() => createCareers(openBuiltInFacts())),
    now: systemClock.now,
    version: VERSION,
    commandIds: () => commandIds,
  };
  const app = createApp({ commands, services, errorViews, log, newReference });
  const handler = createInteractionHandler({
    app,
    clock: systemClock,
    log,
    rateLimit: createRateLimit({ clock: systemClock, log, redis: store.redis }),
    loadShedder,
    refusals: errorViews,
    observe(outcome) {
      metrics.observe(outcome);
      log.debug(outcome, 'interaction finished');
    },
  });
  metrics.watch({ inFlight: handler.inFlight, health: health.report });
  const routes = createRoutes(health, metrics);

  try {
    if (listen) {
      const listener = createListener(routes, () => transport?.endpoint);
      server = await startWebServer({ listener, ...listen }).catch((error: unknown) => {
        throw cannotListen(error, listen.host, listen.port);
      });
    }
    if (http && server) probe = createSelfProbe(server.url);
    transport = await openTransport(options, app, handler, { health, refused: metrics.requestRefused });
    health.opened(transport.shards);
    const registered = registerCommands(transport, options, health).then((ids) => {
      if (ids) commandIds = ids;
    });

    const stopInOrder = async (): Promise<void> => {
      health.draining();
      server?.drain();
      // First nothing new may arrive; what is in flight can still be answered over REST.
      if (http) {
        await pause(http.drainMs ?? DRAIN_MS);
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

async function openTransport(
  { token, apiUrl, http, shards, messages = 'off', log, onFatal }: BotOptions,
  { handleMessage }: App,
  handler: ReturnType<typeof createInteractionHandler>,
  { health, refused }: { health: Health; refused: Parameters<typeof openHttp>[0]['onRefused'] },
): Promise<Transport> {
  const common = { apiUrl, log, onInteraction: handler.handle };
  if (http)
    return openHttp({ ...common, ...http, token, applicationId: http.applicationId, onRefused: refused });
  return openGateway({
    ...common,
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

/** Registers the commands where they differ; gives their ids by name, or undefined when they are not known. */
async function registerCommands(
  { rest, applicationId }: Transport,
  { commands, guildId, log }: BotOptions,
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
    log.error({ error }, 'the slash commands could not be registered; try npm run commands:deploy');
    return undefined;
  }
}

async function openOnetFor(
  { onet: { apiKey, apiUrl, database, limits } }: BotOptions,
  store: Store,
  log: Log,
  onUnavailable: ReturnType<typeof createMetrics>['onetAway'],
) {
  try {
    return await openOnet({
      log,
      apiUrl,
      onUnavailable,
      ...(limits && { limits }),
      ...(apiKey !== undefined && { apiKey }),
      ...(database !== undefined && { database }),
      ...(store.adapter && { cacheStore: store.adapter }),
    });
  } catch (error) {
    throw error instanceof DatabaseError
      ? startupError('ONET_DATABASE', error.message.replace(/\.$/, ''))
      : error;
  }
}

async function openStoreOrExplain(url: StoreUrl, log: Log, observe: ObserveStore): Promise<Store> {
  try {
    return await openStore(url, log, observe);
  } catch (error) {
    throw startupError('STORE_URL', explainStoreError(error, url));
  }
}

async function stopTimeout(inFlight: () => number, log: Log): Promise<void> {
  await pause(STOP_TIMEOUT_MS);
  log.warn({ inFlight: inFlight() }, 'the stop took too long; what was in flight is left unanswered');
}

/** Five characters are enough to find one failure in a day's log. */
const newReference = (): string =>
  randomInt(36 ** 5)
    .toString(36)
    .padStart(5, '0');

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    systemClock.after(milliseconds, resolve);
  });
