import { choice, code, integer, restText, route, subset } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** Tasks belong to one career; detailed work activities (DWA) are shared by many. */
export const KINDS = ['task', 'dwa'] as const;
export type Kind = (typeof KINDS)[number];

/** More than twice the tasks of any career. */
export const MAX_ITEMS = 80;

/** Limits a search query in custom_ids. */
export const MAX_QUERY_LENGTH = 40;

/** Indexes in a career's list of duties. */
const indexes = subset(Array.from({ length: MAX_ITEMS }, (_, index) => index));

const via = choice('see', 'kind', ...PAGER_BUTTONS);
const kind = choice(...KINDS);
const career = code(10);

/** A checksum of the selected items, to detect that the list has changed since. */
const checksum = code(3);

/** A career's duties, to select some. */
export const dutiesRoute = route('duties', {
  via,
  kind,
  code: career,
  page: integer(1, 99),
  checksum,
  indexes,
});

/** The menu of that screen; its values are the indexes selected on this page. */
export const menuRoute = route('duties.tick', {
  kind,
  code: career,
  page: integer(1, 99),
  checksum,
  indexes,
});

/** The careers that share what is ticked. */
export const resultsRoute = route('duties.in', {
  via,
  kind,
  page: integer(1, 999),
  code: career,
  checksum,
  indexes,
});

export const shareRoute = route('duties.share', {
  kind,
  page: integer(1, 999),
  code: career,
  checksum,
  indexes,
});

/** Careers that words find, to see what people do in them. */
export const findRoute = route('duties.find', {
  via,
  kind,
  page: integer(1, 999),
  query: restText(MAX_QUERY_LENGTH),
});

/** A menu of the same: its choice is a career's code. */
export const pickRoute = route('duties.pick', { kind });
