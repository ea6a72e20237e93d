import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Services } from '../app/services.ts';
import { pause, systemClock } from './clock.ts';

/** V8's default: its young generation doubles when much survives in it. */
const YOUNG_GENERATION_GROWTH = 2;

/**
 * Computes what is otherwise computed at its first use, so that nobody waits for it: the index of careers, most of a
 * second in small steps, then the models of fit and nearness, whenever no interaction is in flight.
 */
export async function computeAhead(
  { ownWords, careers }: Services,
  idle: () => Promise<void>,
): Promise<void> {
  // What this leaves behind is garbage at once. V8 would grow its young generation for it and keep that.
  setFlagsFromString('--semi-space-growth-factor=1');
  try {
    await ownWords.search('');
    for (const compute of [careers, () => careers().nearness(), collectGarbage]) {
      await pause(systemClock, 0);
      await idle();
      compute();
    }
  } finally {
    setFlagsFromString(`--semi-space-growth-factor=${YOUNG_GENERATION_GROWTH}`);
  }
}

/**
 * One full collection, some 50 ms. V8 gives memory back to the system only a while after one, and a bot that nobody asks
 * anything never comes to it: it held 240 MB, and holds 160 MB with it.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // The flag gives each new context a function of this name.
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
