import { z } from 'zod';
import { anyText } from '../schema/params.ts';
import { defineService, paged, type DataOf } from '../service.ts';
import { needsKey } from '../schema/not-available.ts';
import { occupationRef, onetSocCode, scalar } from '../schema/common.ts';

/** A professional association. */
export const association = z.object({
  name: z.string(),
  url: z.string().optional(),
  /** Whether it is one of the organizations that help O*NET to collect its data. */
  ally: scalar.optional(),
  /** `code` is `national`, `regional` or `other`. */
  category: z.object({ code: z.string(), title: z.string().optional() }).optional(),
});

const confidence = { path: 'guessed', answer: 'guessed' } as const;
const local = needsKey('Professional associations');

/** Professional associations of occupations. */
export const associations = {
  search: defineService({
    name: 'online.associations.search',
    title: 'Associations: occupation search',
    path: '/online/associations/search',
    ...paged('occupation', occupationRef, { keyword: anyText() }),
    confidence,
    example: { keyword: 'nurse' },
    local,
  }),
  all: defineService({
    name: 'online.associations.all',
    title: 'Associations across all occupations',
    path: '/online/associations/all',
    ...paged('source', association),
    confidence,
    local,
  }),
  ofOccupation: defineService({
    name: 'online.associations.occupation',
    title: 'Related associations for occupation',
    path: '/online/associations/{code}',
    ...paged('source', association, { code: onetSocCode }),
    confidence,
    example: { code: '29-1141.00' },
    local,
  }),
};

export type Associations = DataOf<typeof associations.all>;
