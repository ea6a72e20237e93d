export { startPlayground } from './start.ts';
export type { Playground, StartOptions } from './playground.ts';
export { ClientError } from './client/client-error.ts';
export type {
  Outcome,
  Person,
  Said,
  VisibleButton,
  VisibleMenu,
  VisibleMessage,
  VisibleOption,
} from './testing/types.ts';
export { createManualClock, realClock, type Clock, type ManualClock } from './state/clock.ts';
