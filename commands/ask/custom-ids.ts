import { ONET_SOC, SOFT_SKILL_CODES } from 'waymark-onet';
import { choice, optional, route, subset, pattern } from '../../src/app/custom-id.ts';

const skills = subset(SOFT_SKILL_CODES);

/** Opens the form for a person's own words, and takes what was typed. */
export const formRoute = route('ask.form', { via: choice('see', 'again') });
export const askedRoute = route('ask.asked', {});

/** The menu of skills that were recognized; `offered` are all of them. Its values are the ones to use. */
export const tickRoute = route('ask.tick', { offered: skills });

/** Adds the ticked skills to the person's own. */
export const useRoute = route('ask.use', { skills });

/** Under a public answer: goes on privately, for whoever presses. */
export const privateRoute = route('ask.private', {});

const career = pattern(ONET_SOC, 10);

/** The last careers of a conversation, to open or compare from a direct message. */
export const openRoute = route('ask.open', { code: career, other: optional(career) });

export const WORDS_FIELD = 'words';
/** The most that may be written into the form or the option; longer messages are read up to the reader's own limit. */
export const MAX_WORDS_LENGTH = 2_000;
