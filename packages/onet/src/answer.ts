/** `live`: just asked of O*NET Web Services. `cache`: asked of it earlier. `local`: from facts on this machine. */
export type Source = 'live' | 'cache' | 'local';

/**
 * Why there is no data.
 * - `no-data`: O*NET has nothing for this question; asking again will not help.
 * - `not-available-locally`: only a key or an imported release can answer it.
 * - `bad-request`: a parameter is wrong; `parameter` names it.
 * - `unauthorized`: the key is missing, wrong or inactive.
 * - `unavailable`: O*NET could not be reached or did not make sense; asking again later may help.
 */
export type FailureReason =
  'no-data' | 'not-available-locally' | 'bad-request' | 'unauthorized' | 'unavailable';

export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason;
  /** One plain English sentence, for logs and operators. */
  readonly message: string;
  /** With `bad-request`: the name of the parameter that is wrong. */
  readonly parameter?: string;
}

export interface Success<T> {
  readonly ok: true;
  readonly data: T;
  readonly source: Source;
  /** When O*NET, or the local facts, gave this data. */
  readonly fetchedAt: Date;
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  /** On this machine, where these facts are from another release than the rest. */
  readonly factsRelease?: string;
}

export type Answer<T> = Success<T> | Failure;

/** What stands behind an `Onet`: for `/about` and the line below each answer. */
export interface OnetAbout {
  readonly source: Source;
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  /** Year and month of the release, such as `2026-05`, where known. */
  readonly releaseDate?: string;
  /** True where O*NET Web Services are asked with a key, whether or not they answer just now. */
  readonly keyed?: boolean;
  /** True where a whole release was imported. */
  readonly imported?: boolean;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The caller can do without the answer: a slow O*NET is not waited for, even if nothing else knows it. */
  readonly optional?: boolean;
  /**
   * A link of an earlier answer (`next`, or the `href` of a section) that asks this same question. The web
   * client follows it instead of making the address itself, and refuses one that leads elsewhere.
   */
  readonly link?: string;
}
