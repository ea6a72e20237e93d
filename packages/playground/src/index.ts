export { startPlayground } from './start.ts';
export type { Playground, StartOptions } from './playground.ts';
export type {
  PermissionName,
  PersonDescription,
  ServerDescription,
  WorldDescription,
} from './state/world.ts';
export { matchers } from './testing/matchers.ts';
export { ClientError } from './client/client-error.ts';
export { createManualClock, realClock, type Clock, type ManualClock } from './state/clock.ts';
export type {
  Outcome,
  Person,
  Resolvable,
  Said,
  VisibleButton,
  VisibleMenu,
  VisibleMessage,
  VisibleOption,
  WaitOptions,
} from './testing/types.ts';
