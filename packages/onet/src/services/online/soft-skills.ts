import { z } from 'zod';
import { resolveSoftSkills, resolveSoftSkillsResults } from '../../engine/soft-skills/soft-skills.ts';
import { pagedParams, pageHead } from '../schema/paging.ts';
import { codeList, oneOf } from '../schema/params.ts';
import { defineService } from '../service.ts';
import { SOFT_SKILL_CODES } from '../soft-skill-codes.ts';

export { SOFT_SKILL_CODES, SOFT_SKILL_GROUPS } from '../soft-skill-codes.ts';
export type { SoftSkillCode, SoftSkillGroup } from '../soft-skill-codes.ts';

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

const ratedSkill = z.object({
  code: z.string(),
  title: z.string(),
  level: z.int().optional(),
  importance: z.int().optional(),
});

const jobZone = z.object({ code: z.int(), title: z.string() });

const occupation = z.object({
  href: z.string(),
  code: z.string(),
  title: z.string(),
  tags: z.object({ bright_outlook: z.boolean().optional() }),
  // The manual always has one and so has every occupation rated so far; one without it must not spoil a page.
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

/** The 14 soft skills a person can pick, in two groups, each with three examples (level 0-100). */
export const softSkills = defineService({
  name: 'online.soft_skills',
  title: 'Soft skills: select skills',
  path: '/online/soft_skills/',
  params: softSkillsParams,
  data: softSkillsData,
  confidence: { path: 'documented', answer: 'documented' },
  example: {},
  local: { resolve: resolveSoftSkills },
});

/** The occupations that use at least one of the picked soft skills; level and importance are 0-100. */
export const softSkillsResults = defineService({
  name: 'online.soft_skills.results',
  title: 'Soft skills: occupations for skills',
  path: '/online/soft_skills/results',
  params: softSkillsResultsParams,
  data: softSkillsResultsData,
  paging: { list: 'occupation' },
  confidence: { path: 'documented', answer: 'documented' },
  note: "Which of an occupation's skills count as high is our own rule, fitted to the manual's example.",
  example: { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'] },
  local: { resolve: resolveSoftSkillsResults },
});
