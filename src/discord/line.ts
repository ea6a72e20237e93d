import { performance } from 'node:perf_hooks';

/** Those who wait to be served. */
export interface Line {
  /** Resolves when it is one's turn. */
  readonly stand: () => Promise<void>;
  /** How long whoever is next has stood there, in milliseconds; 0 when nobody does. */
  readonly wait: () => number;
}

export interface LineOptions {
  readonly now?: () => number;
  /** How many connections were taken in so far. */
  readonly connections?: () => number;
}

/** So many are called in each turn of the event loop: a turn costs by itself, and one by one each would cost a third more. */
const CALLED_A_TURN = 16;

/**
 * But a turn takes in a few new connections only, however many wait to be taken. While they come, turns are short: with
 * long ones they would wait out there for seconds, where nobody sees them, and not here, where they are counted.
 */
const CALLED_WHILE_MORE_COME = 1;

/** One after the other, a few at a time. */
export function createLine({
  now = performance.now.bind(performance),
  connections = () => 0,
}: LineOptions = {}): Line {
  const waiting: { readonly since: number; readonly go: () => void }[] = [];
  let taken = false;
  let before = 0;

  function next(): void {
    const soFar = connections();
    const called = waiting.splice(0, soFar === before ? CALLED_A_TURN : CALLED_WHILE_MORE_COME);
    before = soFar;
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
