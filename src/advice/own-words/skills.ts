/** The soft skills by the short names that the cue files use, with their O*NET element codes. */
export const SKILLS = {
  listen: '2.A.1.b',
  think: '2.A.2.a',
  learn: '2.A.2.b',
  study: '2.A.2.c',
  monitor: '2.A.2.d',
  perceive: '2.B.1.a',
  coordinate: '2.B.1.b',
  persuade: '2.B.1.c',
  negotiate: '2.B.1.d',
  instruct: '2.B.1.e',
  serve: '2.B.1.f',
  solve: '2.B.2.i',
  decide: '2.B.4.e',
  time: '2.B.5.a',
} as const;

export type SkillName = keyof typeof SKILLS;
export type SkillCode = (typeof SKILLS)[SkillName];

export const SKILL_NAMES = Object.keys(SKILLS) as SkillName[];
