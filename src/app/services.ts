import type { Onet, Titles } from 'waymark-onet';
import type { Careers } from '../advice/careers.ts';
import type { Repositories } from '../store/store.ts';

/** What the commands may ask for. */
export interface Services extends Repositories {
  readonly onet: Onet;
  /** For suggestions while somebody types, which may ask nobody. */
  readonly titles: Titles;
  /** Every occupation with its facts, and the models of fit; computed when first asked for. */
  readonly careers: () => Careers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waymark's own version. */
  readonly version: string;
  /** The ids of the registered commands by name; empty until they are known. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}
