import { refs } from '../../engine/resolvers/occupation-list.ts';
import { present, success } from '../../engine/resolvers/results.ts';
import { softSkillDescriptions } from '../../engine/soft-skills/descriptions.ts';
import { maskOf } from '../../engine/soft-skills/match.ts';
import { softSkillIndex } from '../../engine/soft-skills/soft-skill-index.ts';
import type { SoftSkillSource } from '../../engine/soft-skills/soft-skill-source.ts';
import { memoize } from '../../util/memoize.ts';
import { defineService, online } from '../service.ts';
import {
  SOFT_SKILL_GROUPS,
  softSkillsData,
  softSkillsParams,
  softSkillsResultsData,
  softSkillsResultsParams,
  type SoftSkill,
  type SoftSkillCode,
} from './soft-skills-schema.ts';

export * from './soft-skills-schema.ts';

/** Levels of O*NET's example anchors (2, 4 and 6 of 7), truncated as it shows them. */
const EXAMPLE_LEVELS = [28, 57, 85];

/** The soft skills, with the descriptions of an imported release, or else our own. Every page of them needs their names. */
const describedSkills = memoize((source: SoftSkillSource) => {
  const elements = new Map(source.elements().map((element) => [element.id, element]));
  const anchors = Map.groupBy(source.examples(), ({ id }) => id);
  const describe = (code: SoftSkillCode): SoftSkill => {
    const { name: title = code, description = null } = elements.get(code) ?? {};
    if (description !== null) {
      const example = anchors
        .get(code)
        ?.map(({ level, description: text }) => ({ level, description: text }));
      return { code, title, description, example: example ?? [] };
    }
    const own = softSkillDescriptions[code];
    const example = own.examples.map((text, i) => ({ level: EXAMPLE_LEVELS[i] ?? 0, description: text }));
    return { code, title, description: own.description, example };
  };
  return {
    social: SOFT_SKILL_GROUPS.social.map(describe),
    thinking: SOFT_SKILL_GROUPS.thinking.map(describe),
  };
});

/** The 14 soft skills a person can pick, in two groups, each with three examples (level 0-100). */
export const softSkills = defineService({
  ...online('soft_skills/', 'Soft skills: select skills'),
  params: softSkillsParams,
  data: softSkillsData,
  confidence: 'documented',
  example: {},
  local: { fromFacts: (context) => success(describedSkills(context.softSkills)) },
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
  local: {
    fromFacts(context, { skills, sort = 'skills_covered' }) {
      const index = softSkillIndex(context.softSkills);
      const { rows, places } = index.match(maskOf(skills), sort, context.page);
      const ref = refs(context);
      const occupation = places
        .flatMap((place) => index.careers[place] ?? [])
        .map((career) => ({
          ...ref(career),
          ...present({ job_zone: career.zone }),
          skills_matched: career.skills.filter(({ code }) => skills.includes(code)),
          skills_other: career.skills.filter(({ code }) => !skills.includes(code)),
        }));
      return success({ ...rows, occupation });
    },
  },
});
