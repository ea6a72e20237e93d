import { SOFT_SKILL_CODES } from 'waymark-onet';
import { choice, route, subset } from '../../src/app/custom-id.ts';

const skills = subset(SOFT_SKILL_CODES);

/** Opens the form for a person's own words, and receives it. */
export const formRoute = route('ask.form', { via: choice('see', 'again') });
export const askedRoute = route('ask.asked', {});

/** The menu of the recognized skills, `offered`; its values are those to use. */
export const tickRoute = route('ask.tick', { offered: skills });

/** Adds the ticked skills to the person's own. */
export const useRoute = route('ask.use', { skills });

/** A button of a public answer that continues privately. */
export const privateRoute = route('ask.private', {});

export const WORDS_FIELD = 'words';
/** The limit of the form and the option. */
export const MAX_WORDS_LENGTH = 2_000;
