import { SOFT_SKILL_SORTS } from 'waymark-onet';
import { preparationOf, type Narrowing } from '../../src/advice/preparation.ts';
import { component } from '../shared/define-command.ts';
import { chosenZone } from '../shared/job-zones.ts';
import { familyRoute, pageRoute, shareRoute, sortRoute, zoneRoute } from './custom-ids.ts';
import { matches } from './matches.ts';

/** The filters of lists of earlier releases. */
const legacyNarrowing = (zone: number | undefined, family: string | undefined): Narrowing => {
  const preparation = preparationOf(zone);
  return { ...(preparation && { preparation }), ...(family !== undefined && { family }) };
};

/** Handlers for lists of earlier releases, in O*NET's orders. */
export const legacyListComponents = [
  component(pageRoute, 'update', async (context, { shared, page, sort, zone, family }) =>
    matches(context, { order: sort, page, narrowing: legacyNarrowing(zone, family) }, shared),
  ),
  component(sortRoute, 'update', async (context, { shared, zone, family }, [chosen]) => {
    const order = SOFT_SKILL_SORTS.find((known) => known === chosen) ?? 'skills_covered';
    return matches(context, { order, page: 1, narrowing: legacyNarrowing(zone, family) }, shared);
  }),
  component(zoneRoute, 'update', async (context, { sort, shared, family }, values) =>
    matches(
      context,
      { order: sort, page: 1, narrowing: legacyNarrowing(chosenZone(values), family) },
      shared,
    ),
  ),
  component(familyRoute, 'update', async (context, { sort, shared, zone }, [chosen = '']) => {
    const family = /^\d\d$/.test(chosen) ? chosen : undefined;
    return matches(context, { order: sort, page: 1, narrowing: legacyNarrowing(zone, family) }, shared);
  }),
  // Their *Share* does not carry the skills; the list shown instead can be shared.
  component(shareRoute, 'reply', async (context, { page, sort, zone, family }) =>
    matches(context, { order: sort, page, narrowing: legacyNarrowing(zone, family) }, undefined),
  ),
];
