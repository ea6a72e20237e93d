import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../ops/log/log.ts';
import type { StoreAdapter } from './adapters/adapter.ts';
import type { RedisClient } from './adapters/redis.ts';
import { SqliteAdapter } from './adapters/sqlite.ts';
import { createContext, type ObserveStore } from './context.ts';
import { reasonOf } from './errors.ts';
import { createPersonalData } from './personal-data.ts';
import { createConversations } from './repositories/conversations.ts';
import { createInterests } from './repositories/interests.ts';
import { createPicks } from './repositories/picks.ts';
import { createQuiz } from './repositories/quiz.ts';
import { createRecent } from './repositories/recent.ts';
import { createSaved } from './repositories/saved.ts';
import { createTeams } from './repositories/teams.ts';
import type { StoreUrl } from './url.ts';

/** The repositories of personal data. Their operations give a failure of the store as a value. */
export type Repositories = ReturnType<typeof createRepositories>;

export interface Store extends Repositories {
  /** For caches in the same store; undefined in memory. */
  readonly adapter: StoreAdapter | undefined;
  /** The connection, where the store is Redis. */
  readonly redis: RedisClient | undefined;
  readonly close: () => Promise<void>;
}

/** How often expired rows are deleted from SQLite; Redis does so by itself. */
const SWEEP_INTERVAL_MS = 10 * 60 * 1_000;

const PROBE_KEY = 'probe';

const ignore = (): void => undefined;

/** Opens the store and tests a write. Rejects with the adapter's error. */
export async function openStore(url: StoreUrl, log: Log, observe: ObserveStore = ignore): Promise<Store> {
  const { adapter, redis } = await openAdapter(url);
  reportFaults(adapter, log);
  try {
    await adapter.set(PROBE_KEY, '', Date.now() + SWEEP_INTERVAL_MS);
    await adapter.delete(PROBE_KEY);
  } catch (error) {
    await adapter.disconnect().catch(ignore);
    throw error;
  }
  const stopSweeping = adapter instanceof SqliteAdapter ? startSweeping(adapter, log) : ignore;
  return {
    ...createRepositories(adapter, log, observe),
    adapter: url.kind === 'memory' ? undefined : adapter,
    redis,
    async close() {
      stopSweeping();
      await adapter.disconnect();
    },
  };
}

/** The repositories over any adapter. */
export function createRepositories(adapter: StoreAdapter, log: Log, observe: ObserveStore = ignore) {
  const context = createContext(adapter, log, observe);
  const repositories = {
    picks: createPicks(context),
    saved: createSaved(context),
    recent: createRecent(context),
    interests: createInterests(context),
    conversations: createConversations(context),
    teams: createTeams(context),
    quiz: createQuiz(context),
  };
  return { ...repositories, personalData: createPersonalData(context, Object.values(repositories)) };
}

export async function openAdapter(
  url: StoreUrl,
): Promise<{ readonly adapter: StoreAdapter; readonly redis: RedisClient | undefined }> {
  switch (url.kind) {
    case 'memory':
      return { adapter: SqliteAdapter.inMemory(), redis: undefined };
    case 'sqlite':
      await makeFolder(path.dirname(url.file));
      return { adapter: await SqliteAdapter.open(url.file), redis: undefined };
    case 'redis': {
      // Imported on demand, because the client is large.
      const { RedisAdapter } = await import('./adapters/redis.ts');
      const adapter = await RedisAdapter.open(url.url);
      return { adapter, redis: adapter.client };
    }
  }
}

function startSweeping(adapter: SqliteAdapter, log: Log): () => void {
  const sweep = (): void => {
    adapter.sweep().catch((error: unknown) => {
      log.warn(
        { reason: reasonOf(error) },
        'expired data could not be removed; the next attempt is in ten minutes',
      );
    });
  };
  sweep();
  const timer = setInterval(sweep, SWEEP_INTERVAL_MS).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Logs connection errors, once for repeated ones, and the recovery. */
function reportFaults(adapter: StoreAdapter, log: Log): void {
  let last: string | undefined;
  adapter.on('error', (error: unknown) => {
    const reason = reasonOf(error);
    if (reason !== last) log.warn({ reason }, 'the connection to the store failed');
    last = reason;
  });
  adapter.on('ready', () => {
    if (last !== undefined) log.info({}, 'the store can be reached again');
    last = undefined;
  });
}

/** Creates a folder and its parents. Node's recursive mkdir hangs where a parent cannot have folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
}
