import { randomInt } from 'node:crypto';
import { commands } from '../commands/index.ts';
import type { Services } from '../commands/services.ts';
import { createApp } from './app/app.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { answer } from './discord/deadline.ts';
import { connectGateway } from './discord/gateway.ts';
import { register } from './discord/registration.ts';
import type { Log } from './log.ts';
import { openLocal } from './onet/local/open.ts';
import { openTitles } from './onet/titles.ts';
import { errorCode, startupError } from './startup.ts';
import { openStore, type Store } from './store/open.ts';
import type { StoreUrl } from './store/url.ts';
import { VERSION } from './version.ts';
import { troubles } from './views/troubles.ts';

/** A stop waits so long for the answers that are under way. */
const DRAIN_MS = 10_000;

export interface Bot {
  /** Resolves when Discord has the commands as they are here. Never rejects: a failure is logged. */
  readonly registered: Promise<void>;
  /** Answers what is under way, then leaves Discord and closes the store. */
  readonly stop: () => Promise<void>;
}

interface BotOptions {
  readonly token: string;
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly store: Config['store'];
  readonly log: Log;
}

/** Starts Waymark on Discord's gateway; resolves once it is logged in. Rejects with a StartupError for what an operator can mend. */
export async function startBot({ token, apiUrl, guildId, store: storeUrl, log }: BotOptions): Promise<Bot> {
  let commandIds: ReadonlyMap<string, string> = new Map();
  const store = await openStoreOrTell(storeUrl, log);
  const services: Services = {
    onet: openLocal(),
    titles: openTitles(),
    picks: store.picks,
    saved: store.saved,
    now: systemClock.now,
    version: VERSION,
    commandIds: () => commandIds,
  };
  const app = createApp({ commands, services, troubles, log, newReference });
  const underWay = new Set<Promise<void>>();

  try {
    const gateway = await connectGateway({
      token,
      apiUrl,
      log,
      onInteraction(interaction, delivery) {
        const answering = answer(app, interaction, delivery, { clock: systemClock, log }).finally(() => {
          underWay.delete(answering);
        });
        underWay.add(answering);
      },
    });

    const registering = register(
      gateway.rest,
      { applicationId: gateway.applicationId, guildId },
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

    return {
      registered: registering,
      async stop() {
        await Promise.race([Promise.allSettled(underWay), pause(DRAIN_MS)]);
        await gateway.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
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
