/** Time as the rooms see it; tests hand in one that they move by hand. Milliseconds throughout. */
export interface Clock {
  readonly now: () => number;
  /** Runs `task` once after `milliseconds`; the returned function calls it off. */
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
