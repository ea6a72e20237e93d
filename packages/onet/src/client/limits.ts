/** How much, how fast and how long the web client may ask. Times in milliseconds. */
export interface WebLimits {
  /** Requests at the same time, which is also the number of connections. */
  readonly inFlight: number;
  /** Requests begun in any one second. */
  readonly perSecond: number;
  /** Requests that may wait for their turn; one more is told to come back later. */
  readonly waiting: number;
  readonly connectMs: number;
  /** From the request to the end of the answer's headers. */
  readonly headersMs: number;
  /** From the headers to the end of the body, however steadily it drips. */
  readonly bodyMs: number;
  /** A whole call: waiting for its turn, every attempt, every pause between. */
  readonly callMs: number;
  /** Attempts at one request, the first included. */
  readonly attempts: number;
  /** The first pause before another attempt; it doubles from one to the next. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  readonly maxBytes: number;
  /** Failed calls in a row after which O*NET is left alone for a while. */
  readonly failuresToOpen: number;
  /** How long it is left alone at first; it doubles with every probe that fails. */
  readonly openMs: number;
  readonly longestOpenMs: number;
}

/** O*NET asks for this much patience before a request is made again after 429. */
export const SHORTEST_PAUSE_MS = 200;

/**
 * O*NET names no ceiling; it asks for gentleness. The official clients wait 10 s for an answer, and a page of
 * 2,000 rows is well under a megabyte.
 */
export const WEB_LIMITS: WebLimits = {
  inFlight: 6,
  perSecond: 10,
  waiting: 200,
  connectMs: 4_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  callMs: 20_000,
  attempts: 3,
  pauseMs: 400,
  longestPauseMs: 5_000,
  maxBytes: 8 * 1024 * 1024,
  failuresToOpen: 3,
  openMs: 15_000,
  longestOpenMs: 300_000,
};
