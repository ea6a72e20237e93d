import { choice, integer, optional, route, subset } from '../../src/app/custom-id.ts';
import { SOFT_SKILL_CODES, SOFT_SKILL_SORTS } from '../../src/onet/services/soft-skills.ts';
import { TURNS } from '../../src/views/pager.ts';
import { GROUPS } from './picked.ts';

/** No list of careers comes near this many pages; it bounds what a custom_id can say. */
const MAX_PAGE = 9_999;

const page = integer(1, MAX_PAGE);
const sort = choice(...SOFT_SKILL_SORTS);

/** The skills of a posted list; absent, the list is about whoever looks at it. */
const shared = optional(subset(SOFT_SKILL_CODES));

/** A group's menu in the picker. */
export const pickRoute = route('skills.pick', { group: choice(...GROUPS) });

/** Opens the picker in the message at hand. */
export const changeRoute = route('skills.change', {});

/** Opens the person's own picker beside the message at hand. */
export const pickMineRoute = route('skills.pick-mine', {});

export const clearRoute = route('skills.clear', {});

/** Turns to a page. `via` tells apart buttons that lead to the same one. */
export const pageRoute = route('skills.page', {
  via: choice('see', ...TURNS),
  page,
  sort,
  shared,
});

export const sortRoute = route('skills.sort', { shared });

export const shareRoute = route('skills.share', { page, sort });
