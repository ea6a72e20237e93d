import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import type { FitModel } from './fit/fit.ts';

/** The number of people in a team with each soft skill. */
export interface TeamCounts {
  readonly people: number;
  /** By element id; by default 0. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface SkillCount {
  readonly code: SoftSkillCode;
  readonly count: number;
}

/** All soft skills by their number of people, equal ones in O*NET's order. */
export const skillCounts = ({ counts }: TeamCounts): readonly SkillCount[] =>
  SOFT_SKILL_CODES.map((code) => ({ code, count: counts.get(code) ?? 0 })).sort((a, b) => b.count - a.count);

/** The share of the team with each skill, from 0 to 1. */
export const skillShares = ({ people, counts }: TeamCounts): ReadonlyMap<string, number> =>
  new Map([...counts].map(([code, count]) => [code, people === 0 ? 0 : count / people]));

/** The skills that at least half of the team has, most first. */
export const sharedSkills = (team: TeamCounts): readonly SkillCount[] =>
  skillCounts(team).filter(({ count }) => count > 0 && count * 2 >= team.people);

/** A member of a team. */
export interface TeamMember {
  readonly userId: string;
  readonly picks: readonly string[];
}

export interface MissingSkill extends SkillCount {
  /** The skill that the members to ask have: this one or, if nobody has it, the most similar one. */
  readonly through: SoftSkillCode;
  /** The members to ask; empty if nobody has this skill or a similar one. */
  readonly ask: readonly TeamMember[];
}

/** The least correlation of similar skills. */
const MIN_CORRELATION = 0.7;

/**
 * The skills that at most one in five of a team has, the rarest first, with the members who have it or, if nobody does, the
 * skill whose demand has the highest correlation with it.
 */
export function missingSkills(
  team: TeamCounts,
  members: readonly TeamMember[],
  fit: FitModel,
): readonly MissingSkill[] {
  const withSkill = (skill: SoftSkillCode) => members.filter(({ picks }) => picks.includes(skill));
  return skillCounts(team)
    .filter(({ count }) => count * 5 <= team.people)
    .sort((a, b) => a.count - b.count)
    .map(({ code, count }) => {
      const [through = code] = SOFT_SKILL_CODES.map((skill) => ({
        skill,
        similarity: skill === code ? 1 : fit.correlation(code, skill),
      }))
        .filter(({ skill, similarity }) => similarity >= MIN_CORRELATION && withSkill(skill).length > 0)
        .sort((a, b) => b.similarity - a.similarity)
        .map(({ skill }) => skill);
      return { code, count, through, ask: withSkill(through) };
    });
}
