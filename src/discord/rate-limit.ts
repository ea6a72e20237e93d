import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log/log.ts';

/** Interactions of one person within the window: more than a person can send, far fewer than a script can. */
export const MAX_INTERACTIONS = 200;

export const WINDOW_SECONDS = 10;

/** People over the limit who are tracked here; those blocked longest ago are dropped first. */
const MAX_REMEMBERED = 10_000;

/** A limit on the number of interactions. How long they take does not count. */
export interface RateLimit {
  /** Counts one interaction. Returns the seconds to wait when the person is over the limit, otherwise 0. */
  readonly count: (userId: string) => number;
}

interface RateLimitOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** The store's Redis client, with which all processes count together. */
  readonly redis?: unknown;
}

/** A rate limit per person. No interaction waits for Redis: its count takes effect on the person's next interaction. */
export function createRateLimit({ clock, log, redis }: RateLimitOptions): RateLimit {
  const limits = { points: MAX_INTERACTIONS, duration: WINDOW_SECONDS };
  const inMemory = new RateLimiterMemory(limits);
  const limiter =
    redis === undefined
      ? inMemory
      : new RateLimiterRedis({
          ...limits,
          storeClient: redis,
          useRedisPackage: true,
          keyPrefix: 'rate',
          // Each process counts alone while Redis does not answer.
          insuranceLimiter: inMemory,
        });
  /** The end of each block, in milliseconds since 1970. */
  const blocked = new Map<string, number>();

  async function consume(userId: string): Promise<void> {
    try {
      await limiter.consume(userId);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) {
        log.warn({ error }, 'the rate limit could not be checked');
        return;
      }
      blocked.delete(userId);
      blocked.set(userId, clock.now() + error.msBeforeNext);
      const [oldest] = blocked.keys();
      if (blocked.size > MAX_REMEMBERED && oldest !== undefined) blocked.delete(oldest);
    }
  }

  return {
    count(userId) {
      const left = (blocked.get(userId) ?? 0) - clock.now();
      if (left > 0) return Math.ceil(left / 1_000);
      blocked.delete(userId);
      void consume(userId);
      return 0;
    },
  };
}
