import { choice, integer, optional, route, subset } from '../../src/app/custom-id.ts';
import { INTERESTS } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { answersField, basisField } from './profile-codec.ts';

const via = choice('see', ...PAGER_BUTTONS);
const page = integer(1, 999);
const form = choice('short', 'long', 'own');
const zone = optional(integer(1, 5));
const interests = subset(INTERESTS);

/** The next question after these answers; after the last one, what they come to. */
export const questionRoute = route('interests.q', { form, answers: answersField });

/** The code to go on with another day. */
export const pauseRoute = route('interests.pause', { form, answers: answersField });

/** The form for that code, and what was typed into it. */
export const codeModalRoute = route('interests.code', {});
export const codeSubmitRoute = route('interests.coded', {});

/** Choosing by hand. */
/** Forgets the interests that are kept. */
export const clearRoute = route('interests.clear', {});

export const chooseRoute = route('interests.choose', { most: interests, also: interests });

/** The two menus; the custom_id of each has what is chosen in the other. */
export const mostRoute = route('interests.most', { also: interests });
export const alsoRoute = route('interests.also', { most: interests });

/** A page of the careers that fit a person's interests. */
export const fitRoute = route('interests.fit', { via, page, zone, person: basisField });

/** The menu of how much preparation a career may take. */
export const zoneRoute = route('interests.zone', { person: basisField });

export const shareRoute = route('interests.share', { page, zone, person: basisField });

/** The six interests, and the menu of them. */
export const sixRoute = route('interests.six', {});
export const pickRoute = route('interests.pick', {});

/** The careers of one interest. */
export const ofRoute = route('interests.of', { via, page, interest: choice(...INTERESTS) });
