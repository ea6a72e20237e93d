export const HOUR_MS = 60 * 60 * 1_000;

/** When values expire, in milliseconds after they were written or, with `renewedByReading`, last read. */
export interface Expiry {
  readonly afterMs: number;
  readonly renewedByReading: boolean;
}

export const YEAR_UNUSED: Expiry = { afterMs: 365 * 24 * HOUR_MS, renewedByReading: true };
export const SEVEN_DAYS: Expiry = { afterMs: 7 * 24 * HOUR_MS, renewedByReading: false };
export const ONE_HOUR: Expiry = { afterMs: HOUR_MS, renewedByReading: false };
