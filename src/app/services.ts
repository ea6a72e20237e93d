import type { Onet, Titles } from 'waymark-onet';
import type { Kept } from '../store/kept.ts';
import type { Picks } from '../store/picks.ts';
import type { Saved } from '../store/saved.ts';

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
