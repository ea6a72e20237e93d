import { z } from 'zod';
import { allOccupations } from '../../engine/database/occupations.ts';
import { refs } from '../../engine/resolvers/occupation-list.ts';
import { links, pageOf, success } from '../../engine/resolvers/results.ts';
import { wholeNumber } from '../schema/params.ts';
import { defineService, type LocalContext, online, paged, wholeList } from '../service.ts';
import { linkedNumber, occupationRef } from '../schema/common.ts';

const named = z.union([z.string(), z.object({ code: z.string().optional(), title: z.string() })]);
const occupation = occupationRef.extend({
  stem_occupation_type: named.optional(),
  job_family: named.optional(),
});
const confidence = { path: 'guessed', answer: 'older-manual' } as const;

/** The types in the order of O*NET OnLine; a type's code is its position. */
const TYPES = [
  'Managerial',
  'Postsecondary Teaching',
  'Research, Development, Design, and Practitioners',
  'Sales',
  'Technologists and Technicians',
];

/** STEM occupations by title, each with its type; of one type, or all. */
function stemOccupations(context: LocalContext, type?: number) {
  const { database, published } = context;
  const wanted = type === undefined ? undefined : TYPES[type - 1];
  const ref = refs(context);
  const rows = allOccupations(database).filter(({ code }) => {
    const types = published.stem(code);
    return wanted === undefined ? types.length > 0 : types.includes(wanted);
  });
  return pageOf(context, 'occupation', rows, (row) => ({
    ...ref(row),
    stem_occupation_type: published.stem(row.code).join('; '),
    job_family: published.jobFamilyOf(row.code),
  }));
}

/** Occupations in science, technology, engineering and mathematics. */
export const stem = {
  types: defineService({
    ...online('stem_occupations/', 'STEM occupation types'),
    ...wholeList('occupation_type', linkedNumber),
    confidence,
    local(context) {
      const types = TYPES.map((title, place) => ({ code: place + 1, title }));
      return success({ occupation_type: links(context, 'online/stem_occupations', types) });
    },
  }),
  all: defineService({
    ...online('stem_occupations/all', 'All STEM occupations'),
    ...paged('occupation', occupation),
    confidence,
    local: (context) => stemOccupations(context),
  }),
  occupations: defineService({
    ...online('stem_occupations/{type}', 'STEM occupations of one type'),
    ...paged('occupation', occupation, { type: wholeNumber(1, 5) }),
    confidence,
    note: 'The five types are those of version 1.9.',
    example: { type: 1 },
    local: (context, { type }) => stemOccupations(context, type),
  }),
};
