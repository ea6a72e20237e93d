import { resolveSoftSkills, resolveSoftSkillsResults } from '../../engine/resolvers/soft-skills.ts';
import { defineService, online } from '../service.ts';
import {
  softSkillsData,
  softSkillsParams,
  softSkillsResultsData,
  softSkillsResultsParams,
} from './soft-skills-schema.ts';

export * from './soft-skills-schema.ts';

/** The 14 soft skills a person can pick, in two groups, each with three examples (level 0-100). */
export const softSkills = defineService({
  ...online('soft_skills/', 'Soft skills: select skills'),
  params: softSkillsParams,
  data: softSkillsData,
  confidence: 'documented',
  example: {},
  local: { fromFacts: resolveSoftSkills },
});

/** The occupations that use at least one of the picked soft skills; level and importance are 0-100. */
export const softSkillsResults = defineService({
  ...online('soft_skills/results', 'Soft skills: occupations for skills'),
  params: softSkillsResultsParams,
  data: softSkillsResultsData,
  paging: { list: 'occupation' },
  confidence: 'documented',
  note: "Which of an occupation's skills count as high is our own rule, fitted to the manual's example.",
  example: { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'] },
  local: { fromFacts: resolveSoftSkillsResults },
});
