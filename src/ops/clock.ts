/** Time in milliseconds, injected so that tests can control it. */
export interface Clock {
  readonly now: () => number;
  /** Runs `task` once after `milliseconds`; the returned function cancels it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Resolves after the given time. */
export const pause = async (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
