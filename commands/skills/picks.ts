import { SOFT_SKILL_CODES, SOFT_SKILL_GROUPS, type SoftSkillCode } from 'waymark-onet';
import type { Context } from '../shared/context.ts';

export const GROUPS = ['social', 'thinking'] as const satisfies (keyof typeof SOFT_SKILL_GROUPS)[];

export type Group = (typeof GROUPS)[number];

/** The codes that are soft skills, in the service's order: others that were stored or sent are ignored. */
export const softSkillCodes = (codes: Iterable<string>): SoftSkillCode[] => {
  const given = new Set(codes);
  return SOFT_SKILL_CODES.filter((code) => given.has(code));
};

/** A skill added by a button has its own entry, so that concurrent uses never write the same one. */
const addedAs = (code: SoftSkillCode): string => `+${code}`;

/** Every entry that may hold picks of a person. */
export const PICK_GROUPS: readonly string[] = [...GROUPS, ...SOFT_SKILL_CODES.map(addedAs)];

/** The person's picks; undefined when the store cannot be read, which is not the same as none. */
export async function readPicks({ personal, userId }: Context): Promise<SoftSkillCode[] | undefined> {
  const stored = await personal.picks.read(userId, PICK_GROUPS);
  return stored.ok ? softSkillCodes(stored.value) : undefined;
}

/** Stores a menu's choice, which replaces the group's picks. Resolves with whether it was stored. */
export async function savePicks(
  { personal, userId }: Context,
  group: Group,
  codes: readonly string[],
): Promise<boolean> {
  const saved = await personal.picks.write(userId, group, softSkillCodes(codes));
  if (!saved.ok) return false;
  const cleared = await personal.picks.clear(userId, SOFT_SKILL_GROUPS[group].map(addedAs));
  return cleared.ok;
}

/** Adds one skill. Resolves with whether it was stored. */
export async function addPick({ personal, userId }: Context, code: SoftSkillCode): Promise<boolean> {
  return (await personal.picks.write(userId, addedAs(code), [code])).ok;
}
