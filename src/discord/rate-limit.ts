import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../ops/clock.ts';
import type { Log } from '../ops/log.ts';

/** Interactions of one person within the window: more than anybody can press or type, far less than a script can. */
export const MAX_INTERACTIONS = 200;

export const WINDOW_SECONDS = 10;

/** People over the limit who are remembered here; the ones refused longest ago are forgotten first. */
const MAX_REMEMBERED = 10_000;

/** Counts interactions, not time: how long Waymark waits for O*NET, Redis or Discord costs nobody anything. */
export interface RateLimit {
  /** Counts one interaction. Gives the seconds to wait when the person is over the limit, else 0. */
  readonly count: (userId: string) => number;
}

export interface RateLimitOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** The client of the store's Redis, where there is one: all processes on it then count together. */
  readonly redis?: unknown;
}

/** A limit per person. No interaction waits for Redis: what it counts takes effect on the person's next one. */
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
  /** When people over the limit may go on, in milliseconds since 1970. */
  const blocked = new Map<string, number>();

  async function consume(userId: string): Promise<void> {
    try {
      await limiter.consume(userId);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) {
        log.warn({ error }, 'interactions could not be counted');
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
