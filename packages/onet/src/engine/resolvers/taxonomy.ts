import type { Published } from '../../facts/published-facts.ts';
import { occupationTitles } from './occupation-list.ts';
import { fromDatabase, occupationResolver } from './resolver.ts';
import { noData, present, success } from './results.ts';

/** O*NET-SOC of 2019 is the one in use: an occupation of either is itself in the other. */
export const sameOccupation = occupationResolver((_, { code, title, description }) =>
  success({ code, title, ...present({ description }), occupation: [{ code, title }] }),
);

const occupationsOf2010 = (published: Published) =>
  published.formerOccupations().filter(({ taxonomy }) => taxonomy === '2010');

/** What an occupation of the 2010 taxonomy has become. */
export const successorsOf2010 = fromDatabase(({ database, published }, { code }: { code: string }) => {
  const former = occupationsOf2010(published).find((entry) => entry.code === code);
  if (former === undefined) return noData(`The 2010 taxonomy has no occupation ${code}.`);
  const titles = occupationTitles(database);
  const occupation = former.successors.map((own) => ({ code: own, title: titles.get(own) ?? own }));
  return success({ code, title: former.title, occupation });
});

/** The occupations of the 2010 taxonomy that today's occupation comes from. */
export const predecessorsIn2010 = occupationResolver(({ published }, { code, title, description }) => {
  const occupation = occupationsOf2010(published)
    .filter(({ successors }) => successors.includes(code))
    .map((former) => ({ code: former.code, title: former.title }));
  return success({ code, title, ...present({ description }), occupation });
});
