import { z } from 'zod';
import { wholeNumber } from './params.ts';

/** O*NET's limit of rows in a page. */
export const MAX_ROWS = 2000;

/** Rows in a page without `end`. */
export const DEFAULT_ROWS = 20;

/** The rows that a page has, and how many there are in all. Rows count from 1; both ends are included. */
export const pageHead = z.object({
  start: z.int(),
  end: z.int(),
  total: z.int(),
  prev: z.string().optional(),
  next: z.string().optional(),
});
export type PageHead = z.output<typeof pageHead>;

/** The rows that a caller requests; omitted ends take O*NET's defaults. */
export interface PageParams {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Fills in O*NET's defaults: the first row, and a page of `rows` rows. */
export function requestedRows(
  { start = 1, end }: PageParams,
  rows = DEFAULT_ROWS,
): { start: number; end: number } {
  return { start, end: end ?? start + rows - 1 };
}

const row = wholeNumber(1).optional();

/** The parameters of a paged service: its own, then `start` and `end`. */
export function pagedParams<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({ ...shape, start: row, end: row }).check(({ value, issues }) => {
    const { start, end } = requestedRows(value as PageParams);
    const fail = (message: string): void => {
      issues.push({ code: 'custom', input: end, path: ['end'], message });
    };
    if (end < start) fail(`must not be before start (${start})`);
    if (end - start >= MAX_ROWS) fail(`asks for more than ${MAX_ROWS} rows`);
  });
}

/** The requested rows cut to a list of `total` rows: a page past its end is empty, as `start: 1, end: 0` is. */
export function cutRows(
  asked: PageParams,
  total: number,
  defaultRows = DEFAULT_ROWS,
): { start: number; end: number } {
  const { start, end } = requestedRows(asked, defaultRows);
  return { start: Math.min(start, total + 1), end: Math.min(end, total) };
}

/**
 * The head of one page of a list of `total` rows. A page past the end of the list has `prev`, which leads to the last
 * full page. `link` gives the absolute URL that requests some rows; `defaultRows` is the page size without `end`.
 */
export function cutPage(
  asked: PageParams,
  total: number,
  link: (rows: { start: number; end: number }) => string,
  defaultRows = DEFAULT_ROWS,
): PageHead {
  const requested = requestedRows(asked, defaultRows);
  const size = requested.end - requested.start + 1;
  const { start, end } = cutRows(asked, total, defaultRows);
  return {
    start,
    end,
    total,
    ...(start > 1 && { prev: link({ start: Math.max(1, start - size), end: start - 1 }) }),
    ...(end < total && { next: link({ start: end + 1, end: end + size }) }),
  };
}
