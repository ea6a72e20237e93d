import type { LocalContext } from '../../services/service.ts';
import type { MilitaryCode } from '../../facts/published-facts.ts';
import { occupationsWith, refs } from './occupation-list.ts';
import { fromDatabase } from './resolver.ts';
import { paged } from './results.ts';

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
function searchEntries<E extends Entry>(entries: readonly E[], keyword: string): readonly E[] {
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

/** Rows as a crosswalk shows them, with the occupations that this release has and the fields of `more`. */
function matches<E extends Entry, More extends object>(
  source: LocalContext,
  found: readonly E[],
  more: (entry: E) => More,
) {
  const ref = refs(source);
  return paged(source, 'match', found, (entry) => ({
    code: entry.code,
    title: entry.title,
    occupation: occupationsWith(source.database, entry.careers).map(ref),
    ...more(entry),
  }));
}

/** The entries of another classification that match a keyword. */
const crosswalk = (entriesOf: (source: LocalContext) => readonly Entry[]) =>
  fromDatabase((source, { keyword }: Keyword) =>
    matches(source, searchEntries(entriesOf(source), keyword), () => ({})),
  );

/** Education programs (CIP 2020) by code, or by words of the title. */
export const educationCrosswalk = crosswalk(({ published }) => published.programs());

/** Military codes of all services by code, or by words of the title. */
export const militaryCrosswalk = fromDatabase(
  (source, { keyword, branch }: Keyword & { branch?: string | undefined }) =>
    matches(source, militaryCodes(source, keyword, branch), (entry) => ({ branch: entry.branch })),
);

/** The military codes that match a keyword; a code that several services use is listed for each of them. */
export function militaryCodes(
  { published }: LocalContext,
  keyword: string,
  branch: string | undefined,
): readonly MilitaryCode[] {
  const all = published.militaryCodes();
  const own = branch === undefined || branch === 'all' ? all : all.filter((entry) => entry.branch === branch);
  return searchEntries(own, keyword);
}

/** Pages of the Occupational Outlook Handbook by words of their title. */
export const handbookCrosswalk = crosswalk(({ published }) =>
  grouped(published.handbookPages(), ({ page }) => page),
);

/** Occupations by the SOC 2018 code that the first seven characters of their own code are. */
export const socCrosswalk = crosswalk(({ facts }) =>
  grouped(
    facts.occupations().map(({ code, title }) => ({ career: code, title })),
    ({ career }) => career.slice(0, 7),
  ),
);

/** Occupations that share a code of the other classification, as one entry with the title of the first. */
function grouped<Row extends { readonly career: string; readonly title: string }>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
): Entry[] {
  return [...Map.groupBy(rows, codeOf)].map(([code, group]) => ({
    code,
    title: group[0]?.title ?? code,
    careers: group.map(({ career }) => career),
  }));
}
