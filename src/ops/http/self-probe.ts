import { get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** The interval of the probe, in milliseconds. */
const PROBE_MS = 100;

/** Below this event loop utilization there is no queue, and the probe does not run. */
const BUSY = 0.8;

export interface SelfProbe {
  /** The current response time of a new connection, in milliseconds; 0 without load. */
  readonly delayMs: () => number;
  readonly close: () => void;
}

/**
 * Sends requests to this process's own server while it is busy. Node accepts one connection in each turn of its event
 * loop, so under load connections wait in the kernel, which no measurement of the loop itself shows.
 */
export function createSelfProbe(url: string): SelfProbe {
  let last = 0;
  let pendingSince: number | undefined;
  let utilization = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const busy = performance.eventLoopUtilization(utilization).utilization;
    utilization = performance.eventLoopUtilization();
    if (pendingSince !== undefined) return;
    if (busy < BUSY) {
      last = 0;
      return;
    }
    const startedAt = performance.now();
    pendingSince = startedAt;
    get(`${url}/healthz`, { agent: false }, (response) => {
      response.resume();
    })
      .on('error', () => undefined)
      .on('close', () => {
        last = performance.now() - startedAt;
        pendingSince = undefined;
      });
  }, PROBE_MS);
  timer.unref();
  return {
    delayMs: () => (pendingSince === undefined ? last : Math.max(last, performance.now() - pendingSince)),
    close() {
      clearInterval(timer);
    },
  };
}
