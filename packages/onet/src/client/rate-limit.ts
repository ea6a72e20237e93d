import type { Clock } from '../util/clock.ts';

/** Lets requests through a few at a time and not too fast. */
export interface Gate {
  /**
   * Waits for this request's turn; the function it gives must be called once the request is over.
   * Undefined when too many wait already. Rejects with the signal's reason when that aborts first.
   */
  readonly enter: (signal: AbortSignal) => Promise<(() => void) | undefined>;
  /** Lets nobody through for so many milliseconds: the other side asked for a pause. */
  readonly hold: (milliseconds: number) => void;
}

interface GateOptions {
  readonly inFlight: number;
  readonly perSecond: number;
  readonly waiting: number;
  readonly clock: Clock;
}

const SECOND = 1_000;

export function createGate({ inFlight, perSecond, waiting, clock }: GateOptions): Gate {
  const queue = new Set<() => void>();
  /** When the requests of the last second began. */
  const begun: number[] = [];
  let active = 0;
  let heldUntil = 0;
  let wake: { readonly at: number; readonly cancel: () => void } | undefined;

  /** When the next request may begin; it may in the past. */
  function opensAt(): number {
    const oldest = begun.length < perSecond ? undefined : begun[begun.length - perSecond];
    return Math.max(heldUntil, oldest === undefined ? 0 : oldest + SECOND);
  }

  function begin(now: number): () => void {
    active += 1;
    if (Number.isFinite(perSecond)) begun.push(now);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      active -= 1;
      letIn();
    };
  }

  function letIn(): void {
    const now = clock.now();
    while (begun.length > 0 && (begun[0] ?? now) <= now - SECOND) begun.shift();
    while (queue.size > 0 && active < inFlight) {
      const at = opensAt();
      if (at > now) {
        wakeAt(at, now);
        return;
      }
      const [first] = queue;
      first?.();
    }
  }

  function wakeAt(at: number, now: number): void {
    if (wake?.at === at) return;
    wake?.cancel();
    const cancel = clock.after(at - now, () => {
      wake = undefined;
      letIn();
    });
    wake = { at, cancel };
  }

  return {
    async enter(signal) {
      signal.throwIfAborted();
      const now = clock.now();
      if (queue.size === 0 && active < inFlight && opensAt() <= now) {
        while (begun.length > 0 && (begun[0] ?? now) <= now - SECOND) begun.shift();
        return begin(now);
      }
      if (queue.size >= waiting) return undefined;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          queue.delete(turn);
          signal.removeEventListener('abort', giveUp);
        };
        const turn = (): void => {
          leave();
          resolve(begin(clock.now()));
        };
        const giveUp = (): void => {
          leave();
          if (queue.size === 0) {
            wake?.cancel();
            wake = undefined;
          }
          reject(signal.reason as Error);
        };
        queue.add(turn);
        signal.addEventListener('abort', giveUp);
        letIn();
      });
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, clock.now() + milliseconds);
    },
  };
}
