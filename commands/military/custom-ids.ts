import { choice, integer, restText, route } from '../../src/app/custom-id.ts';
import { MILITARY_BRANCHES } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** Limits the words searched for. */
export const MAX_QUERY_LENGTH = 18;

const via = choice('see', 'other', ...PAGER_BUTTONS);
const branch = choice(...MILITARY_BRANCHES);
const query = restText(MAX_QUERY_LENGTH);

/** Civilian careers like a military job. Careers opened from here are shown as My Next Move for Veterans has them. */
export const findRoute = route('military', { via, branch, page: integer(1, 999), query });

/** A menu of branches, for that list or for the codes. */
export const branchRoute = route('military.of', { screen: choice('careers', 'codes'), query });

/** Military codes that words find. */
export const codesRoute = route('military.codes', { via, branch, page: integer(1, 999), query });

/** A menu of the same: its choice is a row of the search. */
export const rowRoute = route('military.row', { branch, query });

/** The careers for the code in one row of such a search. */
export const careersRoute = route('military.in', {
  via,
  branch,
  page: integer(1, 99),
  row: integer(1, 9_999),
  query,
});

export const shareRoute = route('military.share', { branch, page: integer(1, 999), query });
