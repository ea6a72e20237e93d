import { z } from 'zod';
import { allOccupations, searchOccupations } from '../../engine/answers/occupations.ts';
import { pagedParams } from '../schema/paging.ts';
import { anyText } from '../schema/params.ts';
import { defineService, type DataOf } from '../service.ts';
import { occupationRef, page } from '../schema/common.ts';

/** Occupations found by words, by a job title or by a code; the best first. */
export const search = defineService({
  name: 'online.search',
  title: 'Keyword search',
  path: '/online/search',
  params: pagedParams({ keyword: anyText() }),
  data: page({ occupation: z.array(occupationRef) }),
  paging: { list: 'occupation' },
  confidence: { path: 'documented', answer: 'recorded' },
  example: { keyword: 'software developer' },
  local: searchOccupations,
});

/** All occupations. */
export const occupations = defineService({
  name: 'online.occupations',
  title: 'See all occupations',
  path: '/online/occupations/',
  params: pagedParams({}),
  data: page({ occupation: z.array(occupationRef) }),
  paging: { list: 'occupation' },
  confidence: { path: 'recorded', answer: 'recorded' },
  example: { start: 1, end: 100 },
  local: allOccupations,
});

/** One page of occupations. */
export type Occupations = DataOf<typeof occupations>;
