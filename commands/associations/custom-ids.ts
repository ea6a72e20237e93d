import { code, integer, choice, restText, route } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** Limits the words searched for. */
export const MAX_QUERY_LENGTH = 40;

const via = choice('see', ...PAGER_BUTTONS);

/** Careers that words find, to see their associations. */
export const findRoute = route('assoc', { via, page: integer(1, 999), query: restText(MAX_QUERY_LENGTH) });

/** A menu of these careers; its value is a career's code. */
export const pickRoute = route('assoc.pick', { page: integer(1, 999), query: restText(MAX_QUERY_LENGTH) });

/** The associations of one career. */
export const careerRoute = route('assoc.of', {
  via,
  code: code(10),
  page: integer(1, 999),
  back: restText(60),
});

/** The associations of all careers. */
export const allRoute = route('assoc.all', { via, page: integer(1, 999) });
