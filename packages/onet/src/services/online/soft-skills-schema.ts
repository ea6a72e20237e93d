import { z } from 'zod';
import { pagedParams, pageHead } from '../schema/paging.ts';
import { codeList, oneOf } from '../schema/params.ts';

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

export const SOFT_SKILL_SORTS = ['skills_covered', 'my_matches', 'title', 'code', 'zone'] as const;
export type SoftSkillSort = (typeof SOFT_SKILL_SORTS)[number];

const softSkill = z.object({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  example: z.array(z.object({ level: z.int(), description: z.string() })),
});

export const softSkillsParams = z.object({});
export const softSkillsData = z.object({ social: z.array(softSkill), thinking: z.array(softSkill) });

// Ratings are whole so far. To check that for each of some 300 in a page took a tenth of a call.
const ratedSkill = z.object({
  code: z.string(),
  title: z.string(),
  level: z.number().optional(),
  importance: z.number().optional(),
});

const jobZone = z.object({ code: z.int(), title: z.string() });

const occupation = z.object({
  href: z.string(),
  code: z.string(),
  title: z.string(),
  tags: z.object({ bright_outlook: z.boolean().optional() }),
  // Present in the manual and in all recorded responses, but a missing one must not make a page unusable.
  job_zone: jobZone.optional(),
  skills_matched: z.array(ratedSkill),
  skills_other: z.array(ratedSkill),
});

export const softSkillsResultsParams = pagedParams({
  skills: codeList(SOFT_SKILL_CODES, 'soft skill'),
  sort: oneOf(SOFT_SKILL_SORTS).optional().meta({ default: 'skills_covered' }),
});
export const softSkillsResultsData = z.object({ ...pageHead.shape, occupation: z.array(occupation) });

export type SoftSkillsData = z.output<typeof softSkillsData>;
export type SoftSkill = z.output<typeof softSkill>;
export type SoftSkillsResultsParams = z.output<typeof softSkillsResultsParams>;
export type SoftSkillsResultsData = z.output<typeof softSkillsResultsData>;
export type SoftSkillsOccupation = z.output<typeof occupation>;
export type JobZone = z.output<typeof jobZone>;
export type RatedSkill = z.output<typeof ratedSkill>;
