import { SOFT_SKILL_CODES, SOFT_SKILL_GROUPS, type SoftSkillCode } from 'waymark-onet';
import type { Context } from '../shared/context.ts';

export const GROUPS = ['social', 'thinking'] as const satisfies (keyof typeof SOFT_SKILL_GROUPS)[];

export type Group = (typeof GROUPS)[number];

/** The codes that are soft skills, in the service's order: whatever was stored or sent, only these go on. */
export const softSkillCodes = (codes: Iterable<string>): SoftSkillCode[] => {
  const given = new Set(codes);
  return SOFT_SKILL_CODES.filter((code) => given.has(code));
};

/** Where a skill is kept that was added by its own button: apart from its group, so that no two presses meet. */
const addedAs = (code: SoftSkillCode): string => `+${code}`;

/** Everything the store keeps of a person's picks. */
export const PICK_GROUPS: readonly string[] = [...GROUPS, ...SOFT_SKILL_CODES.map(addedAs)];

/** The person's picks, or undefined when the store can not be read: that is not the same as none. */
export async function readPicks({ services, userId }: Context): Promise<SoftSkillCode[] | undefined> {
  const stored = await services.picks.read(userId, PICK_GROUPS);
  return stored.ok ? softSkillCodes(stored.value) : undefined;
}

/** A menu's answer: the group's whole new value. Tells whether it was saved. */
export async function savePicks(
  { services, userId }: Context,
  group: Group,
  codes: readonly string[],
): Promise<boolean> {
  const saved = await services.picks.write(userId, group, softSkillCodes(codes));
  if (!saved.ok) return false;
  const cleared = await services.picks.clear(userId, SOFT_SKILL_GROUPS[group].map(addedAs));
  return cleared.ok;
}

/** One more skill. Tells whether it was saved. */
export async function addPick({ services, userId }: Context, code: SoftSkillCode): Promise<boolean> {
  return (await services.picks.write(userId, addedAs(code), [code])).ok;
}
