import type { Screen } from '../../src/app/reply.ts';
import { cut, plain } from '../../src/components/text.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerListScreen } from '../shared/list-screens.ts';
import { resultsRoute, shareRoute, dutiesRoute } from './custom-ids.ts';
import { dutiesScreen, type DutiesSelection } from './duties.ts';
import { careersSharing, checksumOf, itemsOf, selectedItems, WORDS_OF } from './items.ts';

/** Room for each selected item above a list of careers. */
const MAX_SELECTED_TEXT = 90;

/** Room for each item that a career shares. */
const MAX_SHARED_TEXT = 150;

/** How many selected items are named; more are left out. */
const MAX_SELECTED_NAMED = 5;

/** The careers that share what is selected. */
export async function careersScreen(
  context: PublicContext,
  { kind, code, page: wanted, checksum, indexes }: DutiesSelection,
): Promise<Screen> {
  const items = await itemsOf(context, kind, code);
  if (!items.ok) return onetError(context, items);
  const selected = selectedItems(items.data, indexes);
  const state = { kind, code, checksum, indexes };
  if (selected.length === 0 || checksumOf(items.data, indexes) !== checksum)
    return dutiesScreen(context, { ...state, page: 1 });
  const back = dutiesRoute.id({ via: 'see', ...state, page: 1 });
  const { t } = context;
  const words = t.duties.kinds[WORDS_OF[kind]];
  return careerListScreen(context, {
    page: wanted,
    title: words.results,
    summary: () => [
      t.duties.youTicked(selected.length),
      ...selected
        .slice(0, MAX_SELECTED_NAMED)
        .map(({ title }) => `- ${plain(cut(title, MAX_SELECTED_TEXT))}`),
      selected.length > MAX_SELECTED_NAMED ? '- …' : undefined,
    ],
    fetch: async (rows, options) =>
      careersSharing(context, kind, { code, ids: selected.map(({ id }) => id) }, rows, options),
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
