import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Services } from '../app/services.ts';
import { pause, systemClock } from './clock.ts';

/** V8's default growth factor. */
const YOUNG_GENERATION_GROWTH = 2;

/**
 * Runs lazy computations ahead of their first use, so that no answer waits for them: first the search index, most of a
 * second in small steps, then the models of fit and similarity while no interaction is in flight.
 */
export async function warmUp({ ownWords, careers }: Services, idle: () => Promise<void>): Promise<void> {
  // Keeps V8 from growing its young generation for this short-lived garbage: it would not shrink again.
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
 * A full garbage collection, some 50 ms. V8 returns memory to the system only after one, which an idle bot never reaches:
 * this reduces its memory from 240 MB to 160 MB.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // The flag gives each new context a function of this name.
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
