import { choice, code, integer, optional, restText, route } from '../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { BROWSE_BY, MAX_KEY_LENGTH, SITES } from './lists.ts';

/** More pages than all careers fill. */
const MAX_PAGE = 999;

const via = choice('see', 'site', ...PAGER_BUTTONS);
const by = choice(...BROWSE_BY);
const site = choice(...SITES);
const page = integer(1, MAX_PAGE);

/** A page of a list's entries. */
export const listRoute = route('browse', { via, by, site, page });

/** A menu of entries; its value is an entry's key. */
export const pickRoute = route('browse.pick', { via: choice('see', 'part'), by, site });

/** A menu of sites. */
export const siteRoute = route('browse.site', { by });

/** The key for the careers of all entries. */
export const ALL = 'all';

/** The careers of one entry. */
export const careersRoute = route('browse.in', { via, by, site, page, key: restText(MAX_KEY_LENGTH) });

export const shareRoute = route('browse.share', { by, site, page, key: restText(MAX_KEY_LENGTH) });

/** Trees of the content model, in the order of the command's choices. */
export const KINDS = [
  'interests',
  'work_styles',
  'skills_basic',
  'skills_cf',
  'knowledge',
  'abilities',
  'work_activities',
  'work_context',
] as const;

export type Kind = (typeof KINDS)[number];

const kind = choice(...KINDS);

/** An element id; the longest are like `4.A.2.b.2.I13.D04`. */
const element = code(18);

/** A branch of a tree; the whole tree without a node. */
export const treeRoute = route('browse.tree', { via, kind, page, node: optional(element) });

/** A menu of a tree; its value is an element id. */
export const elementRoute = route('browse.elem', { kind });

/** The careers rated in one element. */
export const ratedRoute = route('browse.by', { via, kind, page, element });

/** The careers for one to three interests, by their letters. */
export const hollandRoute = route('browse.fit', { via, page, letters: code(3) });

/** A menu of the interests to add; its value is a letter. */
export const nextLetterRoute = route('browse.then', { letters: code(3) });
