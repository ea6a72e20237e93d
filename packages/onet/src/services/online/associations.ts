import { anyText } from '../schema/params.ts';
import { type DataOf, defineService, online, paged, needsKey } from '../service.ts';
import { association, occupationRef, onetSocCode } from '../schema/common.ts';

const local = needsKey('Professional associations');

/** Professional associations of occupations. */
export const associations = {
  search: defineService({
    ...online('associations/search', 'Associations: occupation search'),
    ...paged('occupation', occupationRef, { keyword: anyText() }),
    confidence: 'guessed',
    example: { keyword: 'nurse' },
    local,
  }),
  all: defineService({
    ...online('associations/all', 'Associations across all occupations'),
    ...paged('source', association),
    confidence: 'guessed',
    local,
  }),
  ofOccupation: defineService({
    ...online('associations/{code}', 'Related associations for occupation', 'associations.occupation'),
    ...paged('source', association, { code: onetSocCode }),
    confidence: 'guessed',
    example: { code: '29-1141.00' },
    local,
  }),
};

export type Associations = DataOf<typeof associations.all>;
