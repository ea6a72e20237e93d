import { z } from 'zod';
import { allOccupations, searchOccupations } from '../../engine/resolvers/browse/occupations.ts';
import { anyText, oneOf } from '../schema/params.ts';
import { defineService, paged } from '../service.ts';
import { numberCode, occupationRef, page, scalar } from '../schema/common.ts';

const OCCUPATION_SORTS = ['title', 'code', 'zone'] as const;

/** Occupations found by words, by a job title or by a code; the best first. */
export const search = defineService({
  name: 'online.search',
  title: 'Keyword search',
  path: '/online/search',
  ...paged('occupation', page({ occupation: z.array(occupationRef) }), { keyword: anyText() }),
  confidence: { path: 'documented', answer: 'recorded' },
  example: { keyword: 'software developer' },
  local: searchOccupations,
});

/** All occupations. */
export const occupations = defineService({
  name: 'online.occupations',
  title: 'See all occupations',
  path: '/online/occupations/',
  ...paged(
    'occupation',
    page({
      occupation: z.array(
        occupationRef.extend({
          zone: z.object({ code: numberCode, title: z.string() }).optional(),
          datalevel: scalar.optional(),
        }),
      ),
    }),
    { sort: oneOf(OCCUPATION_SORTS).optional().meta({ default: 'title' }) },
  ),
  confidence: { path: 'recorded', answer: 'transcribed' },
  note: '`zone`, `datalevel` and `sort` are transcribed.',
  example: { start: 1, end: 100 },
  local: allOccupations,
});

/** One page of occupations. */
