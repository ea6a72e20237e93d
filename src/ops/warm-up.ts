import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Services } from '../app/services.ts';
import { pause, systemClock } from './clock.ts';

/** V8's default. */
const YOUNG_GENERATION_GROWTH = 2;

/**
 * Computes what is otherwise computed at its first use, so that nobody waits for it: the index of careers, most of a
 * second in small steps, then the models of fit and nearness, whenever no interaction is in flight.
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
 * One full garbage collection, some 50 ms. An idle bot never reaches one by itself, and V8 returns memory to the system only
 * after one: without this an idle bot holds 240 MB, with it 160 MB.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // The flag gives each new context a function of this name.
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
