import { performance } from 'node:perf_hooks';

/** Those who wait to be served. */
export interface Line {
  /** Resolves when it is one's turn. */
  readonly stand: () => Promise<void>;
  /** How long whoever is next has stood there, in milliseconds; 0 when nobody does. */
  readonly wait: () => number;
}

/**
 * So many are called in each turn of the event loop. A turn costs by itself, and called one by one people would cost a
 * third more; but a turn takes in a single new connection, however many wait to be taken: with long turns they would
 * wait out there, where nobody sees them, and not here, where they are counted.
 */
const CALLED_A_TURN = 4;

/** One after the other, a few at a time. */
export function createLine(now: () => number = performance.now.bind(performance)): Line {
  const waiting: { readonly since: number; readonly go: () => void }[] = [];
  let taken = false;

  function next(): void {
    const called = waiting.splice(0, CALLED_A_TURN);
    taken = called.length > 0;
    if (!taken) return;
    setImmediate(next);
    for (const { go } of called) go();
  }

  return {
    async stand() {
      if (taken) {
        await new Promise<void>((go) => {
          waiting.push({ since: now(), go });
        });
        return;
      }
      taken = true;
      setImmediate(next);
    },
    wait: () => (waiting[0] ? now() - waiting[0].since : 0),
  };
}
