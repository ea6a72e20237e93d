import { memoize } from '../../util/memoize.ts';
import type { Engine } from '../engine.ts';

/** An occupation that a text may mean while it is being typed. */
export interface TitleMatch {
  readonly code: string;
  readonly title: string;
  /** The other job title that matched, if it was not the occupation's own. */
  readonly also?: string;
}

/** The titles of occupations, looked up synchronously. */
export interface Titles {
  /** At most `limit` occupations, best first; for no text, the first ones. */
  readonly search: (text: string, limit: number) => readonly TitleMatch[];
  /** The title of the occupation with this code. */
  readonly of: (code: string) => string | undefined;
  /** Every code, in order. */
  readonly codes: () => readonly string[];
}

const titlesByCode = memoize(
  (occupations: ReturnType<Engine['occupations']>): ReadonlyMap<string, string> =>
    new Map(occupations.map(({ code, title }) => [code, title])),
);

/**
 * The titles that an engine knows, whatever database it uses. The first search opens its database; until that is open,
 * searches find occupations by their own titles only.
 */
export function openTitles(engine: Engine): Titles {
  let opening: Promise<void> | undefined;
  const titles = (): ReadonlyMap<string, string> => titlesByCode(engine.occupations());

  function searchOwnTitles(text: string, limit: number): readonly TitleMatch[] {
    const typed = text.trim().toLowerCase();
    return [...titles()]
      .filter(([code, title]) => title.toLowerCase().includes(typed) || code.startsWith(typed))
      .slice(0, limit)
      .map(([code, title]) => ({ code, title }));
  }

  return {
    search(text, limit) {
      // Calls that need the database report a failure to open it.
      opening ??= engine.ready().catch(() => undefined);
      const found = text.trim() === '' ? undefined : engine.searchTitles(text, limit);
      return (
        found?.map(({ code, title, matched }) => ({
          code,
          title,
          ...(matched !== undefined && { also: matched }),
        })) ?? searchOwnTitles(text, limit)
      );
    },
    of: (code) => titles().get(code),
    codes: () => [...titles().keys()],
  };
}
