import { INTERESTS, SOFT_SKILL_CODES } from 'waymark-onet';
import {
  choice,
  integer,
  optional,
  route,
  subset,
  type Field,
  type StateOf,
} from '../../src/app/custom-id.ts';
import { shortCode } from '../career/custom-ids.ts';
import { narrowingField } from '../skills/narrowing-field.ts';

/** Questions before the careers. */
export const STEPS = 4;

/** As many careers that the person's words named are carried on. */
export const MAX_NAMED = 3;
/** Questions that take words, the first ones. */
export const WORDS_STEPS = 2;

/** Careers by their short codes; none is an empty text, as in messages from before there were any. */
const named: Field<readonly string[]> = {
  write: (codes) =>
    codes
      .slice(0, MAX_NAMED)
      .map((code) => shortCode.write(code))
      .join('.'),
  read(text) {
    const codes = text === '' ? [] : text.split('.').map((part) => shortCode.read(part)?.value);
    const known = codes.filter((code) => code !== undefined);
    return known.length === codes.length && codes.length <= MAX_NAMED ? { value: known } : undefined;
  },
  maxLength: (shortCode.maxLength + 1) * MAX_NAMED - 1,
};

/** All answers so far ride in every custom_id: nothing is stored until the person says so. */
const answers = {
  skills: subset(SOFT_SKILL_CODES),
  interests: subset(INTERESTS),
  narrowing: narrowingField,
  /** Careers that the person's words named. */
  named,
};

export type Answers = StateOf<typeof answers>;

export const NO_ANSWERS: Answers = { skills: [], interests: [], narrowing: {}, named: [] };

/** Opens the first question. */
export const startRoute = route('start', {});

/** A question, or after the last one the careers. `via` tells apart buttons that lead to the same one. */
export const stepRoute = route('start.step', {
  via: choice('back', 'next', 'skip', 'see', 'over'),
  step: integer(1, STEPS + 1),
  ...answers,
});

const MENUS = ['skills', 'interests', 'preparation', 'pay', 'growing'] as const;
export type MenuName = (typeof MENUS)[number];

/** The menus of a question; their values are the answer. */
export const menuRoute = route('start.menu', {
  of: choice(...MENUS),
  step: integer(1, STEPS),
  ...answers,
});

/** The form for words instead of ticks, and what was typed into it; the first question without a `step`. */
const words = { ...answers, step: optional(integer(1, WORDS_STEPS)) };
export const wordsModalRoute = route('start.words', words);
export const wordsSubmitRoute = route('start.told', words);
