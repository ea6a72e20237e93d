import { allOccupations, jobZoneOf, occupationsByCode } from '../../engine/database/occupations.ts';
import { pageOfOccupations, refs } from '../../engine/resolvers/occupation-list.ts';
import { pageOf, present } from '../../engine/resolvers/results.ts';
import { searchKeyword } from '../../engine/search/search.ts';
import type { Database } from '../../engine/database/database.ts';
import { memoize } from '../../util/memoize.ts';
import { anyText, oneOf } from '../schema/params.ts';
import { defineService, online, paged } from '../service.ts';
import { numbered, occupationRef, scalar } from '../schema/common.ts';

/** Occupations found by words, by a job title or by a code; the best first. */
export const search = defineService({
  ...online('search', 'Keyword search'),
  ...paged('occupation', occupationRef, { keyword: anyText() }),
  confidence: { path: 'documented', answer: 'recorded' },
  example: { keyword: 'software developer' },
  local: (context, { keyword }) => pageOfOccupations(context, searchKeyword(context.database, keyword)),
});

const listedOccupation = occupationRef.extend({
  zone: numbered.optional(),
  datalevel: scalar.optional(),
});

/** Those without a Job Zone come last. */
const occupationsByZone = memoize((database: Database) =>
  occupationsByCode(database).toSorted((a, b) => (a.zone ?? Infinity) - (b.zone ?? Infinity)),
);
const ORDERS = { title: allOccupations, code: occupationsByCode, zone: occupationsByZone };

/** All occupations. */
export const occupations = defineService({
  ...online('occupations/', 'See all occupations'),
  ...paged('occupation', listedOccupation, {
    sort: oneOf(['title', 'code', 'zone']).optional().meta({ default: 'title' }),
  }),
  confidence: { path: 'recorded', answer: 'transcribed' },
  note: '`zone`, `datalevel` and `sort` are transcribed.',
  example: { start: 1, end: 100 },
  local(context, { sort = 'title' }) {
    const ref = refs(context);
    return pageOf(context, 'occupation', ORDERS[sort](context.database), (row) => ({
      ...ref(row),
      ...present({ zone: jobZoneOf(row) }),
    }));
  },
});
