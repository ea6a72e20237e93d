import type { Interest, SoftSkillCode } from 'waymark-onet';
import type { Narrowing } from '../../src/advice/preparation.ts';

/** What somebody has told on the guided way in. */
export interface Answers {
  readonly skills: readonly SoftSkillCode[];
  readonly interests: readonly Interest[];
  readonly narrowing: Narrowing;
  /** Careers that the person's words named. */
  readonly named: readonly string[];
}

/** Nothing yet. */
export const NONE: Answers = { skills: [], interests: [], narrowing: {}, named: [] };
