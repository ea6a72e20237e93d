import type { Events } from '../state/events.ts';
import type { Clock } from '../state/clock.ts';

/** Holds one answer of the bot up, so that one can see what people see then. */
export interface ResponseDelay {
  readonly set: (milliseconds: number) => void;
  readonly milliseconds: () => number;
  /** Resolves at once, or when the answer has been held up for as long as was asked. */
  readonly hold: () => Promise<void>;
}

export function createResponseDelay(clock: Clock, events: Events): ResponseDelay {
  let next = 0;
  const set = (milliseconds: number) => {
    next = milliseconds;
    events.emit({ type: 'slow', milliseconds });
  };
  return {
    set,
    milliseconds: () => next,
    hold() {
      const held = next;
      if (held === 0) return Promise.resolve();
      set(0);
      return new Promise((resolve) => {
        clock.after(held, resolve);
      });
    },
  };
}
