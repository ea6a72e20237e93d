import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Interactions answered at the same time; more are refused at once instead of answered too late. */
export const MAX_IN_FLIGHT = 500;

/** While interactions wait for longer than this before they are looked at, in milliseconds, new ones are refused. */
export const MAX_DELAY_MS = 500;

/** How often the event loop's delay is looked at, in milliseconds. */
const SAMPLE_MS = 50;

/** Sustained: a single slow turn of the event loop is no overload. */
const SAMPLES = 2;

export interface LoadShedder {
  /**
   * Whether a new interaction should be refused because this process has too much to do. One that comes alone never is:
   * if the event loop is late all the same, another program keeps the machine busy, and refusing would not help.
   */
  readonly isOverloaded: (inFlight: number) => boolean;
  readonly close: () => void;
}

/** `connectionDelayMs`: how long connections wait for this process, where it accepts any. */
export function createLoadShedder(connectionDelayMs: () => number = () => 0): LoadShedder {
  const histogram = monitorEventLoopDelay({ resolution: 10 });
  histogram.enable();
  let late = 0;
  const sampling = setInterval(() => {
    if (histogram.count === 0) return;
    late = histogram.max / 1e6 > MAX_DELAY_MS ? late + 1 : 0;
    histogram.reset();
  }, SAMPLE_MS);
  sampling.unref();
  return {
    isOverloaded: (inFlight) =>
      inFlight >= MAX_IN_FLIGHT || (inFlight > 0 && (late >= SAMPLES || connectionDelayMs() > MAX_DELAY_MS)),
    close() {
      clearInterval(sampling);
      histogram.disable();
    },
  };
}
