import type { Database, Query } from './database.ts';
import { once } from '../../util/memoize.ts';
import type { Facts, Rating } from '../../facts/facts.ts';

const OCCUPATIONS: Query<[], { code: string; title: string; zone: number | null }> = {
  sql: 'SELECT code, title, zone FROM w_occupation ORDER BY code',
};
const ZONES: Query<[], { zone: number; name: string }> = {
  sql: 'SELECT zone, name FROM w_zone ORDER BY zone',
};
const ELEMENTS: Query<[], { id: string; name: string; description: string | null }> = {
  sql: 'SELECT id, name, description FROM w_element',
};
const RATED: Query<[], { code: string }> = { sql: 'SELECT DISTINCT code FROM w_skills ORDER BY code' };
const RATINGS: Query<[string], { code: string; scale: string; value: number | null }> = {
  sql: 'SELECT code, scale, value FROM w_skills WHERE element = ?',
};
const ANCHORS: Query<[string], { value: number; title: string }> = {
  sql: 'SELECT value, title FROM w_anchor WHERE element = ? ORDER BY value',
};
const DESCRIPTION: Query<[string], { description: string | null }> = {
  sql: 'SELECT description FROM w_element WHERE id = ?',
};

/** The facts of a database as soft-skill matching uses them; each part is read when first needed. */
export function databaseFacts(database: Database): Facts {
  return {
    release: database.release,
    releaseDate: database.releaseDate,
    occupations: once(() =>
      database.all(OCCUPATIONS).map(({ code, title, zone }) => ({ code, title, jobZone: zone ?? undefined })),
    ),
    jobZones: once(() => new Map(database.all(ZONES).map(({ zone, name }) => [zone, name]))),
    elements: once(() => new Map(database.all(ELEMENTS).map(({ id, name }) => [id, name]))),
    skills: once(() => {
      const codes = database.all(RATED).map(({ code }) => code);
      return { codes, of: (element) => ratingsOf(database, codes, element) };
    }),
    describe(element) {
      const description = database.first(DESCRIPTION, element)?.description ?? undefined;
      if (description === undefined) return undefined;
      return {
        description,
        examples: database
          .all(ANCHORS, element)
          .map(({ value, title }) => ({ level: Math.floor((value * 100) / 7), description: title })),
      };
    },
  };
}

function ratingsOf(
  database: Database,
  codes: readonly string[],
  element: string,
): readonly Rating[] | undefined {
  const found = new Map<string, { importance: number | undefined; level: number | undefined }>();
  for (const { code, scale, value } of database.all(RATINGS, element)) {
    const rating = found.get(code) ?? { importance: undefined, level: undefined };
    const hundredths = value === null ? undefined : Math.round(value * 100);
    if (scale === 'IM') rating.importance = hundredths;
    else if (scale === 'LV') rating.level = hundredths;
    found.set(code, rating);
  }
  if (found.size === 0) return undefined;
  return codes.map((code) => found.get(code) ?? { importance: undefined, level: undefined });
}
