import type { HttpResponse } from './http.ts';
import { MIN_RETRY_DELAY_MS, type ClientLimits } from './limits.ts';

/** Exponential with jitter: half of it is fixed, half random, so that calls that failed together spread out. */
export function retryDelay(attempt: number, { retryDelayMs, maxRetryDelayMs }: ClientLimits): number {
  const delay = Math.min(retryDelayMs * 2 ** (attempt - 1), maxRetryDelayMs);
  return Math.max(MIN_RETRY_DELAY_MS, (delay / 2) * (1 + Math.random()));
}

/** `Retry-After` in milliseconds, at least the minimum delay; undefined if absent or not understood. */
export function retryAfter(response: HttpResponse): number | undefined {
  const value = response.header('retry-after');
  if (value === undefined) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(delay) ? undefined : Math.max(delay, MIN_RETRY_DELAY_MS);
}
