import {
  SOFT_SKILL_CODES,
  SOFT_SKILL_GROUPS,
  type SoftSkillCode,
} from '../../src/onet/services/soft-skills.ts';
import type { Context } from '../services.ts';

export const GROUPS = ['social', 'thinking'] as const satisfies (keyof typeof SOFT_SKILL_GROUPS)[];

export type Group = (typeof GROUPS)[number];

/** The codes that are soft skills, in the service's order: whatever was stored or sent, only these go on. */
export const softSkillCodes = (codes: Iterable<string>): SoftSkillCode[] => {
  const given = new Set(codes);
  return SOFT_SKILL_CODES.filter((code) => given.has(code));
};

/** The person's picks, or undefined when the store can not be read: that is not the same as none. */
export async function pickedBy({ services, userId }: Context): Promise<SoftSkillCode[] | undefined> {
  const stored = await services.picks.read(userId, GROUPS);
  return stored.ok ? softSkillCodes(stored.value) : undefined;
}
