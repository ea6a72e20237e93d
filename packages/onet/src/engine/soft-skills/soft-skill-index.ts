import { standardImportance, standardLevel } from '../standard-score.ts';
import { SOFT_SKILL_CODES, type JobZone, type RatedSkill } from '../../services/online/soft-skills-schema.ts';
import { byCodeUnit } from '../../util/by-code-unit.ts';
import type { Facts, Occupation } from '../../facts/facts.ts';
import { memoize } from '../../util/memoize.ts';
import { makeMatcher, type Matcher } from './match.ts';

/**
 * An occupation calls for a soft skill from this level on, in hundredths of the raw scale 0-7, whatever
 * its importance. O*NET publishes no definition: this is Waymark's own rule, fitted to the example in the
 * manual. With the ratings of that time, it reproduces the example's total and first rows exactly.
 */
export const HIGH_LEVEL = 350;

/** An occupation with the data for its row. */
export interface Career {
  readonly occupation: Occupation;
  readonly zone: JobZone | undefined;
  readonly mask: number;
  /** The skills it calls for, in the service's order: one for each bit of its mask, lowest first. */
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

/** The index of these facts, built on the first call in a few milliseconds, then cached. */
export const softSkillIndex = memoize(makeIndex);

function makeIndex(facts: Facts): SoftSkillIndex {
  const ratings = facts.skills();
  const rowOf = new Map(ratings.codes.map((code, row) => [code, row]));
  const names = facts.elements();
  const columns = SOFT_SKILL_CODES.map((code) => ({
    code,
    title: names.get(code) ?? code,
    ratings: ratings.of(code) ?? [],
  }));
  const zones = new Map(
    [...facts.jobZones()].map(([code, title]): [number, JobZone] => [code, Object.freeze({ code, title })]),
  );

  const careers: Career[] = [];
  for (const occupation of facts.occupations()) {
    const row = rowOf.get(occupation.code) ?? -1;
    const skills: RatedSkill[] = [];
    let mask = 0;
    columns.forEach(({ code, title, ratings }, bit) => {
      const { importance, level = 0 } = ratings[row] ?? {};
      if (level < HIGH_LEVEL) return;
      mask |= 1 << bit;
      const skill = { code, title, level: standardLevel(level) };
      skills.push(
        Object.freeze(
          importance === undefined ? skill : { ...skill, importance: standardImportance(importance) },
        ),
      );
    });
    if (mask === 0) continue;
    const { jobZone } = occupation;
    careers.push({ occupation, zone: jobZone === undefined ? undefined : zones.get(jobZone), mask, skills });
  }

  const titles = careers.map(({ occupation }) => occupation.title.toLowerCase());
  const zoneAt = (place: number): number => careers[place]?.zone?.code ?? NO_ZONE;
  return {
    careers,
    match: makeMatcher({
      masks: Uint16Array.from(careers, ({ mask }) => mask),
      byTitle: places(careers.length, (a, b) => byCodeUnit(titles[a] ?? '', titles[b] ?? '')),
      byZone: places(careers.length, (a, b) => zoneAt(a) - zoneAt(b)),
    }),
  };
}

/** Places 0 to `length` - 1 in the order of `compare`; ties stay in code order. */
function places(length: number, compare: (a: number, b: number) => number): Uint16Array {
  return Uint16Array.from([...Array(length).keys()].sort(compare));
}
