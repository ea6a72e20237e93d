import { abortable } from '../util/abortable.ts';

/** Spreads requests over time. */
export interface Throttle {
  /** Resolves when a request may be sent. Rejects with the signal's reason. */
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** Lets nothing through until then, in milliseconds since the epoch. */
  readonly pauseUntil: (time: number) => void;
}

/**
 * A sliding window: at most `maxPerSecond` requests start in any one second. cockatiel has no such policy, and a queue
 * library cost 15 µs per call.
 */
export function createThrottle(maxPerSecond: number): Throttle {
  /** When the latest requests started, oldest first. */
  const starts: number[] = [];
  let pausedUntil = 0;
  const earliest = (): number =>
    Math.max(pausedUntil, starts.length < maxPerSecond ? 0 : (starts[0] ?? 0) + 1_000);

  return {
    async turn(signal) {
      for (let delayMs = earliest() - Date.now(); delayMs > 0; delayMs = earliest() - Date.now()) {
        await delay(delayMs, signal);
      }
      if (maxPerSecond === Infinity) return;
      starts.push(Date.now());
      if (starts.length > maxPerSecond) starts.shift();
    },
    pauseUntil(time) {
      pausedUntil = Math.max(pausedUntil, time);
    },
  };
}

async function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await abortable(elapsed, signal).finally(() => {
    clearTimeout(timer);
  });
}
