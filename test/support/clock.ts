import type { Clock } from '../../src/ops/clock.ts';

export interface HandClock extends Clock {
  /** Moves time on; what falls due runs in its order. */
  readonly advance: (milliseconds: number) => void;
}

/** A clock that stands until it is moved. */
export function handClock(start = Date.UTC(2026, 0, 1)): HandClock {
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
