import type { Screen } from '../../src/app/reply.ts';
import { cut, plain } from '../../src/components/text.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { resultsRoute, shareRoute, tickRoute } from './custom-ids.ts';
import { dutiesScreen, type Ticks } from './duties.ts';
import { careersSharing, itemsOf, sumOf, tickedOf } from './items.ts';

/** Room for each ticked item above a list of careers. */
const MAX_TICKED_TEXT = 90;

/** Room for each item that a career shares. */
const MAX_SHARED_TEXT = 150;

/** How many ticked items are named; more are left out. */
const MAX_TICKED_NAMED = 5;

/** The careers that share what is ticked. */
export async function careersScreen(
  context: PublicContext,
  { kind, code, page: wanted, sum, places }: Ticks,
): Promise<Screen> {
  const items = await itemsOf(context, kind, code);
  if (!items.ok) return onetError(context, items);
  const ticked = tickedOf(items.data, places);
  const state = { kind, code, sum, places };
  if (ticked.length === 0 || sumOf(items.data, places) !== sum)
    return dutiesScreen(context, { ...state, page: 1 });
  const back = tickRoute.id({ via: 'see', ...state, page: 1 });
  const t = sentencesFor(context.locale);
  const words = t.duties.kinds[kind === 'task' ? 'tasks' : 'activities'];
  return careerListScreen(context, {
    page: wanted,
    title: words.results,
    summary: () => [
      t.duties.youTicked(ticked.length),
      ...ticked.slice(0, MAX_TICKED_NAMED).map(({ title }) => `- ${plain(cut(title, MAX_TICKED_TEXT))}`),
      ticked.length > MAX_TICKED_NAMED ? '- …' : undefined,
    ],
    fetch: async (rows, options) =>
      careersSharing(context, kind, { code, ids: ticked.map(({ id }) => id) }, rows, options),
    none: t.duties.noneShare,
    careers: ({ careers }) =>
      careers.map(({ code, title, shares }) => ({
        code,
        title,
        lines:
          shares.length > 0
            ? [words.shares, ...shares.map((share) => `- ${plain(cut(share, MAX_SHARED_TEXT))}`)]
            : [],
      })),
    pageId: (via, target) => resultsRoute.id({ via, ...state, page: target }),
    shareId: (shown) => shareRoute.id({ ...state, page: shown }),
    back,
  });
}
