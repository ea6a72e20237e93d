import { choice, code, integer, restText, route } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** O*NET-SOC as of 2010, as of 2019, and today. */
export const EDITIONS = ['2010', '2019', 'active'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Other classifications that lead to careers. */
export const SYSTEMS = ['education', 'handbook', 'soc', 'dot', 'rapids', 'esco'] as const;
export type System = (typeof SYSTEMS)[number];

/** Limits the words searched for. */
export const MAX_QUERY_LENGTH = 24;

const via = choice('see', 'from', 'to', 'round', ...PAGER_BUTTONS);
const edition = choice(...EDITIONS);
const system = choice(...SYSTEMS);
const page = integer(1, 99);
const query = restText(MAX_QUERY_LENGTH);

/** The room that a code's custom_id leaves for `back`. */
export const MAX_BACK_LENGTH = 56;
const back = restText(MAX_BACK_LENGTH);

/** What a code of one edition is in another. */
export const codeRoute = route('lookup', { via, from: edition, to: edition, code: code(10), page, back });

/** A menu of editions to look in. */
export const editionRoute = route('lookup.into', { from: edition, code: code(10), back });

/** Careers that words find, typed in place of a code. */
export const codeSearchRoute = route('lookup.meant', { via, from: edition, to: edition, page, query });

/** A menu of the same: its choice is a code, and `back` the page it was chosen on. */
export const pickRoute = route('lookup.pick', { from: edition, to: edition, back });

/** What a search in another classification finds. */
export const findRoute = route('lookup.find', { via, system, page: integer(1, 999), query });

/** A menu of the same: its choice is a row of the search. */
export const rowRoute = route('lookup.row', { system, query });

/** The careers for one row of such a search. */
export const careersRoute = route('lookup.in', { via, system, page, row: integer(1, 9_999), query });
