import { choice, code, integer, optional, route, subset } from '../../src/app/custom-id.ts';
import { SOFT_SKILL_CODES, SOFT_SKILL_SORTS } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { narrowingField, ORDERS } from './narrowing-field.ts';
import { GROUPS } from './picked.ts';

/** No list of careers comes near this many pages; it bounds what a custom_id can say. */
const MAX_PAGE = 9_999;

const page = integer(1, MAX_PAGE);
const sort = choice(...SOFT_SKILL_SORTS);

/** The skills of a posted list; absent, the list is about whoever looks at it. */
const shared = optional(subset(SOFT_SKILL_CODES));

/** Only careers that take this much preparation, of this job family; absent, any. Short: a page is a way back. */
const zone = optional(integer(1, 5));
const family = optional(code(2));

/** What lists are narrowed to, carried through the screens between them; absent in messages of earlier releases. */
const narrowing = optional(narrowingField);

/** What every screen with careers for skills carries: the order, what narrows it, and the skills of a posted one. */
const listed = { order: choice(...ORDERS), narrowing: narrowingField, shared };

/** The careers by preparation, or without a page of them a list of one group or of all. */
export const groupsRoute = route('skills.fit', { via: choice('see', 'all'), ...listed });
export const listRoute = route('skills.list', {
  via: choice('see', 'all', ...PAGER_BUTTONS),
  page,
  ...listed,
});

/** Opens the form that narrows a list, and takes what was chosen there. */
export const narrowRoute = route('skills.narrow', listed);
export const narrowedRoute = route('skills.narrowed', { shared });

export const shareListRoute = route('skills.share-fit', {
  page: optional(page),
  order: choice(...ORDERS),
  narrowing: narrowingField,
});

/** A group's menu in the picker. */
export const pickRoute = route('skills.pick', { group: choice(...GROUPS), narrowing });

/** Opens the picker in the message at hand. */
export const changeRoute = route('skills.change', { narrowing });

/** Opens the person's own picker beside the message at hand. */
export const pickMineRoute = route('skills.pick-mine', {});

/** A page of what the skills mean: a group each. `via` tells apart buttons that lead to the same one. */
export const meaningsRoute = route('skills.meanings', {
  via: choice('see', ...PAGER_BUTTONS),
  page: integer(1, GROUPS.length),
  narrowing,
});

export const clearRoute = route('skills.clear', {});

/** Turns to a page. `via` tells apart buttons that lead to the same one. */
export const pageRoute = route('skills.page', {
  via: choice('see', ...PAGER_BUTTONS),
  page,
  sort,
  shared,
  zone,
  family,
});

export const sortRoute = route('skills.sort', { shared, zone, family });

/** The menus that narrow the list; their values are the Job Zone and the job family, or `any`. */
export const zoneRoute = route('skills.zone', { sort, shared, family });
export const familyRoute = route('skills.family', { sort, shared, zone });

export const shareRoute = route('skills.share', { page, sort, zone, family });

/** What one more skill would open. */
export const nextRoute = route('skills.next', { via: choice('see', ...PAGER_BUTTONS), page, narrowing });

/** Adds one skill to the picks, and stays on the page. */
export const addRoute = route('skills.add', { code: choice(...SOFT_SKILL_CODES), page, narrowing });
