import { z } from 'zod';
import { wholeNumber } from './params.ts';

/** The most rows O*NET gives in one page. */
export const MAX_ROWS = 2000;

/** Rows in a page when `end` is not given. */
export const DEFAULT_ROWS = 20;

/** The part of an answer that says which rows of how many it holds; rows count from 1, both ends included. */
export const pageHead = z.object({
  start: z.int(),
  end: z.int(),
  total: z.int(),
  prev: z.string().optional(),
  next: z.string().optional(),
});
export type PageHead = z.output<typeof pageHead>;

/** The rows a caller asks for; what is left out takes O*NET's defaults. */
export interface PageParams {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Puts O*NET's defaults for what was left out: the first row, and `rows` rows. */
export function rowsAsked(
  { start = 1, end }: PageParams,
  rows = DEFAULT_ROWS,
): { start: number; end: number } {
  return { start, end: end ?? start + rows - 1 };
}

const row = wholeNumber(1).optional();

/** The parameters of a paged service: its own, then `start` and `end`. */
export function pagedParams<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({ ...shape, start: row, end: row }).check(({ value, issues }) => {
    const { start, end } = rowsAsked(value as PageParams);
    const fail = (message: string): void => {
      issues.push({ code: 'custom', input: end, path: ['end'], message });
    };
    if (end < start) fail(`must not be before start (${start})`);
    if (end - start >= MAX_ROWS) fail(`asks for more than ${MAX_ROWS} rows`);
  });
}

/**
 * The head of one page of a list of `total` rows. The page is cut to the list: a page past its end is
 * empty, `start` being one past the last row (so an empty list gives start 1, end 0), and still has `prev`,
 * which leads to the last full page. `link` turns rows into the absolute URL that asks for them; `defaultRows` is the service's page when no `end` is asked for.
 */
export function cutPage(
  asked: PageParams,
  total: number,
  link: (rows: { start: number; end: number }) => string,
  defaultRows = DEFAULT_ROWS,
): PageHead {
  const rows = rowsAsked(asked, defaultRows);
  const size = rows.end - rows.start + 1;
  const start = Math.min(rows.start, total + 1);
  const end = Math.min(rows.end, total);
  return {
    start,
    end,
    total,
    ...(start > 1 && { prev: link({ start: Math.max(1, start - size), end: start - 1 }) }),
    ...(end < total && { next: link({ start: end + 1, end: end + size }) }),
  };
}
