import type { Log } from '../ops/log.ts';

/** What nobody wrote or read for so long is gone, in milliseconds: a year. */
export const IDLE_LIFE_MS = 365 * 24 * 60 * 60 * 1_000;

/** What was read again within a day has long enough to live. */
const RENEW_AFTER_MS = 24 * 60 * 60 * 1_000;

/** Keys of which we remember that they were renewed today; the oldest are forgotten first, and renewed once more. */
const MOST_REMEMBERED = 10_000;

/** Sets when keys are gone, in milliseconds since 1970. It touches no value, so it can lose nobody's write. */
export type Touch = (keys: readonly string[], expires: number) => Promise<unknown>;

/** Gives what is read another year. */
export interface Idle {
  /** Returns at once; what could not be renewed is renewed by the next who reads it. */
  readonly renew: (keys: readonly string[]) => void;
  /** The keys are gone: nothing here names them any more. */
  readonly forget: (keys: readonly string[]) => void;
}

export function createIdle(touch: Touch, now: () => number, log: Log): Idle {
  const renewed = new Map<string, number>();

  function remember(keys: readonly string[], at: number): void {
    for (const key of keys) {
      renewed.delete(key);
      renewed.set(key, at);
    }
    for (const key of renewed.keys()) {
      if (renewed.size <= MOST_REMEMBERED) return;
      renewed.delete(key);
    }
  }

  return {
    renew(keys) {
      const present = now();
      const due = keys.filter((key) => present - (renewed.get(key) ?? -Infinity) >= RENEW_AFTER_MS);
      if (due.length === 0) return;
      remember(due, present);
      void touch(due, present + IDLE_LIFE_MS).catch((error: unknown) => {
        for (const key of due) renewed.delete(key);
        log.warn({ error }, 'what was read could not be kept for longer');
      });
    },
    forget(keys) {
      for (const key of keys) renewed.delete(key);
    },
  };
}
