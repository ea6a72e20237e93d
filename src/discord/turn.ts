import { performance } from 'node:perf_hooks';

/**
 * How long this process has been at work without looking up, in milliseconds: from the first time it is asked in one
 * turn of the event loop. Whoever is served late in a long turn has waited for everybody before.
 */
export function createTurn(): () => number {
  let startedAt: number | undefined;
  return () => {
    if (startedAt === undefined) {
      startedAt = performance.now();
      setImmediate(() => {
        startedAt = undefined;
      });
      return 0;
    }
    return performance.now() - startedAt;
  };
}
