import type { Context as AppContext } from '../src/app/command.ts';
import type { Onet } from '../src/onet/answer.ts';
import type { Titles } from '../src/onet/titles.ts';
import type { Kept } from '../src/store/kept.ts';
import type { Picks } from '../src/store/picks.ts';
import type { Saved } from '../src/store/saved.ts';
import type { CommandRef } from '../src/views/mention.ts';

/** What the commands may ask for. */
export interface Services {
  readonly onet: Onet;
  /** For suggestions while somebody types, which may ask nobody. */
  readonly titles: Titles;
  readonly picks: Picks;
  readonly saved: Saved;
  /** Everything that is kept of a person, to show and to forget. */
  readonly kept: Kept;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waymark's own version. */
  readonly version: string;
  /** The ids of the registered commands by name; empty until they are known. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** How a view names a command: with its id, once that is known. */
export const refTo = ({ commandIds }: Services): ((path: string) => CommandRef) => {
  const ids = commandIds();
  return (path) => ({ path, id: ids.get(path.split(' ', 1)[0] ?? '') });
};

export type Context = AppContext<Services>;
