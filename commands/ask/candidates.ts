import type { Services } from '../../src/app/services.ts';
import type { CareerFacts } from '../../src/advice/facts.ts';
import { canBeginIn } from '../../src/advice/near-careers.ts';
import { fitsNarrowing } from '../../src/advice/preparation.ts';
import type { Conversation } from '../../src/store/repositories/conversations.ts';
import { softSkillCodes } from '../skills/picks.ts';

/** Careers that are near enough to one to stand for it. */
const MAX_NEAREST = 60;

/** The careers that the person's words led to and that fit what was recognized, within what was asked for since. */
export function known(services: Services, memory: Conversation): readonly string[] {
  const skills = softSkillCodes(memory.skills);
  const byFit = services
    .careers()
    .usualFit(skills)
    .map(({ code }) => code);
  return allowed(services, memory, [
    ...new Set([...(memory.found ?? []), ...(skills.length === 0 ? memory.careers : byFit)]),
  ]);
}

/** The same, and then the careers near the first that the words led to. */
export function ranked(services: Services, memory: Conversation): readonly string[] {
  const from = memory.found?.[0] ?? memory.careers[0];
  return [...new Set([...known(services, memory), ...allowed(services, memory, nearest(services, from))])];
}

/** Careers by how near they are to one; none for one without ratings. */
function nearest({ careers }: Services, from = ''): readonly string[] {
  const model = careers().nearness();
  const nearness = model.fromCareer(from) ?? [];
  return Array.from(nearness, (near, at) => ({ near, code: model.codes[at] ?? '' }))
    .sort((a, b) => b.near - a.near)
    .slice(0, MAX_NEAREST)
    .map(({ code }) => code);
}

/** The careers of a list that are left within what was asked for. */
export function allowed(
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

/** Fewer people in a career make it a rare one. */
const MIN_JOBS = 20_000;

/** Where nothing is known of somebody: careers to begin in that do not shrink, the best paid that are not rare if pay is asked for, else the most usual. */
export function mostUsual(services: Services, { narrowing = {} }: Conversation): readonly string[] {
  const { facts } = services.careers();
  const measure = ({ pay = 0, jobs = 0 }: CareerFacts): number =>
    narrowing.minPay === undefined ? jobs : pay;
  return [...facts.values()]
    .filter(({ jobs = 0, growth = 0 }) => jobs >= MIN_JOBS && growth >= 0)
    .filter((career) => canBeginIn(career) && fitsNarrowing(career, narrowing))
    .sort((a, b) => measure(b) - measure(a))
    .map(({ code }) => code);
}
