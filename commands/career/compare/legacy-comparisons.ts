import { choice, integer, route, type RouteState } from '../../../src/app/custom-id.ts';
import { PAGER_BUTTONS } from '../../../src/views/lists/pager.ts';
import { component, publish } from '../../shared/define-command.ts';
import { CAREER_FIELD } from '../../shared/modals.ts';
import { candidates, searchModal, searchToCompare } from './choose-to-compare.ts';
import { compare, shareComparison } from './compare.ts';
import { candidateSubmitRoute, back, careerCode, page, shortCode } from '../custom-ids.ts';

/** The place, of two, of the career that is already chosen. */
const place = integer(1, 2);

const compareRoute = route('compare', {
  via: choice('see', 'swap'),
  first: careerCode,
  second: careerCode,
  back,
});
const comparedRoute = route('two', { first: shortCode, second: shortCode, back });
const shareRoute = route('compare.share', { first: careerCode, second: careerCode });
const chooseRoute = route('compare.with', {
  via: choice('see', ...PAGER_BUTTONS),
  career: careerCode,
  place,
  page,
  back,
});
const candidateModalRoute = route('compare.ask', { career: careerCode, place, back });
const legacySubmitRoute = route('compare.asked', { career: careerCode, place, back });

const comparison = ({ career, place: at, back: origin }: Omit<RouteState<typeof chooseRoute>, 'page'>) => ({
  codes: at === 1 ? [career, undefined] : [undefined, career],
  back: origin,
});

/** Handlers for messages of earlier releases, which compared exactly two careers. */
export const legacyComparisonComponents = [
  component(compareRoute, 'update', async (context, { first, second, back: origin }) =>
    compare(context, { codes: [first, second], back: origin }),
  ),
  component(comparedRoute, 'update', async (context, { first, second, back: origin }) =>
    compare(context, { codes: [first, second], back: origin }),
  ),
  publish(shareRoute, async (context, { first, second }) => shareComparison(context, [first, second])),
  component(chooseRoute, 'update', async (context, state) =>
    candidates(context, comparison(state), { page: state.page }),
  ),
  component(candidateModalRoute, 'modal', (context, state) =>
    searchModal(context, candidateSubmitRoute.id(comparison(state))),
  ),
  component(legacySubmitRoute, 'update', async (context, state, _values, fields) =>
    searchToCompare(context, comparison(state), fields[CAREER_FIELD] ?? ''),
  ),
];
