import { standardScore } from '../standard-score.ts';
import { SOFT_SKILL_CODES, type JobZone, type RatedSkill } from '../../services/online/soft-skills-schema.ts';
import { byCodeUnit } from '../../util/by-code-unit.ts';
import { memoize } from '../../util/memoize.ts';
import { jobZoneOf } from '../database/occupations.ts';
import { makeMatcher, maskOf, type Matcher } from './match.ts';
import type { SoftSkillSource } from './soft-skill-source.ts';

/** An occupation with the data for its row. */
export interface Career {
  readonly code: string;
  readonly title: string;
  readonly zone: JobZone | undefined;
  /** The skills it calls for, in the service's order. */
  readonly skills: readonly RatedSkill[];
}

/**
 * The occupations that call for at least one soft skill, in code order, ready to match and to show.
 * Answers share its skills and zones instead of copying them, so these are frozen.
 */
export interface SoftSkillIndex {
  readonly careers: readonly Career[];
  /** Its places are places in `careers`. */
  readonly match: Matcher;
}

/** Sorts after every Job Zone. */
const NO_ZONE = 9;

/** The index of a source, built on the first call in a few milliseconds, then cached. */
export const softSkillIndex = memoize((source: SoftSkillSource): SoftSkillIndex => {
  const names = new Map(source.elements().map(({ id, name }) => [id, name]));
  const rated = Map.groupBy(source.highRatings(), ({ code }) => code);
  const careers = source.occupations().flatMap((occupation): Career[] => {
    const { code, title } = occupation;
    const zone = jobZoneOf(occupation);
    const ratings = new Map(rated.get(code)?.map((row) => [row.element, row]));
    if (ratings.size === 0) return [];
    return [
      {
        code,
        title,
        zone: zone && Object.freeze(zone),
        skills: SOFT_SKILL_CODES.flatMap((element) => ratings.get(element) ?? []).map(
          ({ element, level, importance }) =>
            Object.freeze({
              code: element,
              title: names.get(element) ?? element,
              level: standardScore('LV', level),
              ...(importance !== null && { importance: standardScore('IM', importance) }),
            }),
        ),
      },
    ];
  });
  const titles = careers.map(({ title }) => title.toLowerCase());
  const zoneAt = (place: number): number => careers[place]?.zone?.code ?? NO_ZONE;
  return {
    careers,
    match: makeMatcher({
      masks: Uint16Array.from(careers, ({ skills }) => maskOf(skills.map(({ code }) => code))),
      byTitle: places(careers.length, (a, b) => byCodeUnit(titles[a] ?? '', titles[b] ?? '')),
      byZone: places(careers.length, (a, b) => zoneAt(a) - zoneAt(b)),
    }),
  };
});

/** Places 0 to `length` - 1 in the order of `compare`; ties stay in code order. */
function places(length: number, compare: (a: number, b: number) => number): Uint16Array {
  return Uint16Array.from([...Array(length).keys()].sort(compare));
}
