import type { Answer, CallOptions, Failure, Success } from 'waymark-onet';

/** Rows of a list, counted from 1, both ends included. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/** One page of an answer, and how many there are: at least 1. */
export type PageOf<T> = Success<T> & { readonly page: number; readonly pages: number };

interface PageRequest {
  /** 1-based. */
  readonly page: number;
  readonly size: number;
  readonly signal: AbortSignal;
}

/** The rows of a page. */
export const rowsOfPage = (page: number, size: number): Rows => ({
  start: (page - 1) * size + 1,
  end: page * size,
});

/** How many pages a list has; an empty one has one. */
const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/**
 * Fetches a page of a paged service; the last page when the list has become shorter. With a cache, the next page is
 * prefetched.
 */
export async function fetchPage<T extends { readonly total: number }>(
  fetch: (rows: Rows, options: CallOptions) => Promise<Answer<T>>,
  { page, size, signal }: PageRequest,
): Promise<PageOf<T> | Failure> {
  const first = await fetch(rowsOfPage(page, size), { signal });
  if (!first.ok) return first;
  const pages = pageCount(first.data.total, size);
  const shown = Math.min(page, pages);
  const answer = shown === page ? first : await fetch(rowsOfPage(shown, size), { signal });
  if (!answer.ok) return answer;
  // Without the signal: the prefetch outlives this interaction.
  if (answer.source !== 'local' && shown < pages) void fetch(rowsOfPage(shown + 1, size), {});
  return { ...answer, page: shown, pages };
}

/** A page of a complete list. */
export function slicePage<T>(
  rows: readonly T[],
  page: number,
  size: number,
): { readonly rows: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = pageCount(rows.length, size);
  const shown = Math.min(page, pages);
  return { rows: rows.slice((shown - 1) * size, shown * size), page: shown, pages };
}

/** Some rows of a complete list, as a paged service gives them. */
export const rowsOf = <T>(
  list: Answer<readonly T[]>,
  { start, end }: Rows,
): Answer<{ readonly total: number; readonly rows: readonly T[] }> =>
  list.ok ? { ...list, data: { total: list.data.length, rows: list.data.slice(start - 1, end) } } : list;

/** An answer with its data mapped; a failure stays as it is. */
export async function mapAnswer<A, B>(answer: Promise<Answer<A>>, map: (data: A) => B): Promise<Answer<B>> {
  const given = await answer;
  return given.ok ? { ...given, data: map(given.data) } : given;
}

/** Call options that follow a link from an earlier answer, for these rows; without a link, the service's own path is used. */
export function followLink(
  href: string | undefined,
  { start, end }: Rows,
  options: CallOptions,
): CallOptions {
  const url = href === undefined ? null : URL.parse(href);
  if (!url) return options;
  url.searchParams.set('start', String(start));
  url.searchParams.set('end', String(end));
  return { ...options, link: url.href };
}
