import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, FailureReason } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { abortable } from '../util/abortable.ts';
import { UNKNOWN_RELEASE } from '../client/data-release.ts';

/** Called with the service and the reason when O*NET Web Services did not respond in time, even if the local engine did. */
export type OnUnavailable = (service: string, reason: FailureReason) => void;

/** How long a caller waits while other calls are overdue, in milliseconds: long enough for the cache. */
const OVERDUE_WAIT_MS = 200;

interface FallbackOptions {
  /** After this time in milliseconds, a caller gets the local answer, if there is one. */
  readonly afterMs: number;
  readonly onUnavailable: OnUnavailable;
}

/**
 * Calls `live`, and `local` if that fails or is slow. Every answer names its source. A slow live call continues, so that
 * the cache gets its answer. If neither has an answer, returns the failure of `live`, since it can be temporary.
 */
export function withFallback(live: Onet, local: Onet, { afterMs, onUnavailable }: FallbackOptions): Onet {
  /** Calls that continue although their caller stopped waiting. While there are any, other callers wait less. */
  let overdue = 0;
  return {
    async call(service, params, options = {}) {
      const { signal } = options;
      signal?.throwIfAborted();
      const calling = live.call(service, params, options);
      const slow = new AbortController();
      const answer = await Promise.race([
        calling,
        sleep(overdue > 0 ? Math.min(afterMs, OVERDUE_WAIT_MS) : afterMs, undefined, {
          signal: slow.signal,
        }).catch(() => undefined),
      ]);
      slow.abort();
      const isLate = answer === undefined;
      if (!isLate && !isDown(answer)) return answer;
      if (isLate) {
        overdue += 1;
        const settled = (): void => {
          overdue -= 1;
        };
        calling.then(settled, settled);
      }
      onUnavailable(service.name, isLate || answer.ok ? 'unavailable' : answer.reason);
      const instead = await local.call(service, params, options);
      if (instead.ok || instead.reason === 'no-data' || (isLate && options.optional)) return instead;
      return answer ?? abortable(calling, signal);
    },
    async about() {
      const about = await live.about();
      const known = about.release === UNKNOWN_RELEASE ? await local.about() : about;
      return { ...known, keyed: true };
    },
  };
}

const isDown = (answer: Answer<unknown>): boolean =>
  !answer.ok && (answer.reason === 'unavailable' || answer.reason === 'unauthorized');
