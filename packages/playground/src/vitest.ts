import { expect } from 'vitest';
import { matchers } from './testing.ts';

// import 'waymark-playground/vitest' adds the matchers to vitest's expect.

declare module 'vitest' {
  interface Matchers {
    /** Whether Discord would have accepted every request of the bot. */
    readonly toHaveBrokenNoRule: () => void;
  }
}

expect.extend(matchers);
