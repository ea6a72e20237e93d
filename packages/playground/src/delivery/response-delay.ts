import type { Clock } from '../state/clock.ts';
import type { Events } from '../state/events.ts';

/** Delays one response of the bot, to show what people see meanwhile. */
export interface ResponseDelay {
  readonly set: (milliseconds: number) => void;
  readonly milliseconds: () => number;
  /** Resolves when the response may be handled: at once, unless a delay was set. */
  readonly wait: () => Promise<void>;
}

export function createResponseDelay(clock: Clock, events: Events): ResponseDelay {
  let next = 0;
  const set = (milliseconds: number) => {
    next = milliseconds;
    events.emit({ type: 'delay', milliseconds });
  };
  return {
    set,
    milliseconds: () => next,
    wait() {
      const delay = next;
      if (delay === 0) return Promise.resolve();
      set(0);
      return new Promise((resolve) => {
        clock.after(delay, resolve);
      });
    },
  };
}
