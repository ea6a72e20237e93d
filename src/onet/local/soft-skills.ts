import { softSkills as words } from '../../locales/en/soft-skills.ts';
import type { LocalContext, Resolved } from '../service.ts';
import type {
  RatedSkill,
  SoftSkill,
  SoftSkillsData,
  SoftSkillsOccupation,
  SoftSkillsResultsData,
  SoftSkillsResultsParams,
} from '../services/soft-skills.ts';
import { SOFT_SKILL_CODES, SOFT_SKILL_GROUPS, type SoftSkillCode } from '../soft-skill-codes.ts';
import { softSkillIndex, type SoftSkillIndex } from './soft-skill-index.ts';
import { maskOf, match } from './soft-skill-match.ts';

/** Where O*NET's example anchors stand (raw level 2, 4 and 6 of 7), cut to whole numbers as it shows them. */
const EXAMPLE_LEVELS = [28, 57, 85] as const;

/** The pickable soft skills, named by O*NET and described in our own words. */
export function resolveSoftSkills({ facts }: LocalContext): Resolved<SoftSkillsData> {
  const names = facts.elements();
  const describe = (code: SoftSkillCode): SoftSkill => ({
    code,
    title: names.get(code) ?? code,
    description: words[code].description,
    example: words[code].examples.map((description, i) => ({ level: EXAMPLE_LEVELS[i] ?? 0, description })),
  });
  return {
    ok: true,
    data: {
      social: SOFT_SKILL_GROUPS.social.map(describe),
      thinking: SOFT_SKILL_GROUPS.thinking.map(describe),
    },
  };
}

/** One page of the occupations that call for the picked skills. */
export function resolveSoftSkillsResults(
  { facts, baseUrl, page }: LocalContext,
  { skills, sort = 'skills_covered' }: SoftSkillsResultsParams,
): Resolved<SoftSkillsResultsData> {
  const index = softSkillIndex(facts);
  const zones = facts.jobZones();
  const picked = maskOf(skills);
  const matches = match(index, picked, sort);
  const head = page(matches.total);
  return {
    ok: true,
    data: {
      ...head,
      occupation: matches
        .between(head.start, head.end)
        .flatMap((place) => showOccupation(index, place, picked, zones, baseUrl)),
    },
  };
}

function showOccupation(
  index: SoftSkillIndex,
  place: number,
  picked: number,
  zones: ReadonlyMap<number, string>,
  baseUrl: string,
): readonly SoftSkillsOccupation[] {
  const occupation = index.occupations[place];
  if (occupation === undefined) return [];
  const { code, title, jobZone } = occupation;
  const called = index.masks[place] ?? 0;
  return [
    {
      href: `${baseUrl}online/occupations/${code}/`,
      code,
      title,
      // Bright Outlook is not in the database releases, and O*NET leaves the mark out where it does not apply.
      tags: {},
      ...(jobZone !== undefined && {
        job_zone: { code: jobZone, title: zones.get(jobZone) ?? `Job Zone ${jobZone}` },
      }),
      skills_matched: showSkills(index, place, called & picked),
      skills_other: showSkills(index, place, called & ~picked),
    },
  ];
}

function showSkills(index: SoftSkillIndex, place: number, mask: number): RatedSkill[] {
  const skills: RatedSkill[] = [];
  SOFT_SKILL_CODES.forEach((code, bit) => {
    if ((mask & (1 << bit)) !== 0)
      skills.push({ code, title: index.names[bit] ?? code, ...index.shown(place, bit) });
  });
  return skills;
}
