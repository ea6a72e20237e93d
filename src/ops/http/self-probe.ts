import { get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** How often this process asks itself, in milliseconds. */
const PROBE_MS = 100;

/** Below this share of busy time nobody waits, and it does not ask. */
const BUSY = 0.8;

export interface SelfProbe {
  /** Milliseconds that a new connection waits for its response at the moment; 0 while there is little to do. */
  readonly delayMs: () => number;
  readonly close: () => void;
}

/**
 * Asks this process's own server while it is busy. Node accepts one connection in each turn of its event loop, so under
 * load connections wait in the kernel, where no measure of the loop itself sees them.
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
