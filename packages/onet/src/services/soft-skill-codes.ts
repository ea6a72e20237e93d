/** The 14 soft skills by group, in the service's order: alphabetical by name inside each group. */
export const SOFT_SKILL_GROUPS = {
  social: ['2.B.1.b', '2.B.1.e', '2.B.1.d', '2.B.1.c', '2.B.1.f', '2.B.1.a'],
  thinking: ['2.A.2.b', '2.A.1.b', '2.B.2.i', '2.A.2.a', '2.B.4.e', '2.A.2.c', '2.A.2.d', '2.B.5.a'],
} as const;

export type SoftSkillGroup = keyof typeof SOFT_SKILL_GROUPS;
export type SoftSkillCode = (typeof SOFT_SKILL_GROUPS)[SoftSkillGroup][number];

/** All soft-skill codes in the service's order: social, then thinking. */
export const SOFT_SKILL_CODES: readonly SoftSkillCode[] = [
  ...SOFT_SKILL_GROUPS.social,
  ...SOFT_SKILL_GROUPS.thinking,
];
