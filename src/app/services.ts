import type { Onet, Titles } from 'waymark-onet';
import type { Careers } from '../advice/careers.ts';
import type { Charts } from '../charts/render/renderer.ts';
import type { OwnWords } from '../advice/own-words.ts';
import type { Repositories } from '../store/store.ts';

/** The services of every handler. None of them knows the person. */
export interface Services {
  readonly onet: Onet;
  /** For autocomplete, which must not wait for the network. */
  readonly titles: Titles;
  /** Every occupation with its facts, and the models of fit; computed on first use. */
  readonly careers: () => Careers;
  /** Reads what people write in their own words. Stores nothing. */
  readonly ownWords: OwnWords;
  /** Draws pictures; undefined when one is not ready in time. */
  readonly charts: Pick<Charts, 'png'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waymark's own version. */
  readonly version: string;
  /** A new unguessable id of 12 letters, digits, dashes and underscores. */
  readonly newId: () => string;
  /** The public data of teams only. */
  readonly teams: Pick<Repositories['teams'], 'wall'>;
  readonly quiz: Pick<Repositories['quiz'], 'start' | 'score'>;
  /** The ids of the registered commands by name; empty until they are known. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** Data stored about people, for handlers with private answers. */
export type PersonalData = Repositories;
