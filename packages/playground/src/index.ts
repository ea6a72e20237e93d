export { startPlayground } from './start.ts';
export type { Playground, StartOptions } from './playground.ts';
export type { Outcome, Person, SeenMessage } from './user/types.ts';
export { createManualClock, type Clock, type ManualClock } from './state/clock.ts';
