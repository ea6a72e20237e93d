import { randomInt } from 'node:crypto';
import type { Command } from '../app/command.ts';
import type { Services } from '../app/services.ts';
import { createApp } from '../app/app.ts';
import { systemClock } from './clock.ts';
import type { Config } from '../config.ts';
import { createBudget } from '../discord/budget.ts';
import { register } from '../discord/registration.ts';
import type { Shards } from '../discord/shards.ts';
import { createLine } from '../discord/line.ts';
import { overGateway, overHttp, type Connection } from '../discord/ways.ts';
import { createWork } from '../discord/work.ts';
import type { Log } from './log.ts';
import { measuredOnet, measuredStore } from './instrumentation.ts';
import { createMetrics } from './metrics.ts';
import {
  DatabaseError,
  openOnet,
  openTitles,
  type OnetOptions,
  type OpenOnet,
  type WebLimits,
} from 'waymark-onet';
import { openSite, type Site } from './site.ts';
import { errorCode, startupError } from './startup-error.ts';
import { openStore, type Store } from '../store/open.ts';
import type { StoreUrl } from '../store/url.ts';
import { VERSION } from './version.ts';
import { errorViews } from '../views/errors.ts';

/** A stop takes no longer than this, whatever is still under way. */
const STOP_WITHIN_MS = 10_000;

/** How long a bot that is leaving still serves who comes, so that balancers see it go before it is gone. */
const NOTICE_MS = 3_000;

export interface Bot {
  /** Health and figures, and with HTTP the interactions: served at `url`, or wherever another server passes them on. */
  readonly site: Site;
  /** Where the site listens, without a slash at the end; undefined when it was not asked to. */
  readonly url: string | undefined;
  /** Resolves when Discord has the commands as they are here. Never rejects: a failure is logged. */
  readonly registered: Promise<void>;
  /** Takes no new work, answers what is under way and closes the store: all within 10 s, come what may. */
  readonly stop: () => Promise<void>;
}

export interface BotOptions {
  readonly commands: readonly Command<Services>[];
  /** With HTTP only needed to register the commands. */
  readonly token: string | undefined;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  /** `limits`: how gently O*NET Web Services are asked; default as O*NET likes it. */
  readonly onet: Config['onet'] & { readonly limits?: Partial<WebLimits> };
  readonly store: Config['store'];
  readonly log: Log;
  /** Discord comes to us with interactions; absent: we go to its gateway. */
  readonly http?: {
    /** 64 hexadecimal digits. */
    readonly publicKey: string;
    readonly applicationId?: string | undefined;
    /** Default 3 s. */
    readonly noticeMs?: number;
  };
  readonly shards?: Shards | undefined;
  /** Where the site listens; absent: nowhere. */
  readonly listen?: { readonly host: string; readonly port: number };
}

/** Starts Waymark; resolves once interactions can come. Rejects with a StartupError for what an operator can mend. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { commands, token, apiUrl, guildId, http, shards, listen, store: storeUrl, log } = options;
  let commandIds: ReadonlyMap<string, string> = new Map();
  const store = await openStoreOrTell(storeUrl, log);
  const metrics = createMetrics();
  const { apiKey, apiUrl: onetUrl, database, limits } = options.onet;
  const onet = await openOnetOrTell({
    log,
    apiUrl: onetUrl,
    onAway: metrics.onetAway,
    ...(limits && { limits }),
    ...(apiKey !== undefined && { apiKey }),
    ...(database !== undefined && { database }),
    ...(store.adapter && { cacheStore: store.adapter }),
  });
  const services: Services = {
    onet: measuredOnet(onet, metrics),
    titles: openTitles(onet.local),
    ...measuredStore(store, metrics),
    now: systemClock.now,
    version: VERSION,
    commandIds: () => commandIds,
  };
  let opened: Site | undefined;
  const work = createWork({
    app: createApp({ commands, services, errorViews, log, newReference }),
    clock: systemClock,
    log,
    budget: createBudget(systemClock),
    line: createLine({ connections: () => opened?.connections() ?? 0 }),
    refusals: errorViews,
    observe(answered) {
      metrics.observe(answered);
      log.debug(answered, 'an interaction is done');
    },
  });

  let connection: Connection | undefined;
  const closeRooms = async (): Promise<void> => {
    await onet.close();
    await store.close();
  };
  try {
    const way = { apiUrl, log, receive: work.receive, crowded: work.crowded };
    connection = http
      ? await overHttp(way, { ...http, token, applicationId: http.applicationId })
      : await overGateway(way, { token: token ?? '', shards });
    const { applicationId, rest, endpoint, shards: shardStates } = connection;
    metrics.watch({ underWay: work.underWay, shards: shardStates });
    const site = await openSite({ endpoint, metrics, listen });
    opened = site;
    site.setStatus('ready');

    const registering =
      applicationId === undefined
        ? Promise.resolve()
        : register(
            rest,
            { applicationId, guildId },
            commands.map(({ declaration }) => declaration),
          ).then(
            ({ ids, added, changed, removed }) => {
              commandIds = ids;
              log.info({ added, changed, removed }, 'the slash commands are registered');
            },
            (error: unknown) => {
              log.error({ error }, 'the slash commands could not be registered; try npm run commands:deploy');
            },
          );

    const stopInOrder = async (): Promise<void> => {
      site.setStatus('draining');
      // First the way in is shut, so that nothing new comes; what is under way still gets out over REST.
      if (http) {
        await pause(http.noticeMs ?? NOTICE_MS);
        await site.close();
      }
      await connection?.close();
      await work.done();
      await site.close();
      await closeRooms();
    };
    let stopping: Promise<void> | undefined;
    return {
      site,
      url: site.url,
      registered: registering,
      stop: async () =>
        (stopping ??= Promise.race([stopInOrder(), outOfPatience(work.underWay, log)]).then(site.cut)),
    };
  } catch (error) {
    await connection?.close();
    await closeRooms();
    throw error;
  }
}

async function outOfPatience(underWay: () => number, log: Log): Promise<void> {
  await pause(STOP_WITHIN_MS);
  log.warn({ underWay: underWay() }, 'the stop took too long; what was still under way is left unanswered');
}

async function openOnetOrTell(options: OnetOptions): Promise<OpenOnet> {
  try {
    return await openOnet(options);
  } catch (error) {
    throw error instanceof DatabaseError
      ? startupError('ONET_DATABASE', error.message.replace(/\.$/, ''))
      : error;
  }
}

async function openStoreOrTell(url: StoreUrl, log: Log): Promise<Store> {
  try {
    return await openStore(url, log);
  } catch (error) {
    const reason = errorCode(error) ?? 'it does not answer';
    throw startupError(
      'STORE_URL',
      url.kind === 'redis'
        ? `no Redis could be used there (${reason}); check that it runs, and its host, port and password`
        : `the store can not be opened (${reason}); check that its folder can be written to`,
    );
  }
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
