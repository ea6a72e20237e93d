/** `live`: from O*NET Web Services, just now. `cache`: from O*NET Web Services, earlier. `local`: from facts on this machine. */
export type Source = 'live' | 'cache' | 'local';

/**
 * Why there is no data.
 * - `no-data`: O*NET has no data for this request; a retry will not help.
 * - `not-available-locally`: needs an API key or an imported release.
 * - `bad-request`: a parameter is wrong; `parameter` names it.
 * - `unauthorized`: the key is missing, wrong or inactive.
 * - `unavailable`: O*NET could not be reached or sent something unexpected; a retry can help.
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
  /** When this data was fetched. */
  readonly fetchedAt: Date;
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  /** The release of these local facts, if it differs from `release`. */
  readonly factsRelease?: string;
}

export type Answer<T> = Success<T> | Failure;

/** The data behind an `Onet`, for `/about` and the line below each page. */
export interface OnetAbout {
  readonly source: Source;
  /** The O*NET data release, such as `30.3`. */
  readonly release: string;
  /** Year and month of the release, such as `2026-05`, where known. */
  readonly releaseDate?: string;
  /** True if O*NET Web Services are used with a key, whether or not they respond right now. */
  readonly keyed?: boolean;
  /** True if a release was imported. */
  readonly imported?: boolean;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The caller can do without the answer: do not wait for a slow O*NET, even if there is no local answer. */
  readonly optional?: boolean;
  /**
   * A link of an earlier response (`next`, or the `href` of a section) to this same data. The HTTP
   * client requests it instead of building the URL, and rejects a link to another host or path.
   */
  readonly link?: string;
}
