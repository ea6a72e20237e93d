import type { Services } from '../../src/app/services.ts';
import type { CareerFacts } from '../../src/advice/facts.ts';
import { canBeginIn } from '../../src/advice/career-changes/near-careers.ts';
import { fitsNarrowing } from '../../src/advice/preparation.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { softSkillCodes } from '../skills/picks.ts';

/** The number of near careers among the candidates. */
const MAX_NEAREST = 60;

/** The careers that were recognized and those for the skills, best first, that fit the person's wishes. */
export function candidates(services: Services, memory: Conversation): readonly string[] {
  const skills = softSkillCodes(memory.skills);
  const byFit = services
    .careers()
    .usualFit(skills)
    .map(({ code }) => code);
  return fittingCareers(services, memory, [
    ...new Set([...(memory.found ?? []), ...(skills.length === 0 ? memory.careers : byFit)]),
  ]);
}

/** The same, followed by the careers near the first one. */
export function rankedCandidates(services: Services, memory: Conversation): readonly string[] {
  const from = memory.found?.[0] ?? memory.careers[0];
  return [
    ...new Set([
      ...candidates(services, memory),
      ...fittingCareers(services, memory, nearest(services, from)),
    ]),
  ];
}

/** The careers nearest to one; none for a career without ratings. */
function nearest({ careers }: Services, from = ''): readonly string[] {
  const model = careers().nearness();
  const nearness = model.fromCareer(from) ?? [];
  return Array.from(nearness, (near, at) => ({ near, code: model.codes[at] ?? '' }))
    .sort((a, b) => b.near - a.near)
    .slice(0, MAX_NEAREST)
    .map(({ code }) => code);
}

/** The careers of a list that fit the person's wishes. */
export function fittingCareers(
  { careers }: Services,
  { narrowing = {}, excluded = [] }: Conversation,
  codes: readonly string[],
): readonly string[] {
  const { facts } = careers();
  return codes.filter((code) => {
    const career = facts.get(code);
    return (
      career !== undefined &&
      !excluded.some((prefix) => code.startsWith(prefix)) &&
      fitsNarrowing(career, narrowing)
    );
  });
}

/** A career with fewer jobs is rare. */
const MIN_JOBS = 20_000;

/** Entry careers for somebody of whom nothing is known, that are not rare and do not shrink: those with most jobs or, if the wish is about pay, the best paid. */
export function commonCareers(services: Services, { narrowing = {} }: Conversation): readonly string[] {
  const { facts } = services.careers();
  const measure = ({ pay = 0, jobs = 0 }: CareerFacts): number =>
    narrowing.minPay === undefined ? jobs : pay;
  return [...facts.values()]
    .filter(({ jobs = 0, growth = 0 }) => jobs >= MIN_JOBS && growth >= 0)
    .filter((career) => canBeginIn(career) && fitsNarrowing(career, narrowing))
    .sort((a, b) => measure(b) - measure(a))
    .map(({ code }) => code);
}
