import { z } from 'zod';
import * as resolvers from '../../engine/resolvers/browse/stem.ts';
import { wholeNumber } from '../schema/params.ts';
import { defineService, online, paged, wholeList } from '../service.ts';
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
    ...online('stem_occupations/', 'STEM occupation types'),
    ...wholeList('occupation_type', linkedNumber),
    confidence,
    local: resolvers.stemTypes,
  }),
  all: defineService({
    ...online('stem_occupations/all', 'All STEM occupations'),
    ...paged('occupation', occupation),
    confidence,
    local: resolvers.allStemOccupations,
  }),
  occupations: defineService({
    ...online('stem_occupations/{type}', 'STEM occupations of one type'),
    ...paged('occupation', occupation, { type: wholeNumber(1, 5) }),
    confidence,
    note: 'The five types are those of version 1.9.',
    example: { type: 1 },
    local: resolvers.stemOccupationsOfType,
  }),
};
