import type { FactsContext, Resolved } from '../../services/service.ts';
import {
  SOFT_SKILL_GROUPS,
  type SoftSkill,
  type SoftSkillCode,
  type SoftSkillsData,
  type SoftSkillsResultsData,
  type SoftSkillsResultsParams,
} from '../../services/online/soft-skills-schema.ts';
import { memoize } from '../../util/memoize.ts';
import { softSkillDescriptions } from '../soft-skills/descriptions.ts';
import type { SoftSkillSource } from '../soft-skills/soft-skill-source.ts';
import { softSkillIndex } from '../soft-skills/soft-skill-index.ts';
import { maskOf } from '../soft-skills/match.ts';
import { refs } from './occupation-list.ts';
import { present, success } from './results.ts';

/** Levels of O*NET's example anchors (2, 4 and 6 of 7), truncated as it shows them. */
const EXAMPLE_LEVELS = [28, 57, 85];

/** The soft skills, with the descriptions of an imported release, or else our own. */
export const resolveSoftSkills = ({ softSkills }: FactsContext): Resolved<SoftSkillsData> =>
  success(describedSkills(softSkills));

/** Every page of soft skills needs their names. */
const describedSkills = memoize((source: SoftSkillSource): SoftSkillsData => {
  const elements = new Map(source.elements().map((element) => [element.id, element]));
  const examples = Map.groupBy(source.examples(), ({ id }) => id);
  const describe = (code: SoftSkillCode): SoftSkill => {
    const { name: title = code, description = null } = elements.get(code) ?? {};
    if (description === null) return { code, title, ...builtInDescription(code) };
    const example = (examples.get(code) ?? []).map(({ level, description: text }) => ({
      level,
      description: text,
    }));
    return { code, title, description, example };
  };
  return {
    social: SOFT_SKILL_GROUPS.social.map(describe),
    thinking: SOFT_SKILL_GROUPS.thinking.map(describe),
  };
});

function builtInDescription(code: SoftSkillCode): Pick<SoftSkill, 'description' | 'example'> {
  const { description, examples } = softSkillDescriptions[code];
  const example = examples.map((text, i) => ({ level: EXAMPLE_LEVELS[i] ?? 0, description: text }));
  return { description, example };
}

/** One page of the occupations that call for the picked skills. */
export function resolveSoftSkillsResults(
  context: FactsContext,
  { skills, sort = 'skills_covered' }: SoftSkillsResultsParams,
): Resolved<SoftSkillsResultsData> {
  const index = softSkillIndex(context.softSkills);
  const { rows, places } = index.match(maskOf(skills), sort, context.page);
  const picked: ReadonlySet<string> = new Set(skills);
  const ref = refs(context);
  const occupation = places
    .flatMap((place) => index.careers[place] ?? [])
    .map((career) => ({
      ...ref(career),
      ...present({ job_zone: career.zone }),
      skills_matched: career.skills.filter(({ code }) => picked.has(code)),
      skills_other: career.skills.filter(({ code }) => !picked.has(code)),
    }));
  return success({ ...rows, occupation });
}
