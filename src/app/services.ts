import type { Onet, Titles } from 'waymark-onet';
import type { Careers } from '../advice/careers.ts';
import type { Charts } from '../charts/render/renderer.ts';
import type { OwnWords } from '../advice/own-words.ts';
import type { Repositories } from '../store/store.ts';

/** What every handler may use: nothing here knows of any person. */
export interface Services {
  readonly onet: Onet;
  /** For suggestions while somebody types, which may ask no network. */
  readonly titles: Titles;
  /** Every occupation with its facts, and the models of fit; computed when first asked for. */
  readonly careers: () => Careers;
  /** Reads what people write in their own words; nothing of it is kept. */
  readonly ownWords: OwnWords;
  /** Draws pictures; where there is none in time, the text of an answer stands alone. */
  readonly charts: Pick<Charts, 'png'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waymark's own version. */
  readonly version: string;
  /** A new id that nobody can guess, of 12 letters, digits, dashes and underscores. */
  readonly newId: () => string;
  /** Of teams only what all of a team may see. */
  readonly teams: Pick<Repositories['teams'], 'wall'>;
  readonly quiz: Pick<Repositories['quiz'], 'start' | 'score'>;
  /** The ids of the registered commands by name; empty until they are known. */
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** What is stored about people, for handlers whose answer only the person sees. */
export type PersonalData = Repositories;
