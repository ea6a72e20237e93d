import { allOccupations, searchOccupations } from '../../engine/resolvers/browse/occupations.ts';
import { anyText, oneOf } from '../schema/params.ts';
import { defineService, online, paged } from '../service.ts';
import { numbered, occupationRef, scalar } from '../schema/common.ts';

/** Occupations found by words, by a job title or by a code; the best first. */
export const search = defineService({
  ...online('search', 'Keyword search'),
  ...paged('occupation', occupationRef, { keyword: anyText() }),
  confidence: { path: 'documented', answer: 'recorded' },
  example: { keyword: 'software developer' },
  local: searchOccupations,
});

const listedOccupation = occupationRef.extend({
  zone: numbered.optional(),
  datalevel: scalar.optional(),
});

/** All occupations. */
export const occupations = defineService({
  ...online('occupations/', 'See all occupations'),
  ...paged('occupation', listedOccupation, {
    sort: oneOf(['title', 'code', 'zone']).optional().meta({ default: 'title' }),
  }),
  confidence: { path: 'recorded', answer: 'transcribed' },
  note: '`zone`, `datalevel` and `sort` are transcribed.',
  example: { start: 1, end: 100 },
  local: allOccupations,
});
