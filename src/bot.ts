import { randomInt } from 'node:crypto';
import type { Hono } from 'hono';
import { commands } from '../commands/index.ts';
import type { Services } from '../commands/services.ts';
import { createApp } from './app/app.ts';
import { systemClock } from './clock.ts';
import { createBudget } from './discord/budget.ts';
import { register } from './discord/registration.ts';
import { createTurn } from './discord/turn.ts';
import { connect, type Connection, type Way } from './discord/ways.ts';
import { createWork, type Work } from './discord/work.ts';
import type { Log } from './log.ts';
import { openOnet } from './onet/open.ts';
import { openTitles } from './onet/titles.ts';
import { errorCode, startupError } from './startup.ts';
import { openStore, type Store } from './store/open.ts';
import type { StoreUrl } from './store/url.ts';
import { VERSION } from './version.ts';
import { troubles } from './views/troubles.ts';

/** A stop takes no longer than this, whatever is still under way. */
export const STOP_WITHIN_MS = 10_000;

export interface Bot {
  /** Where interactions and the questions for health come in; undefined when nothing was to listen. */
  readonly url: string | undefined;
  /** What is asked of the bot from outside, to be served wherever a server is. */
  readonly routes: Hono;
  /** Resolves when Discord has the commands as they are here. Never rejects: a failure is logged. */
  readonly registered: Promise<void>;
  /** Takes no new work, answers what is under way, closes the store; within 10 s, come what may. */
  readonly stop: () => Promise<void>;
}

export interface BotOptions {
  readonly way: Way;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly store: StoreUrl;
  /** Absent: everything is answered on this machine. */
  readonly onet?: { readonly apiKey: string | undefined; readonly apiUrl: string | undefined };
  readonly log: Log;
}

/** Starts Waymark; resolves once interactions can come. Rejects with a StartupError for what an operator can mend. */
export async function startBot({ way, apiUrl, guildId, store: storeUrl, onet = NO_KEY, log }: BotOptions): Promise<Bot> {
  let commandIds: ReadonlyMap<string, string> = new Map();
  const store = await openStoreOrTell(storeUrl, log);
  const open = openOnet({
    log,
    ...(onet.apiKey !== undefined && { apiKey: onet.apiKey }),
    ...(onet.apiUrl !== undefined && { apiUrl: onet.apiUrl }),
  });
  const services: Services = {
    onet: open,
    titles: openTitles(),
    picks: store.picks,
    saved: store.saved,
    now: systemClock.now,
    version: VERSION,
    commandIds: () => commandIds,
  };
  const work = createWork({
    app: createApp({ commands, services, troubles, log, newReference }),
    clock: systemClock,
    log,
    budget: createBudget(systemClock),
    turn: createTurn(),
    refusals: troubles,
    observe: (answered) => {
      log.debug(answered, 'an interaction is done');
    },
  });
  const closeAll = async (): Promise<void> => {
    await open.close();
    await store.close();
  };

  try {
    const connection = await connect(way, { apiUrl, log, clock: systemClock, receive: work.receive });
    const { rest, applicationId, canRegister } = connection;
    const registering = canRegister
      ? register(
          rest,
          { applicationId: await applicationId(), guildId },
          commands.map(({ declaration }) => declaration),
        ).then(
          ({ ids, added, changed, removed }) => {
            commandIds = ids;
            log.info({ added, changed, removed }, 'the slash commands are registered');
          },
          (error: unknown) => {
            log.error({ error }, 'the slash commands could not be registered; try npm run commands:deploy');
          },
        )
      : Promise.resolve();
    let stopping: Promise<void> | undefined;
    return {
      url: connection.url,
      routes: connection.routes,
      registered: registering,
      stop: async () => (stopping ??= stopInOrder(connection, work, closeAll, log)),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
