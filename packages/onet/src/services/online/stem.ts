import { z } from 'zod';
import * as resolvers from '../../engine/resolvers/browse/stem.ts';
import { wholeNumber } from '../schema/params.ts';
import { defineService, paged, wholeList } from '../service.ts';
import { linkedNumber, occupationRef } from '../schema/common.ts';

const named = z.union([z.string(), z.object({ code: z.string().optional(), title: z.string() })]);
const occupation = occupationRef.extend({
  stem_occupation_type: named.optional(),
  job_family: named.optional(),
});
const confidence = { path: 'guessed', answer: 'older-manual' } as const;

/** Occupations in science, technology, engineering and mathematics. */
export const stem = {
  types: defineService({
    name: 'online.stem_occupations',
    title: 'STEM occupation types',
    path: '/online/stem_occupations/',
    ...wholeList('occupation_type', linkedNumber),
    confidence,
    local: resolvers.stemTypes,
  }),
  all: defineService({
    name: 'online.stem_occupations.all',
    title: 'All STEM occupations',
    path: '/online/stem_occupations/all',
    ...paged('occupation', occupation),
    confidence,
    local: resolvers.allStemOccupations,
  }),
  occupations: defineService({
    name: 'online.stem_occupations.occupations',
    title: 'STEM occupations of one type',
    path: '/online/stem_occupations/{type}',
    ...paged('occupation', occupation, { type: wholeNumber(1, 5) }),
    confidence,
    note: 'The five types are those of version 1.9.',
    example: { type: 1 },
    local: resolvers.stemOccupationsOfType,
  }),
};
