import { jobDuties, relatedActivities } from 'waymark-onet';
import type { RouteState } from '../../src/app/custom-id.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { button, select } from '../../src/components/controls.ts';
import { cut, plain, text } from '../../src/components/text.ts';
import { listView } from '../../src/views/lists/list.ts';
import { titlesNote } from '../../src/views/source-line.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { careerChoiceScreen } from '../shared/list-screens.ts';
import { slicePage } from '../shared/paging.ts';
import { findRoute, menuRoute, pickRoute, resultsRoute, dutiesRoute, type Kind } from './custom-ids.ts';
import { checksumOf, itemsOf, WORDS_OF } from './items.ts';

/** As many of the longest tasks as fit in a message. */
const ITEMS_PER_PAGE = 10;

/** No task of O*NET is longer. */
const MAX_ITEM_TEXT = 350;

/** The selected duties of a career. */
export type DutiesSelection = RouteState<typeof dutiesRoute>;

export const emptySelection = (kind: Kind, code: string): DutiesSelection => ({
  kind,
  code,
  page: 1,
  checksum: checksumOf([], []),
  indexes: [],
});

/** A career's duties, to select some. `chosen` are the indexes just chosen in the menu of this page. */
export async function dutiesScreen(
  context: PublicContext,
  { kind, code, page: wanted, checksum, indexes: before }: DutiesSelection,
  chosen?: readonly string[],
): Promise<Screen> {
  const answer = await itemsOf(context, kind, code);
  if (!answer.ok) return onetError(context, answer);
  const { t } = context;
  const { data: items } = answer;
  const { rows, page, pages } = slicePage(items, wanted, ITEMS_PER_PAGE);
  const changed = checksumOf(items, before) !== checksum;
  const first = (page - 1) * ITEMS_PER_PAGE;
  const isOnPage = (index: number): boolean => index >= first && index < first + rows.length;
  const isTicked = (index: number): boolean =>
    !changed && (chosen && isOnPage(index) ? chosen.includes(String(index)) : before.includes(index));
  const indexes = items.flatMap((_, index) => (isTicked(index) ? [index] : []));
  const state = { kind, code, checksum: checksumOf(items, indexes), indexes };
  const words = t.duties.kinds[WORDS_OF[kind]];
  const otherKind = kind === 'task' ? 'dwa' : 'task';
  const shown = rows.map(({ title }, index) => ({ title, index: first + index }));
  const isEmpty = shown.length === 0;
  const isNothing = indexes.length === 0;
  return privateScreen(
    listView(t, {
      title: words.title(plain(t.careerName({ code, title: context.services.titles.of(code) ?? code }))),
      summary: isEmpty
        ? words.none
        : [changed ? t.duties.changed : t.duties.intro, t.duties.ticked(indexes.length)],
      content: text(shown.map(({ title, index }) => `${index + 1}. ${cut(plain(title), MAX_ITEM_TEXT)}`)),
      controls: select({
        id: menuRoute.id({ ...state, page }),
        placeholder: words.tick,
        choose: [0, shown.length],
        options: shown.map(({ title, index }) => ({
          label: `${index + 1}. ${title}`,
          value: String(index),
          default: indexes.includes(index),
        })),
      }),
      page,
      pages,
      pagerId: (via, target) => dutiesRoute.id({ via, ...state, page: target }),
      buttons: [
        button({
          id: resultsRoute.id({ via: 'see', ...state, page: 1 }),
          label: t.picker.see,
          primary: true,
          disabled: isNothing,
        }),
        button({
          id: dutiesRoute.id({ via: 'see', ...emptySelection(kind, code) }),
          label: t.duties.clear,
          disabled: isNothing,
        }),
        button({
          id: dutiesRoute.id({ via: 'kind', ...emptySelection(otherKind, code) }),
          label: t.duties.kinds[WORDS_OF[otherKind]].instead,
        }),
      ],
      note: isEmpty ? undefined : titlesNote(t, 'en'),
      provenance: answer,
    }),
  );
}

/** Careers that words find, to see what people do in them. */
export const findCareers = async (
  context: PublicContext,
  { kind, page, query }: { kind: Kind; page: number; query: string },
): Promise<Screen> =>
  careerChoiceScreen(context, {
    page,
    query,
    title: context.t.choices.which(plain(query)),
    service: kind === 'task' ? jobDuties.search : relatedActivities.search,
    menuId: pickRoute.id({ kind }),
    pageId: (via, target) => findRoute.id({ via, kind, page: target, query }),
  });
