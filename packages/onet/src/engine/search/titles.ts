import { join } from 'node:path';
import { readFactTable } from '../database/fact-table.ts';
import type { Engine } from '../engine.ts';
import { MAX_ROWS } from '../../services/schema/paging.ts';
import { occupations } from '../../services/online/search.ts';

/** An occupation that a text being typed may mean. */
export interface TitleMatch {
  readonly code: string;
  readonly title: string;
  /** The other job title that matched, where it was not the occupation's own. */
  readonly also?: string;
}

/** The titles of occupations, known on this machine: looked up without asking anybody, as somebody types. */
export interface Titles {
  /** At most `limit` occupations, the likeliest first; for no text, the first ones there are. */
  readonly search: (text: string, limit: number) => readonly TitleMatch[];
  /** The occupation's own title, where there is one of this code. */
  readonly of: (code: string) => string | undefined;
  /** Every code, in order. */
  readonly codes: () => readonly string[];
}

/** The occupations that come with Waymark. */
const BUILT_IN = join(import.meta.dirname, '../../../data/occupations.tsv');

/**
 * The titles that `local` knows. Nothing waits: until its database is open, which the first question sees to, the
 * occupations that come with Waymark stand in, by their own titles alone.
 */
export function openTitles(local: Engine): Titles {
  let own: ReadonlyMap<string, string> | undefined;
  let opening: Promise<void> | undefined;

  const titles = (): ReadonlyMap<string, string> => {
    // A database that can not be opened is told of by the calls that need it; the stand-ins stay.
    opening ??= open().catch(() => undefined);
    return (own ??= new Map(readFactTable(BUILT_IN).rows.map(([code = '', title = '']) => [code, title])));
  };

  async function open(): Promise<void> {
    await local.ready();
    const all = await local.call(occupations, { start: 1, end: MAX_ROWS });
    if (all.ok) own = new Map(all.data.occupation.map(({ code, title }) => [code, title]));
  }

  function searchOwn(text: string, limit: number): readonly TitleMatch[] {
    const wanted = text.trim().toLowerCase();
    return [...titles()]
      .filter(([code, title]) => title.toLowerCase().includes(wanted) || code.startsWith(wanted))
      .slice(0, limit)
      .map(([code, title]) => ({ code, title }));
  }

  return {
    search(text, limit) {
      titles();
      const found = text.trim() === '' ? undefined : local.searchTitles(text, limit);
      return (
        found?.map(({ code, title, matched }) => ({
          code,
          title,
          ...(matched !== undefined && { also: matched }),
        })) ?? searchOwn(text, limit)
      );
    },
    of: (code) => titles().get(code),
    codes: () => [...titles().keys()],
  };
}
