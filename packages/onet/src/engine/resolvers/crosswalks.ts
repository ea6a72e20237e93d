import type { LocalContext } from '../../services/service.ts';
import type { CrosswalkEntry, MilitaryCode } from '../../facts/published-facts.ts';
import { occupationsWith } from '../database/occupations.ts';
import { refs } from './occupation-list.ts';
import { pageOf } from './results.ts';

/** Letters and digits only, without case: `11-B`, `11b` and `11B` are the same code. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Entries whose code is or begins with the keyword, exact ones first; else those with all its words in the title. */
export function searchEntries<E extends CrosswalkEntry>(
  entries: readonly E[],
  keyword: string,
): readonly E[] {
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

/** One page of entries, with the occupations that this release has. */
export function crosswalkPage<E extends CrosswalkEntry>(context: LocalContext, found: readonly E[]) {
  const ref = refs(context);
  return pageOf(context, 'match', found, ({ careers, ...entry }) => ({
    ...entry,
    occupation: occupationsWith(context.database, careers).map(ref),
  }));
}

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

/** Occupations that share a code of the other classification, as one entry with the title of the first. */
export function grouped<Row extends { readonly career: string; readonly title: string }>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
): CrosswalkEntry[] {
  return [...Map.groupBy(rows, codeOf)].map(([code, group]) => ({
    code,
    title: group[0]?.title ?? code,
    careers: group.map(({ career }) => career),
  }));
}
