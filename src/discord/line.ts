import { performance } from 'node:perf_hooks';

/** Resolves when it is one's turn, with the milliseconds one has waited. */
export type Line = () => Promise<number>;

/**
 * One after the other, one in each turn of the event loop. A turn takes in a single new connection, however many wait
 * to be taken: with long turns they would wait out there, where nobody sees them, and not here, where they are counted.
 */
export function createLine(): Line {
  const waiting: { readonly since: number; readonly go: (milliseconds: number) => void }[] = [];
  let taken = false;

  function next(): void {
    const first = waiting.shift();
    taken = first !== undefined;
    if (!first) return;
    setImmediate(next);
    first.go(performance.now() - first.since);
  }

  return async () => {
    if (!taken) {
      taken = true;
      setImmediate(next);
      return 0;
    }
    return new Promise((go) => {
      waiting.push({ since: performance.now(), go });
    });
  };
}
