import { LRUCache } from 'lru-cache';
import type { Log } from '../ops/log/log.ts';
import type { StoreAdapter } from './adapters/adapter.ts';
import { reasonOf } from './errors.ts';
import { HOUR_MS } from './expiry.ts';
import type { StoreResult } from './result.ts';

const MAX_RENEWED_KEYS = 10_000;

/** Called for every use of the store. */
export type ObserveStore = (operation: string, ok: boolean, milliseconds: number) => void;

/** What the repositories of one store share. */
export interface StoreContext {
  readonly adapter: StoreAdapter;
  readonly log: Log;
  /** Keys whose expiry was renewed within the hour. */
  readonly renewed: LRUCache<string, true>;
  /** Runs a store operation. Never rejects: the first failure is logged, and the recovery. */
  readonly attempt: <T>(operation: string, use: () => Promise<T>) => Promise<StoreResult<T>>;
}

export function createContext(adapter: StoreAdapter, log: Log, observe: ObserveStore): StoreContext {
  let failing = false;
  return {
    adapter,
    log,
    renewed: new LRUCache({ max: MAX_RENEWED_KEYS, ttl: HOUR_MS }),
    async attempt(operation, use) {
      const startedAt = performance.now();
      try {
        const value = await use();
        observe(operation, true, performance.now() - startedAt);
        if (failing) log.info({}, 'the store works again');
        failing = false;
        return { ok: true, value };
      } catch (error) {
        observe(operation, false, performance.now() - startedAt);
        // Only the first failure is an error line.
        const level = failing ? 'debug' : 'error';
        log[level]({ operation, reason: reasonOf(error) }, 'the store failed');
        failing = true;
        return { ok: false };
      }
    },
  };
}
