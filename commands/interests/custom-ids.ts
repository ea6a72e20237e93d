import { choice, integer, optional, route, subset } from '../../src/app/custom-id.ts';
import { INTERESTS } from 'waymark-onet';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { answersField, basisField } from './profile-codec.ts';

const via = choice('see', ...PAGER_BUTTONS);
const page = integer(1, 999);
const form = choice('short', 'long', 'own');
const zone = optional(integer(1, 5));
const interests = subset(INTERESTS);

/** The next question after these answers; after the last one, the results. */
export const questionRoute = route('interests.q', { form, answers: answersField });

/** Shows the code that resumes the form. */
export const pauseRoute = route('interests.pause', { form, answers: answersField });

/** The modal for that code, and its submission. */
export const codeModalRoute = route('interests.code', {});
export const codeSubmitRoute = route('interests.coded', {});

/** Deletes the stored interests. */
export const clearRoute = route('interests.clear', {});

/** Choosing interests by hand. */

export const chooseRoute = route('interests.choose', { most: interests, also: interests });

/** The two menus; the custom_id of each carries the choice of the other. */
export const mostRoute = route('interests.most', { also: interests });
export const alsoRoute = route('interests.also', { most: interests });

/** A page of the careers that fit a person's interests. */
export const fitRoute = route('interests.fit', { via, page, zone, person: basisField });

/** The menu of Job Zones. */
export const zoneRoute = route('interests.zone', { person: basisField });

export const shareRoute = route('interests.share', { page, zone, person: basisField });

/** The six interests, and the menu of them. */
export const sixRoute = route('interests.six', {});
export const pickRoute = route('interests.pick', {});

/** The careers of one interest. */
export const ofRoute = route('interests.of', { via, page, interest: choice(...INTERESTS) });
