import { INTERESTS, SOFT_SKILL_CODES } from 'waymark-onet';
import { choice, integer, route, subset } from '../../src/app/custom-id.ts';
import { narrowingField } from '../skills/narrowing-field.ts';

/** Questions before the careers. */
export const STEPS = 4;

/** All answers so far ride in every custom_id: nothing is stored until the person says so. */
const answers = {
  skills: subset(SOFT_SKILL_CODES),
  interests: subset(INTERESTS),
  narrowing: narrowingField,
};

/** Opens the first question. */
export const startRoute = route('start', {});

/** A question, or after the last one the careers. `via` tells apart buttons that lead to the same one. */
export const stepRoute = route('start.step', {
  via: choice('back', 'next', 'skip', 'see', 'over'),
  step: integer(1, STEPS + 1),
  ...answers,
});

/** The menus of a question; their values are the answer. */
export const menuRoute = route('start.menu', {
  of: choice('skills', 'interests', 'preparation', 'pay', 'growing'),
  step: integer(1, STEPS),
  ...answers,
});

/** The form for words instead of ticks, and what was typed into it. */
export const wordsRoute = route('start.words', answers);
export const toldRoute = route('start.told', answers);
