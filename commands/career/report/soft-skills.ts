import {
  type Answer,
  details,
  MAX_ROWS,
  SOFT_SKILL_CODES,
  type SoftSkillCode,
  type SoftSkillsOccupation,
  softSkillsResults,
  type SoftSkillsResultsData,
} from 'waymark-onet';
import type { Sentences } from '../../../src/locales/types.ts';
import type { SoftSkillUse } from '../../../src/views/career/report.ts';
import type { PublicContext } from '../../shared/context.ts';

/** Every career that uses a soft skill at a high level, with all soft skills that it uses. */
export const softSkillCareers = async ({
  services,
  signal,
}: PublicContext): Promise<Answer<SoftSkillsResultsData>> =>
  services.onet.call(
    softSkillsResults,
    { skills: [...SOFT_SKILL_CODES], sort: 'code', start: 1, end: MAX_ROWS },
    { signal },
  );

/** Whether O*NET has rated the skills of a career. */
export async function isRated(
  { services, signal }: PublicContext,
  code: string,
  career: SoftSkillsOccupation | undefined,
): Promise<boolean> {
  if (career) return true;
  const skills = await services.onet.call(details.skills, { code, start: 1, end: MAX_ROWS }, { signal });
  return skills.ok || skills.reason !== 'no-data';
}

/** The soft skills that a career uses, split by whether they are picked; none when the career is not in the list. */
export function softSkillUse(
  { skillName }: Sentences,
  career: SoftSkillsOccupation | undefined,
  picked: readonly SoftSkillCode[],
  rated = true,
): SoftSkillUse {
  const skills = career === undefined ? [] : [...career.skills_matched, ...career.skills_other];
  const isPicked = ({ code }: { code: string }): boolean => picked.some((pick) => pick === code);
  return {
    matched: skills.filter(isPicked).map(skillName),
    other: skills.filter((skill) => !isPicked(skill)).map(skillName),
    rated,
  };
}
