import { choice, integer, restText, route } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** What is searched for: programs, or categories of software. */
export const BY = ['software', 'category'] as const;
export type By = (typeof BY)[number];

/** Limits the words searched for. */
export const MAX_QUERY_LENGTH = 24;

const via = choice('see', 'by', ...PAGER_BUTTONS);
const by = choice(...BY);
const query = restText(MAX_QUERY_LENGTH);

/** What a search finds. */
export const findRoute = route('tech', { via, by, page: integer(1, 999), query });

/** A menu of the same: its choice is a row of the search. */
export const pickRoute = route('tech.pick', { by, query });

/** The careers that use the software in one row of a search. */
export const usesRoute = route('tech.in', { via, by, page: integer(1, 999), row: integer(1, 9_999), query });

export const shareRoute = route('tech.share', { by, page: integer(1, 999), row: integer(1, 9_999), query });
