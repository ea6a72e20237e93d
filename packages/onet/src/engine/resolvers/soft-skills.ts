import type { LocalContext, Resolved } from '../../services/service.ts';
import {
  SOFT_SKILL_GROUPS,
  type RatedSkill,
  type SoftSkill,
  type SoftSkillCode,
  type SoftSkillsData,
  type SoftSkillsOccupation,
  type SoftSkillsResultsData,
  type SoftSkillsResultsParams,
} from '../../services/online/soft-skills-schema.ts';
import type { ElementDescription, Facts } from '../../facts/facts.ts';
import type { Published } from '../../facts/published-facts.ts';
import { memoize } from '../../util/memoize.ts';
import { softSkillDescriptions } from '../soft-skills/descriptions.ts';
import { softSkillIndex, type Career } from '../soft-skills/soft-skill-index.ts';
import { maskOf } from '../soft-skills/match.ts';
import { tagsOf } from './occupation-list.ts';

/** Levels of O*NET's example anchors (2, 4 and 6 of 7), truncated as it shows them. */
const EXAMPLE_LEVELS = [28, 57, 85] as const;

/** The soft skills, with the descriptions of an imported release, or else our own. */
export const resolveSoftSkills = ({ facts }: LocalContext): Resolved<SoftSkillsData> => ({
  ok: true,
  data: describedSkills(facts),
});

/** Every page of soft skills needs their names. */
const describedSkills = memoize((facts: Facts): SoftSkillsData => {
  const names = facts.elements();
  const describe = (code: SoftSkillCode): SoftSkill => {
    const { description, examples } = facts.describe?.(code) ?? builtInDescription(code);
    return { code, title: names.get(code) ?? code, description, example: [...examples] };
  };
  return {
    social: SOFT_SKILL_GROUPS.social.map(describe),
    thinking: SOFT_SKILL_GROUPS.thinking.map(describe),
  };
});

function builtInDescription(code: SoftSkillCode): ElementDescription {
  const { description, examples } = softSkillDescriptions[code];
  return {
    description,
    examples: examples.map((example, i) => ({ level: EXAMPLE_LEVELS[i] ?? 0, description: example })),
  };
}

/** One page of the occupations that call for the picked skills. */
export function resolveSoftSkillsResults(
  { facts, published, baseUrl, page }: LocalContext,
  { skills, sort = 'skills_covered' }: SoftSkillsResultsParams,
): Resolved<SoftSkillsResultsData> {
  const index = softSkillIndex(facts);
  const picked = maskOf(skills);
  const { rows, places } = index.match(picked, sort, page);
  const occupation: SoftSkillsOccupation[] = [];
  for (const place of places) {
    const career = index.careers[place];
    if (career !== undefined) occupation.push(show(career, picked, baseUrl, published));
  }
  return { ok: true, data: { ...rows, occupation } };
}

function show(career: Career, picked: number, baseUrl: string, published: Published): SoftSkillsOccupation {
  const { occupation, zone, skills } = career;
  const matched: RatedSkill[] = [];
  const other: RatedSkill[] = [];
  let { mask } = career;
  for (const skill of skills) {
    const lowest = mask & -mask;
    ((picked & lowest) === 0 ? other : matched).push(skill);
    mask ^= lowest;
  }
  return {
    href: `${baseUrl}online/occupations/${occupation.code}/`,
    code: occupation.code,
    title: occupation.title,
    tags: tagsOf(published, occupation.code),
    ...(zone !== undefined && { job_zone: zone }),
    skills_matched: matched,
    skills_other: other,
  };
}
