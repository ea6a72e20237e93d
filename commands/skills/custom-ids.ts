import { choice, code, integer, optional, route, subset } from '../../src/app/custom-id.ts';
import { SOFT_SKILL_CODES, SOFT_SKILL_SORTS } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { narrowingField, ORDERS } from './narrowing-field.ts';
import { GROUPS } from './picks.ts';

/** No list of careers has this many pages; it bounds the length of custom_ids. */
const MAX_PAGE = 9_999;

const page = integer(1, MAX_PAGE);
const sort = choice(...SOFT_SKILL_SORTS);

/** The skills of a posted list; without it, the list is for the viewer's own picks. */
const shared = optional(subset(SOFT_SKILL_CODES));

/** Filters by Job Zone and job family. */
const zone = optional(integer(1, 5));
const family = optional(code(2));

/** The list's filters, carried through the screens in between; absent in messages of earlier releases. */
const narrowing = optional(narrowingField);

/** The state of every list of careers for skills: order, filters, and the skills of a posted one. */
const listed = { order: choice(...ORDERS), narrowing: narrowingField, shared };

/** The best careers by preparation, and a page of one group or of all. */
export const groupsRoute = route('skills.fit', { via: choice('see', 'all'), ...listed });
export const listRoute = route('skills.list', {
  via: choice('see', 'all', ...PAGER_BUTTONS),
  page,
  ...listed,
});

/** The modal that narrows a list, and its submission. */
export const narrowModalRoute = route('skills.narrow', listed);
export const narrowSubmitRoute = route('skills.narrowed', { shared });

/** Posts a page of the list for these skills; without a page, the careers by preparation. */
export const publishRoute = route('skills.share-fit', {
  page: optional(page),
  order: choice(...ORDERS),
  narrowing: narrowingField,
  skills: subset(SOFT_SKILL_CODES),
});

/** A group's menu in the picker. */
export const pickRoute = route('skills.pick', { group: choice(...GROUPS), narrowing });

/** Opens the picker in the message that was used. */
export const changeRoute = route('skills.change', { narrowing });

/** Opens the person's own picker in a message of its own. */
export const pickMineRoute = route('skills.pick-mine', {});

/** A page of what the skills mean, one for each group. `via` tells apart buttons that lead to the same page. */
export const meaningsRoute = route('skills.meanings', {
  via: choice('see', ...PAGER_BUTTONS),
  page: integer(1, GROUPS.length),
  narrowing,
});

export const clearRoute = route('skills.clear', {});

/** A page of a list of earlier releases. `via` tells apart buttons that lead to the same page. */
export const pageRoute = route('skills.page', {
  via: choice('see', ...PAGER_BUTTONS),
  page,
  sort,
  shared,
  zone,
  family,
});

export const sortRoute = route('skills.sort', { shared, zone, family });

/** The filter menus of earlier releases; their values are a Job Zone and a job family, or `any`. */
export const zoneRoute = route('skills.zone', { sort, shared, family });
export const familyRoute = route('skills.family', { sort, shared, zone });

/** *Share* of earlier releases, which does not carry the skills. */
export const shareRoute = route('skills.share', { page, sort, zone, family });

/** The person's picks as a picture, in a message of its own. */
export const profileRoute = route('skills.profile', {});

/** The best careers as a map, in a message of its own. */
export const mapRoute = route('skills.map', { narrowing: narrowingField, shared });

/** The careers that one more skill would bring. */
export const nextRoute = route('skills.next', { via: choice('see', ...PAGER_BUTTONS), page, narrowing });

/** Adds one skill to the picks and stays on the page. */
export const addRoute = route('skills.add', { code: choice(...SOFT_SKILL_CODES), page, narrowing });
