import type { BuiltInFacts } from '../../facts/built-in-facts.ts';
import { SOFT_SKILL_CODES } from '../../services/online/soft-skills-schema.ts';
import type { Database, Query } from '../database/database.ts';
import { occupationsByCode, type ListedOccupation } from '../database/occupations.ts';

/**
 * An occupation calls for a soft skill from this level on, in hundredths of the raw scale 0-7, whatever
 * its importance. O*NET publishes no definition: this is Waymark's own rule, fitted to the example in the
 * manual. With the ratings of that time, it reproduces the example's total and first rows exactly.
 */
export const HIGH_LEVEL = 350;

/** A rating at a high level, in the raw scales. */
interface RatingRow {
  readonly code: string;
  readonly element: string;
  readonly level: number;
  readonly importance: number | null;
}

/** The data behind soft-skill answers: of a database, or of the built-in facts, which answer before theirs is created. */
export interface SoftSkillSource {
  /** In code order. */
  readonly occupations: () => readonly ListedOccupation[];
  readonly highRatings: () => readonly RatingRow[];
  readonly elements: () => readonly { id: string; name: string; description: string | null }[];
  /** Examples of levels (0-100), lowest first. */
  readonly examples: () => readonly { id: string; level: number; description: string }[];
}

const HIGH_RATINGS: Query<[string, number], RatingRow> = {
  sql: `SELECT code, element, max(iif(scale = 'LV', value, NULL)) AS level, max(iif(scale = 'IM', value, NULL)) AS importance
    FROM w_skills WHERE element IN (SELECT value FROM json_each(?))
    GROUP BY code, element HAVING round(level * 100) >= ?`,
};
const ELEMENTS: Query<[string], { id: string; name: string; description: string | null }> = {
  sql: 'SELECT id, name, description FROM w_element WHERE id IN (SELECT value FROM json_each(?))',
};
const EXAMPLES: Query<[string], { id: string; level: number; description: string }> = {
  sql: `SELECT element AS id, CAST(value * 100.0 / 7 AS INTEGER) AS level, title AS description FROM w_anchor
    WHERE element IN (SELECT value FROM json_each(?)) ORDER BY value`,
};

const CODES = JSON.stringify(SOFT_SKILL_CODES);

export const databaseSource = (database: Database): SoftSkillSource => ({
  occupations: () => occupationsByCode(database),
  highRatings: () => database.all(HIGH_RATINGS, CODES, HIGH_LEVEL),
  elements: () => database.all(ELEMENTS, CODES),
  examples: () => database.all(EXAMPLES, CODES),
});

export const builtInSource = (facts: BuiltInFacts): SoftSkillSource => ({
  occupations() {
    const zones = facts.jobZones();
    return facts.occupations().map(({ code, title, jobZone }) => ({
      code,
      title,
      zone: jobZone ?? null,
      zone_title: zones.get(jobZone ?? 0) ?? null,
    }));
  },
  highRatings() {
    const skills = facts.skills();
    return SOFT_SKILL_CODES.flatMap((element) =>
      (skills.of(element) ?? []).flatMap(({ importance, level = 0 }, row): RatingRow[] => {
        const code = skills.codes[row];
        if (level < HIGH_LEVEL || code === undefined) return [];
        return [
          {
            code,
            element,
            level: level / 100,
            importance: importance === undefined ? null : importance / 100,
          },
        ];
      }),
    );
  },
  elements: () => [...facts.elementNames()].map(([id, name]) => ({ id, name, description: null })),
  examples: () => [],
});
