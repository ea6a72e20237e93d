import type { SoftSkillCode } from 'waymark-onet';
import { civilianPath, isMilitary } from '../../../src/advice/military-careers.ts';
import type { Careers } from '../../../src/advice/careers.ts';
import { guide } from '../../../src/guide/guide.ts';
import { sentencesFor } from '../../../src/locales/locales.ts';
import type { ForYou, ProfileData } from '../../../src/views/career/profile-lines.ts';

type SentencesLocale = Parameters<typeof sentencesFor>[0];

/** A career's profile for somebody with these picks; without picks, for everybody. */
export function careerProfile(
  careers: Careers,
  locale: SentencesLocale,
  code: string,
  picks: readonly SoftSkillCode[] | undefined,
): ProfileData {
  return {
    forYou: picks && forYou(careers, locale, code, picks),
    facts: careers.published(code),
    requiredEducation: careers.requiredEducation(code),
  };
}

function forYou(
  { fit, elementName, facts }: Careers,
  locale: SentencesLocale,
  code: string,
  picks: readonly SoftSkillCode[],
): ForYou {
  const t = sentencesFor(locale);
  const names = (codes: readonly string[]): string[] =>
    codes.map((skill) => t.skillName({ code: skill, title: elementName(skill) }));
  if (isMilitary(code)) {
    const { trains = [], careers = [] } = civilianPath(code) ?? {};
    const entries = guide(locale);
    return {
      kind: 'military',
      trains: names(trains),
      careers: careers.map((career) => entries.get(career)?.name ?? facts.get(career)?.title ?? career),
    };
  }
  const reasons = fit.reasons(code, picks);
  if (reasons === undefined) return { kind: 'unrated' };
  return {
    kind: 'rated',
    betterThan: fit.rank(picks).find((career) => career.code === code)?.betterThan,
    leansOn: names(reasons.leansOn),
    asksFor: names(reasons.asksFor),
    picked: names(picks),
  };
}
