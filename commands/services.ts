import type { Context as AppContext } from '../src/app/command.ts';
import type { Onet } from '../src/onet/answer.ts';
import type { Picks } from '../src/store/picks.ts';

/** What the commands may ask for. */
export interface Services {
  readonly onet: Onet;
  readonly picks: Picks;
  /** Waymark's own version. */
  readonly version: string;
  /** The ids of the registered commands by name; empty until they are known. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

export type Context = AppContext<Services>;
