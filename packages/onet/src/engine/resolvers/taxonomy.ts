import type { FormerOccupation } from '../../published/published.ts';
import type { Query } from '../database/database.ts';
import { fromDatabase, noData, occupationResolver, type OccupationRow } from '../database/query.ts';

/** O*NET-SOC of 2019 is the one in use: an occupation of either is itself in the other. */
export const sameOccupation = occupationResolver((_, { code, title, description }) => {
  return {
    ok: true,
    data: {
      code,
      title,
      ...(description !== null && { description }),
      occupation: [{ code, title }],
    },
  };
});

const TITLES: Query<[], OccupationRow> = { sql: 'SELECT code, title FROM w_occupation' };

const of2010 = (former: readonly FormerOccupation[]): readonly FormerOccupation[] =>
  former.filter(({ taxonomy }) => taxonomy === '2010');

/** What an occupation of the 2010 taxonomy has become. */
export const successorsOf2010 = fromDatabase((source, { code }: { code: string }) => {
  const former = of2010(source.published.formerOccupations()).find((entry) => entry.code === code);
  if (former === undefined) return noData(`The 2010 taxonomy has no occupation ${code}.`);
  const titles = new Map(source.database.all(TITLES).map((row) => [row.code, row.title]));
  return {
    ok: true,
    data: {
      code,
      title: former.title,
      occupation: former.successors.map((successor) => ({
        code: successor,
        title: titles.get(successor) ?? successor,
      })),
    },
  };
});

/** The occupations of the 2010 taxonomy that today's occupation comes from. */
export const predecessorsIn2010 = occupationResolver((source, { code, title, description }) => {
  return {
    ok: true,
    data: {
      code,
      title,
      ...(description !== null && { description }),
      occupation: of2010(source.published.formerOccupations())
        .filter(({ successors }) => successors.includes(code))
        .map((former) => ({ code: former.code, title: former.title })),
    },
  };
});
