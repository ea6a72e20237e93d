import type { MilitaryCode } from '../../published/published.ts';
import type { Query } from '../database/database.ts';
import { fromDatabase, paged, refs, type OccupationRow, type QueryContext } from '../database/query.ts';

const ALL: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation' };
const BY_SOC: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation ORDER BY code' };

/** A code of another classification and the occupations it leads to. */
interface Entry {
  readonly code: string;
  readonly title: string;
  readonly careers: readonly string[];
}

interface Keyword {
  readonly keyword: string;
}

/** Letters and digits only, without case: `11-B`, `11b` and `11B` are the same code. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Entries whose code is or begins with the keyword, exact ones first; else those with all its words in the title. */
export function searchEntries<E extends Entry>(entries: readonly E[], keyword: string): readonly E[] {
  const wanted = plain(keyword);
  if (wanted === '') return [];
  const exact = entries.filter(({ code }) => plain(code) === wanted);
  if (exact.length > 0) return exact;
  const words = keyword.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const byTitle = entries.filter(({ title }) => {
    const own = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
  if (byTitle.length > 0) return byTitle;
  return /\d/.test(keyword) ? entries.filter(({ code }) => plain(code).startsWith(wanted)) : [];
}

/** Rows as a crosswalk shows them, with the occupations that this release has. */
function matches<E extends Entry, Extra extends object>(
  source: QueryContext,
  found: readonly E[],
  extra: (entry: E) => Extra,
) {
  const titles = new Map(source.database.all(ALL).map(({ code, title }) => [code, title]));
  const ref = refs(source);
  return paged(source, 'match', found, (entry) => ({
    code: entry.code,
    title: entry.title,
    occupation: entry.careers.flatMap((code) => {
      const title = titles.get(code);
      return title === undefined ? [] : [ref({ code, title })];
    }),
    ...extra(entry),
  }));
}

const none = (): object => ({});

/** Education programs (CIP 2020) by code or words of their title. */
export const educationCrosswalk = fromDatabase((source, { keyword }: Keyword) =>
  matches(source, searchEntries(source.published.programs(), keyword), none),
);

/** Military codes of all services by code or words of their title. */
export const militaryCrosswalk = fromDatabase(
  (source, { keyword, branch }: Keyword & { branch?: string | undefined }) =>
    matches(source, militaryCodes(source, keyword, branch), (entry) => ({ branch: entry.branch })),
);

/** The military codes that a keyword means; a code of several services is there for each. */
export function militaryCodes(
  { published }: QueryContext,
  keyword: string,
  branch: string | undefined,
): readonly MilitaryCode[] {
  const all = published.militaryCodes();
  const own = branch === undefined || branch === 'all' ? all : all.filter((entry) => entry.branch === branch);
  return searchEntries(own, keyword);
}

/** Pages of the Occupational Outlook Handbook by words of their title. */
export const handbookCrosswalk = fromDatabase((source, { keyword }: Keyword) => {
  const pages = new Map<string, { code: string; title: string; careers: string[] }>();
  for (const { page, title, career } of source.published.handbookPages()) {
    const entry = pages.get(page) ?? { code: page, title, careers: [] };
    entry.careers.push(career);
    pages.set(page, entry);
  }
  return matches(source, searchEntries([...pages.values()], keyword), none);
});

/** Occupations by the SOC 2018 code that the first seven characters of their own code are. */
export const socCrosswalk = fromDatabase((source, { keyword }: Keyword) => {
  const groups = new Map<string, { code: string; title: string; careers: string[] }>();
  for (const { code, title } of source.database.all(BY_SOC)) {
    const soc = code.slice(0, 7);
    const entry = groups.get(soc) ?? { code: soc, title, careers: [] };
    entry.careers.push(code);
    groups.set(soc, entry);
  }
  return matches(source, searchEntries([...groups.values()], keyword), none);
});
