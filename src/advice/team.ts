import { SOFT_SKILL_CODES, type SoftSkillCode } from 'waymark-onet';
import type { FitModel } from './fit.ts';

/** How many people of a team have each soft skill. */
export interface TeamCounts {
  readonly people: number;
  /** By element id; a skill that is absent has nobody. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface SkillCount {
  readonly code: SoftSkillCode;
  readonly count: number;
}

/** All soft skills with how many people have them, most first; equal ones in the service's order. */
export const skillCounts = ({ counts }: TeamCounts): readonly SkillCount[] =>
  SOFT_SKILL_CODES.map((code) => ({ code, count: counts.get(code) ?? 0 })).sort((a, b) => b.count - a.count);

/** The share of the team that has each skill, 0 to 1. */
export const skillShares = ({ people, counts }: TeamCounts): ReadonlyMap<string, number> =>
  new Map([...counts].map(([code, count]) => [code, people === 0 ? 0 : count / people]));

/** The skills that at least half of the team has, most first. */
export const sharedSkills = (team: TeamCounts): readonly SkillCount[] =>
  skillCounts(team).filter(({ count }) => count > 0 && count * 2 >= team.people);

/** Somebody of a team who may be asked. */
export interface TeamMember {
  readonly userId: string;
  readonly picks: readonly string[];
}

export interface MissingSkill extends SkillCount {
  /** The skill that those to ask have: this one, or where none of them does, the one most like it. */
  readonly through: SoftSkillCode;
  /** Who could be asked; none where nobody has this skill or one like it. */
  readonly ask: readonly TeamMember[];
}

/** Two skills count as alike if careers that ask for one mostly ask for the other. */
const MIN_CORRELATION = 0.7;

/**
 * The skills that at most one in five of a team has, fewest first, and which of its members could be asked to bring
 * them: those who have the skill, or else the one whose demand over all careers goes along with it most.
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
        likeness: skill === code ? 1 : fit.correlation(code, skill),
      }))
        .filter(({ skill, likeness }) => likeness >= MIN_CORRELATION && withSkill(skill).length > 0)
        .sort((a, b) => b.likeness - a.likeness)
        .map(({ skill }) => skill);
      return { code, count, through, ask: withSkill(through) };
    });
}
