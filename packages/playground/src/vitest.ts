import { expect } from 'vitest';
import { matchers } from './testing/matchers.ts';

// As a set-up file: `setupFiles: ['waymark-playground/vitest']`.

expect.extend(matchers);

declare module 'vitest' {
  // The type parameters are those of vitest's own declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Discord would have accepted every request of the bot. */
    toHaveBrokenNoRule: (this: Matchers<R, T>) => R;
  }
}
