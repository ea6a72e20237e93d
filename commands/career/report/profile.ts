import type { SoftSkillCode } from 'waymark-onet';
import { civilianPath, isMilitary } from '../../../src/advice/career-changes/military-careers.ts';
import type { ForYou, ProfileData } from '../../../src/views/career/profile-lines.ts';
import type { PublicContext } from '../../shared/context.ts';
import { careerName, skillNamer } from '../career-summary.ts';

/** A career's profile for somebody with these picks; without picks, for everybody. */
export function careerProfile(
  context: PublicContext,
  code: string,
  picks: readonly SoftSkillCode[] | undefined,
): ProfileData {
  const { published, requiredEducation } = context.services.careers();
  return {
    forYou: picks && forYou(context, code, picks),
    facts: published(code),
    requiredEducation: requiredEducation(code),
  };
}

function forYou(context: PublicContext, code: string, picks: readonly SoftSkillCode[]): ForYou {
  const { fit } = context.services.careers();
  const nameOf = skillNamer(context);
  if (isMilitary(code)) {
    const { trains = [], careers = [] } = civilianPath(code) ?? {};
    return {
      kind: 'military',
      trains: trains.map(nameOf),
      careers: careers.map((career) => careerName(context, career)),
    };
  }
  const reasons = fit.reasons(code, picks);
  if (reasons === undefined) return { kind: 'unrated' };
  return {
    kind: 'rated',
    betterThan: fit.rank(picks).find((career) => career.code === code)?.betterThan,
    leansOn: reasons.leansOn.map(nameOf),
    asksFor: reasons.asksFor.map(nameOf),
    picked: picks.map(nameOf),
  };
}
