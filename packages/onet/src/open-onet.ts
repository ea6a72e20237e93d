import type { Log } from './util/log.ts';
import type { Onet } from './onet.ts';
import type { CacheStorage } from './cache/cache-store.ts';
import { withCache } from './cache/cache.ts';
import { withFallback, type OnUnavailable } from './cache/fallback.ts';
import type { ProxySettings } from './client/http.ts';
import { CLIENT_LIMITS, type ClientLimits } from './client/limits.ts';
import { createEngine, type Engine } from './engine/engine.ts';

export interface OnetOptions {
  readonly log: Log;
  /** A key for O*NET Web Services. Without it and `apiUrl`, the local engine answers everything. */
  readonly apiKey?: string | undefined;
  readonly apiUrl?: string | undefined;
  /** A database made by `waymark-onet import`. Default: the built-in facts. */
  readonly database?: string | undefined;
  /** Where live answers are cached; can be shared with other data. Default: in memory. */
  readonly cacheStorage?: CacheStorage | undefined;
  readonly limits?: Partial<ClientLimits> | undefined;
  /** Default: none; the environment is not used. */
  readonly proxy?: ProxySettings | undefined;
  readonly onUnavailable?: OnUnavailable | undefined;
}

/** O*NET from every source that this installation has. */
export interface OpenOnet extends Onet {
  /** The local engine alone, for synchronous lookups. */
  readonly local: Engine;
  /** Closes the connections, but not the cache's storage. */
  readonly close: () => Promise<void>;
}

/**
 * Opens O*NET Web Services behind a cache, with the local engine as fallback, if there is a key or an address; else the
 * local engine. Rejects with a DatabaseError if `database` is not a database of this version.
 */
export async function openOnet(options: OnetOptions): Promise<OpenOnet> {
  const {
    log,
    apiKey,
    apiUrl,
    database,
    cacheStorage,
    limits,
    proxy,
    onUnavailable = () => undefined,
  } = options;
  const local = createEngine({ log, database });
  if (apiKey === undefined && apiUrl === undefined) return { ...local, local, close: async () => undefined };
  // Imported here, since that makes a start without the HTTP client faster.
  const { createOnetClient } = await import('./client/client.ts');
  const client = createOnetClient({ log, apiKey, apiUrl, limits, proxy });
  const cached = withCache(client, { log, storage: cacheStorage });
  const afterMs = limits?.slowCallMs ?? CLIENT_LIMITS.slowCallMs;
  return { ...withFallback(cached, local, { afterMs, onUnavailable }), local, close: client.close };
}
