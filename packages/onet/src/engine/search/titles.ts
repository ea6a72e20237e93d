import { memoize } from '../../util/memoize.ts';
import type { Engine } from '../engine.ts';

/** The titles of occupations, looked up synchronously. */
export interface Titles {
  /** The title of the occupation with this code. */
  readonly of: (code: string) => string | undefined;
  /** Every code, in order. */
  readonly codes: () => readonly string[];
}

const titlesByCode = memoize(
  (occupations: ReturnType<Engine['occupations']>): ReadonlyMap<string, string> =>
    new Map(occupations.map(({ code, title }) => [code, title])),
);

/** The titles that an engine knows, whatever database it uses. */
export const openTitles = (engine: Pick<Engine, 'occupations'>): Titles => ({
  of: (code) => titlesByCode(engine.occupations()).get(code),
  codes: () => [...titlesByCode(engine.occupations()).keys()],
});
