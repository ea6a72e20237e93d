import { choice, code, integer, origin, route } from '../../src/app/custom-id.ts';

/** What a career's report can show, in the order of its menu. */
export const CAREER_SECTIONS = [
  'overview',
  'tasks',
  'skills',
  'knowledge',
  'abilities',
  'personality',
  'styles',
  'interests',
  'values',
  'technology',
  'in_demand',
  'tools',
  'activities',
  'detailed',
  'outline',
  'context',
  'education',
  'apprentice',
  'outlook',
  'state',
  'related',
  'explore',
  'groups',
  'military',
] as const;

export type CareerSection = (typeof CAREER_SECTIONS)[number];

/** No section comes near this many pages; it bounds what a custom_id can say. */
const MAX_PAGE = 99;

/** An O*NET-SOC code: `15-1252.00`. */
const CODE_LENGTH = 10;

/** The longest custom_id that can be carried as a way back. */
export const BACK_LENGTH = 60;

const careerCode = code(CODE_LENGTH);
const section = choice(...CAREER_SECTIONS);
const page = integer(1, MAX_PAGE);
const back = origin(BACK_LENGTH);

/**
 * Opens a career's report. The way to a career from anywhere: `back` is the custom_id that brings the screen again
 * from which it was opened, or empty when there is none.
 */
export const careerRoute = route('career', { code: careerCode, section, page, back });
