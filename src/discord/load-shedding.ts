import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Interactions answered at the same time; more are refused at once instead of answered too late. */
export const MAX_IN_FLIGHT = 500;

/** New interactions are refused while the event loop or new connections are delayed by more than this, in milliseconds. */
export const MAX_DELAY_MS = 500;

/** How often the event loop's delay is sampled, in milliseconds. */
const SAMPLE_MS = 50;

/** Samples over the limit in a row: a single slow turn of the event loop is no overload. */
const SAMPLES = 2;

export interface LoadShedder {
  /**
   * Whether a new interaction should be refused because the process is overloaded. Never with nothing else in flight: if
   * the event loop is late even then, another program keeps the machine busy, and refusing would not help.
   */
  readonly isOverloaded: (inFlight: number) => boolean;
  readonly close: () => void;
}

/** `connectionDelayMs` gives how long new connections wait to be accepted. */
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
