import type { Clock } from '../../src/ops/clock.ts';

export interface ManualClock extends Clock {
  /** Advances the time and runs what falls due, in order. */
  readonly advance: (milliseconds: number) => void;
}

/** A clock that only `advance` moves. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let present = start;
  let waiting: { due: number; task: () => void }[] = [];
  return {
    now: () => present,
    after(milliseconds, task) {
      const entry = { due: present + milliseconds, task };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance(milliseconds) {
      const until = present + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        present = next.due;
        next.task();
      }
      present = until;
    },
  };
}
