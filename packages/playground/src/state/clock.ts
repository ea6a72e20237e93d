/** The clock of the playground, in milliseconds; `now` is since the Unix epoch. */
export interface Clock {
  readonly now: () => number;
  /** Runs `task` once after `milliseconds`; the returned function cancels it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  /** Moves time forward; only on a manual clock. */
  readonly advance?: (milliseconds: number) => void;
}

/** The system clock; its timers do not keep the process alive. */
export const realClock: Clock = {
  now: Date.now,
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A clock that only moves with `advance`, which runs due tasks in order, each at its own time. */
export type ManualClock = Required<Clock>;

/** Creates a manual clock, set to `start` (milliseconds since the Unix epoch). */
export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let present = start;
  const pending = new Set<{ readonly due: number; readonly task: () => void }>();

  const nextDue = (until: number) =>
    [...pending].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];

  return {
    now: () => present,
    after(milliseconds, task) {
      const entry = { due: present + milliseconds, task };
      pending.add(entry);
      return () => pending.delete(entry);
    },
    advance(milliseconds) {
      const until = present + milliseconds;
      for (let entry = nextDue(until); entry !== undefined; entry = nextDue(until)) {
        pending.delete(entry);
        present = entry.due;
        entry.task();
      }
      present = until;
    },
  };
}
