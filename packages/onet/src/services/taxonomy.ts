import { z } from 'zod';
import { predecessorsIn2010, sameOccupation, successorsOf2010 } from '../engine/resolvers/taxonomy.ts';
import { byCode, defineService, type Confidence, type DataOf } from './service.ts';

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
