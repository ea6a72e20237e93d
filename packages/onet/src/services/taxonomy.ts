import { z } from 'zod';
import { occupationTitles } from '../engine/database/occupations.ts';
import { occupationResolver } from '../engine/resolvers/resolver.ts';
import { noData, present, success } from '../engine/resolvers/results.ts';
import { byCode, defineService, type Confidence, type DataOf, type LocalContext } from './service.ts';

/** The codes of O*NET-SOC as of 2010, as of 2019, and those in use today. */
export type Taxonomy = '2010' | '2019' | 'active';

function direction(from: Taxonomy, to: Taxonomy, { path, code }: { path: Confidence; code: string }) {
  return defineService({
    name: `taxonomy.${from}_to_${to}`,
    title: `Taxonomy: ${from} to ${to}`,
    path: `/taxonomy/${from}/${to}/{code}`,
    params: byCode.params,
    data: z.object({
      code: z.string(),
      title: z.string(),
      description: z.string().optional(),
      occupation: z.array(z.object({ code: z.string(), title: z.string() })),
    }),
    confidence: path,
    note: 'One occupation may have become several.',
    example: { code },
    local: from === '2010' ? successorsOf2010 : to === '2010' ? predecessorsIn2010 : sameOccupation,
  });
}

/** What an occupation of the 2010 taxonomy has become. */
function successorsOf2010({ database, published }: LocalContext, { code }: { code: string }) {
  const former = published.occupationsOf2010().find((entry) => entry.code === code);
  if (former === undefined) return noData(`The 2010 taxonomy has no occupation ${code}.`);
  const titles = occupationTitles(database);
  const occupation = former.careers.map((own) => ({ code: own, title: titles.get(own) ?? own }));
  return success({ code, title: former.title, occupation });
}

/** The occupations of the 2010 taxonomy that today's occupation comes from. */
const predecessorsIn2010 = occupationResolver(({ published }, { code, title, description }) => {
  const occupation = published
    .occupationsOf2010()
    .filter(({ careers }) => careers.includes(code))
    .map((former) => ({ code: former.code, title: former.title }));
  return success({ code, title, ...present({ description }), occupation });
});

/** O*NET-SOC of 2019 is the one in use: an occupation of either is itself in the other. */
const sameOccupation = occupationResolver((_, { code, title, description }) =>
  success({ code, title, ...present({ description }), occupation: [{ code, title }] }),
);

/** What an occupation of one taxonomy is in another. */
export const taxonomy = {
  from2010ToActive: direction('2010', 'active', { path: 'recorded', code: '15-1132.00' }),
  fromActiveTo2010: direction('active', '2010', { path: 'recorded', code: '15-1252.00' }),
  from2019ToActive: direction('2019', 'active', { path: 'inferred', code: '15-1252.00' }),
  fromActiveTo2019: direction('active', '2019', { path: 'inferred', code: '15-1252.00' }),
  from2010To2019: direction('2010', '2019', { path: 'inferred', code: '15-1132.00' }),
  from2019To2010: direction('2019', '2010', { path: 'inferred', code: '15-1252.00' }),
};

export type TaxonomyChange = DataOf<typeof taxonomy.from2010ToActive>;
