import type { Clock } from '../state/clock.ts';
import type { Events } from '../state/events.ts';

export type ResponseDelay = ReturnType<typeof createResponseDelay>;

/** Delays one response of the bot, to show what people see meanwhile. */
export function createResponseDelay(clock: Clock, events: Events) {
  let next = 0;
  const set = (milliseconds: number): void => {
    next = milliseconds;
    events.emit({ type: 'delay', milliseconds });
  };
  return {
    set,
    milliseconds: () => next,
    /** Resolves when the response may be handled: immediately, unless a delay is set. */
    wait(): Promise<void> {
      const delay = next;
      if (delay === 0) return Promise.resolve();
      set(0);
      return new Promise((resolve) => clock.after(delay, resolve));
    },
  };
}
