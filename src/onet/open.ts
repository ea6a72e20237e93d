import type { KeyvStorageAdapter } from 'keyv';
import { systemClock, type Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Onet } from './answer.ts';
import { withCache } from './cache.ts';
import { withFallback } from './fallback.ts';
import { openLocal } from './local/open.ts';
import { openWeb } from './web/client.ts';
import type { WebLimits } from './web/limits.ts';

export interface OnetOptions {
  readonly log: Log;
  /** A key for O*NET Web Services; without one everything is answered on this machine. */
  readonly apiKey?: string;
  readonly apiUrl?: string;
  /** Where live answers are kept: any keyv adapter, which may hold other things too. Default: in memory. */
  readonly cacheStore?: KeyvStorageAdapter;
  readonly clock?: Clock;
  readonly limits?: Partial<WebLimits>;
}

/** O*NET as this installation can have it. */
export interface OpenOnet extends Onet {
  /** Lets go of the connections. The cache's store stays open: whoever opened it closes it. */
  readonly close: () => Promise<void>;
}

/** With a key: O*NET Web Services behind a cache, and this machine when they are away. Without: this machine. */
export function openOnet({
  apiKey,
  apiUrl,
  cacheStore,
  log,
  limits,
  clock = systemClock,
}: OnetOptions): OpenOnet {
  const local = openLocal({ now: clock.now });
  if (apiKey === undefined) return { ...local, close: async () => undefined };
  const web = openWeb({
    log,
    apiKey,
    clock,
    ...(apiUrl !== undefined && { apiUrl }),
    ...(limits !== undefined && { limits }),
  });
  const cached = withCache(web, { log, clock, ...(cacheStore !== undefined && { store: cacheStore }) });
  return { ...withFallback(cached, local), close: web.close };
}
