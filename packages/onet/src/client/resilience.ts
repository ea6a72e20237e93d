import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleAll,
  handleWhen,
  retry,
} from 'cockatiel';
import type { Failure } from '../answer.ts';
import type { Log } from '../util/log.ts';
import { RequestError, unauthorized, unavailable } from './failures.ts';
import { createHttpClient, type HttpResponse, type ProxySettings } from './http.ts';
import { MIN_RETRY_DELAY_MS, type ClientLimits } from './limits.ts';
import { retryAfter, retryDelay } from './backoff.ts';
import { createThrottle } from './throttle.ts';

const QUEUE_FULL = unavailable('has too many requests waiting; try again soon');

/** Requests under the client's limits: queue, rate limit, retries, circuit breaker and timeouts. */
export interface Requester {
  /**
   * Requests a path with its query. Gives the response if it says something about the request, or the reason why
   * there is none. Rejects only with the signal's reason.
   */
  readonly get: (path: string, signal?: AbortSignal) => Promise<HttpResponse | Failure>;
  readonly close: () => Promise<void>;
}

interface RequesterOptions {
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasKey: boolean;
  readonly limits: ClientLimits;
  readonly proxy?: ProxySettings | undefined;
  readonly log: Log;
}

export function createRequester({ base, headers, hasKey, limits, proxy, log }: RequesterOptions): Requester {
  const http = createHttpClient(base, headers, limits, proxy);
  const queue = bulkhead(limits.maxInFlight, limits.maxQueued);
  const throttle = createThrottle(limits.maxPerSecond);
  const retries = retry(
    handleWhen((error) => error instanceof RequestError && error.retryable),
    {
      maxAttempts: limits.maxAttempts - 1,
      backoff: new DelegateBackoff(({ attempt, result }) => {
        const error = 'error' in result ? result.error : undefined;
        const wanted = error instanceof RequestError ? error.retryAfterMs : undefined;
        const delayMs = wanted ?? retryDelay(attempt, limits);
        log.debug({ attempt, delayMs }, 'retrying a request to O*NET Web Services');
        return delayMs;
      }),
    },
  );
  let open: Pause | undefined;
  let pause: Pause | undefined;
  const failures = new ConsecutiveBreaker(limits.failuresToOpen);
  const breaker = circuitBreaker(handleAll, {
    breaker: failures,
    halfOpenAfter: new DelegateBackoff(({ attempt, result }) => {
      const delayMs = Math.min(limits.openMs * 2 ** (attempt - 1), limits.maxOpenMs);
      const failure = failureOf('error' in result ? result.error : undefined);
      open = { until: Date.now() + delayMs, failure };
      const { reason, message } = failure;
      log.warn(
        { reason, message, delayMs },
        'O*NET Web Services keeps failing and is not called for a while',
      );
      return delayMs;
    }),
  });
  breaker.onReset(() => {
    log.info({}, 'O*NET Web Services responds again');
  });
  let isKeyRejected = false;

  return {
    async get(path, signal) {
      signal?.throwIfAborted();
      // Callers with another source must not wait for the end of a long pause or for the outcome of a probe.
      if (pause !== undefined && pause.until - Date.now() > limits.slowCallMs) return notCalled(pause);
      if (open !== undefined && breaker.state === CircuitState.HalfOpen) return notCalled(open);
      if (queue.queueSlots === 0) return QUEUE_FULL;
      try {
        const response = await call(path, signal);
        isKeyRejected = false;
        return response;
      } catch (error) {
        signal?.throwIfAborted();
        if (open !== undefined && error instanceof BrokenCircuitError) return notCalled(open);
        const failure = failureOf(error);
        const wasKeyRejected = isKeyRejected;
        isKeyRejected = failure.reason === 'unauthorized';
        if (isKeyRejected && !wasKeyRejected) log.error({}, failure.message);
        return failure;
      }
    },
    close: async () => http.close(),
  };

  /**
   * One call under the circuit breaker. A slow call counts as failed as soon as it is slow, but goes on; its late
   * success clears the count again. A probe is given its full time, so that a slow O*NET can close the circuit.
   */
  async function call(path: string, signal: AbortSignal | undefined): Promise<HttpResponse> {
    const outcome = Promise.withResolvers<HttpResponse>();
    const verdict = Promise.withResolvers<unknown>();
    const stop = new AbortController();
    const fail = (error: unknown): void => {
      outcome.reject(error);
      stop.abort(error);
    };
    const leave = (): void => {
      fail(signal?.reason);
    };
    const timer = setTimeout(() => {
      fail(new RequestError(unavailable(`did not respond within ${limits.callTimeoutMs} ms`)));
    }, limits.callTimeoutMs);
    let slowTimer: NodeJS.Timeout | undefined;
    const onStart = (): void => {
      slowTimer ??= setTimeout(() => {
        if (breaker.state !== CircuitState.Closed) return;
        verdict.reject(new RequestError(unavailable(`takes longer than ${limits.slowCallMs} ms to respond`)));
      }, limits.slowCallMs);
    };
    signal?.addEventListener('abort', leave);
    breaker
      .execute(async () => {
        retries
          .execute(async () => attempt(path, stop.signal, onStart), stop.signal)
          .then(outcome.resolve, outcome.reject);
        outcome.promise.then(verdict.resolve, verdict.reject);
        return verdict.promise;
      })
      // The call has its own outcome, unless the circuit is open.
      .catch((error: unknown) => {
        if (error instanceof BrokenCircuitError) outcome.reject(error);
      });
    try {
      const response = await outcome.promise;
      failures.success();
      return response;
    } finally {
      clearTimeout(timer);
      clearTimeout(slowTimer);
      signal?.removeEventListener('abort', leave);
    }
  }

  /** Waits for a place in the queue and sends one request. Gives only responses that say something about it. */
  async function attempt(path: string, signal: AbortSignal, onStart: () => void): Promise<HttpResponse> {
    const response = await queue.execute(async () => {
      await throttle.turn(signal);
      signal.throwIfAborted();
      onStart();
      return http.get(path, signal);
    });
    const { status } = response;
    if (status === 401 || status === 403) throw new RequestError(unauthorized(status, hasKey));
    if (status !== 429 && status < 500) return response;
    const failure = unavailable(
      status === 429 ? 'asks for fewer requests (429)' : `reports an error of its own (${status})`,
    );
    const retryAfterMs = retryAfter(response) ?? (status === 429 ? MIN_RETRY_DELAY_MS : undefined);
    if (retryAfterMs !== undefined) pauseFor(retryAfterMs, failure);
    throw new RequestError(failure, {
      retryable: (retryAfterMs ?? 0) <= limits.maxRetryDelayMs,
      retryAfterMs,
    });
  }

  /** Sends nothing for a while, so that other requests do not get a 429 as well. */
  function pauseFor(milliseconds: number, failure: Failure): void {
    const until = Date.now() + Math.min(milliseconds, limits.maxOpenMs);
    if (pause !== undefined && pause.until >= until) return;
    pause = { until, failure };
    throttle.pauseUntil(until);
  }
}

/** A pause in which nothing is sent, and its reason. */
interface Pause {
  readonly until: number;
  readonly failure: Failure;
}

function notCalled({ until, failure: { reason, message } }: Pause): Failure {
  const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000));
  return { ok: false, reason, message: `${message} The next request is sent in ${seconds} s.` };
}

/** An aborted call counts as a failure of O*NET: callers abort because it is slow. */
function failureOf(error: unknown): Failure {
  if (error instanceof RequestError) return error.failure;
  if (error instanceof BulkheadRejectedError) return QUEUE_FULL;
  return unavailable('did not respond before the caller left');
}
