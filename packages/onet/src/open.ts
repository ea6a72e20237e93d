import type { KeyvStorageAdapter } from 'keyv';
import type { Log } from './util/log.ts';
import type { Onet } from './onet.ts';
import { withCache } from './cache/cache.ts';
import { withFallback, type OnUnavailable } from './cache/fallback.ts';
import { openLocal, type LocalOnet } from './engine/engine.ts';
import { CLIENT_LIMITS, type ClientLimits } from './client/limits.ts';

export interface HereOptions {
  readonly log: Log;
  /** A database made by `onet:import`; default: the facts that come with Waymark. */
  readonly database?: string;
}

export interface OnetOptions extends HereOptions {
  /** A key for O*NET Web Services; without one everything is answered on this machine. */
  readonly apiKey?: string;
  readonly apiUrl?: string;
  /** Where live answers are kept: any keyv adapter, which may hold other things too. Default: in memory. */
  readonly cacheStore?: KeyvStorageAdapter;
  readonly limits?: Partial<ClientLimits>;
  readonly onUnavailable?: OnUnavailable;
}

/** O*NET as this installation can have it. */
export interface OpenOnet extends Onet {
  /** This machine alone, for what must be answered at once. */
  readonly local: LocalOnet;
  /** Lets go of the connections. The cache's store stays open: whoever opened it closes it. */
  readonly close: () => Promise<void>;
}

/** O*NET on this machine. Throws a DatabaseError when `database` is not one. */
export function openHere({ log, database }: HereOptions): LocalOnet {
  const tell = (message: string): void => {
    log.info({}, message);
  };
  return openLocal({ tell, ...(database !== undefined && { database }) });
}

/** With a key: O*NET Web Services behind a cache, and this machine when they are away. Without: this machine. */
export async function openOnet(options: OnetOptions): Promise<OpenOnet> {
  const { apiKey, apiUrl, cacheStore, log, limits, onUnavailable = () => undefined } = options;
  const local = openHere(options);
  if (apiKey === undefined) return { ...local, local, close: async () => undefined };
  // Only who has a key needs the HTTP client, and loading it is felt at a start.
  const { createOnetClient } = await import('./client/client.ts');
  const client = createOnetClient({
    log,
    apiKey,
    ...(apiUrl !== undefined && { apiUrl }),
    ...(limits !== undefined && { limits }),
  });
  const cached = withCache(client, { log, ...(cacheStore !== undefined && { store: cacheStore }) });
  const afterMs = limits?.slowCallMs ?? CLIENT_LIMITS.slowCallMs;
  return { ...withFallback(cached, local, { afterMs, onUnavailable }), local, close: client.close };
}
