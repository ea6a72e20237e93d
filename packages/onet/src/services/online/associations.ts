import { z } from 'zod';
import { anyText } from '../schema/params.ts';
import { defineService, paged, type DataOf } from '../service.ts';
import { needsKey } from '../schema/not-available.ts';
import { maybePage, occupationRef, onetSocCode, scalar } from '../schema/common.ts';

/** A professional association. */
export const association = z.object({
  name: z.string(),
  url: z.string().optional(),
  /** Whether it is one of the organisations that help O*NET to collect its data. */
  ally: scalar.optional(),
  category: z
    .object({
      /** `national`, `regional` or `other`. */
      code: z.string(),
      title: z.string().optional(),
    })
    .optional(),
});

const sources = maybePage('source', { source: z.array(association) });
const confidence = { path: 'guessed', answer: 'guessed' } as const;
const local = needsKey('Professional associations');

/** Professional associations of occupations. */
export const associations = {
  search: defineService({
    name: 'online.associations.search',
    title: 'Associations: occupation search',
    path: '/online/associations/search',
    ...paged('occupation', maybePage('occupation', { occupation: z.array(occupationRef) }), {
      keyword: anyText(),
    }),
    confidence,
    example: { keyword: 'nurse' },
    local,
  }),
  all: defineService({
    name: 'online.associations.all',
    title: 'Associations across all occupations',
    path: '/online/associations/all',
    ...paged('source', sources, {}),
    confidence,
    example: {},
    local,
  }),
  ofOccupation: defineService({
    name: 'online.associations.occupation',
    title: 'Related associations for occupation',
    path: '/online/associations/{code}',
    ...paged('source', sources, { code: onetSocCode }),
    confidence,
    example: { code: '29-1141.00' },
    local,
  }),
};

export type Associations = DataOf<typeof associations.all>;
