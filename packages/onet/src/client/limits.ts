/** How much, how fast and how long the client may call O*NET Web Services. Times in milliseconds. */
export interface ClientLimits {
  /** Requests in flight at the same time, which is also the number of connections. */
  readonly maxInFlight: number;
  /** Requests started in any one second. */
  readonly maxPerSecond: number;
  /** Requests that may wait for their turn; further ones fail at once. */
  readonly maxQueued: number;
  readonly connectTimeoutMs: number;
  /** From a request to its response's headers, and between two pieces of the body. */
  readonly responseTimeoutMs: number;
  /** A whole call: its time in the queue, every attempt, and the delays between them. */
  readonly callTimeoutMs: number;
  /** A call that takes longer counts as a failure for the circuit breaker, even if it succeeds later. */
  readonly slowCallMs: number;
  /** Attempts at one request, including the first. */
  readonly maxAttempts: number;
  /** Delay before the second attempt; doubles for each further one. */
  readonly retryDelayMs: number;
  /** A longer `Retry-After` is not waited for by the call that received it. */
  readonly maxRetryDelayMs: number;
  readonly maxResponseBytes: number;
  /** Consecutive failed calls that open the circuit. */
  readonly failuresToOpen: number;
  /** How long the circuit stays open at first; doubles each time a probe fails. */
  readonly openMs: number;
  readonly maxOpenMs: number;
}

/** O*NET asks clients to wait at least this long after a 429. */
export const MIN_RETRY_DELAY_MS = 200;

/**
 * O*NET publishes no rate limit but asks for moderate use. Its official clients time out after 10 s; the bot gives up on
 * an interaction after 20 s, which has to be enough for two calls. A page of 2,000 rows is well under a megabyte.
 */
export const CLIENT_LIMITS: ClientLimits = {
  maxInFlight: 6,
  maxPerSecond: 10,
  maxQueued: 200,
  connectTimeoutMs: 4_000,
  responseTimeoutMs: 8_000,
  callTimeoutMs: 8_000,
  slowCallMs: 2_000,
  maxAttempts: 3,
  retryDelayMs: 400,
  maxRetryDelayMs: 5_000,
  maxResponseBytes: 8 * 1024 * 1024,
  failuresToOpen: 3,
  openMs: 15_000,
  maxOpenMs: 300_000,
};
