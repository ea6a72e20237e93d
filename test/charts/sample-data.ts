import { openBuiltInFacts, SOFT_SKILL_GROUPS } from 'waymark-onet';
import { preparationOf } from '../../src/advice/preparation.ts';
import type { CareerCardData } from '../../src/charts/career-card.ts';
import type { FitMapData, MappedCareer } from '../../src/charts/fit-map.ts';
import { payOf } from '../../src/charts/pay.ts';
import type { SkillProfileData } from '../../src/charts/skill-profile.ts';
import type { TeamWallData } from '../../src/charts/team-wall.ts';
import { guide } from '../../src/guide/guide.ts';
import { catalogues } from '../../src/locales/locales.ts';

export type Language = keyof typeof catalogues;

export const LANGUAGES = ['en', 'es'] as const;

const SKILLS = 6;

const { release, published, ...builtIn } = openBuiltInFacts();
const occupations = new Map(builtIn.occupations().map((occupation) => [occupation.code, occupation]));
const names = builtIn.elementNames();
const ratings = builtIn.skills();
const rated = [...names.keys()]
  .filter((element) => /^2\.[AB]\.\d\./.test(element))
  .map((element) => ({ element, rows: ratings.of(element) ?? [] }));

/** O*NET's title of a career. */
export const titleOf = (code: string): string => occupations.get(code)?.title ?? '';

export const allCodes: readonly string[] = [...occupations.keys()];

const skillName = (language: Language, code: string): string =>
  catalogues[language].skillName({ code, title: names.get(code) ?? code });

/** What is known of a built-in career; the given skills are the person's own. */
export function cardData(
  language: Language,
  code: string,
  picks: readonly string[] = [],
): CareerCardData & { readonly fit: number | undefined } {
  const title = titleOf(code);
  const entry = guide(language).get(code);
  const { wages, outlook } = published.career(code);
  const row = ratings.codes.indexOf(code);
  const top = rated
    .map(({ element, rows }) => ({ element, importance: rows[row]?.importance }))
    .filter(({ importance }) => importance !== undefined)
    .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
    .slice(0, SKILLS);
  return {
    name: entry?.name ?? title,
    title,
    code,
    summary: entry?.summary,
    pay: payOf(wages),
    growth: outlook?.changePercent,
    openings: outlook?.openings,
    preparation: preparationOf(occupations.get(code)?.jobZone),
    skills: top.map(({ element }) => ({
      name: skillName(language, element),
      yours: picks.includes(element),
    })),
    release,
    fit: picks.length === 0 ? undefined : 88,
  };
}

const softSkills = <T>(language: Language, more: (code: string, at: number) => T) => {
  const group = (codes: readonly string[], from: number) =>
    codes.map((code, at) => ({ name: skillName(language, code), ...more(code, from + at) }));
  const { social, thinking } = SOFT_SKILL_GROUPS;
  return { social: group(social, 0), thinking: group(thinking, social.length), release };
};

export const profileData = (language: Language, picks: readonly string[]): SkillProfileData =>
  softSkills(language, (code) => ({ picked: picks.includes(code) }));

/** How many of a team have each of the fourteen skills, in O*NET's order. */
export const wallData = (
  language: Language,
  title: string | undefined,
  counts: readonly number[],
): TeamWallData => ({
  title,
  people: Math.max(...counts),
  ...softSkills(language, (_, at) => ({ count: counts[at] ?? 0 })),
});

/** Careers with the fits 99, 96, 93 and so on. */
export const mapData = (language: Language, codes: readonly string[]): FitMapData => ({
  careers: codes.map((code, at): MappedCareer => {
    const { name, preparation = 'some', pay } = cardData(language, code);
    return { name, preparation, fit: 99 - 3 * at, pay: pay?.unit === 'year' ? pay.median : undefined };
  }),
  release,
});
