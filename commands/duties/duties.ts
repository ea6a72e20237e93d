import { jobDuties, relatedActivities } from 'waymark-onet';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { plain } from '../../src/components/text.ts';
import { ITEMS_PER_PAGE, dutiesView } from '../../src/views/explore/duties.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careerChoiceScreen } from '../shared/list-screens.ts';
import { slicePage } from '../shared/paging.ts';
import { findRoute, menuRoute, pickRoute, resultsRoute, dutiesRoute, type Kind } from './custom-ids.ts';
import { itemsOf, checksumOf } from './items.ts';

/** The selected duties of a career. */
export interface DutiesSelection {
  readonly kind: Kind;
  readonly code: string;
  readonly page: number;
  /** A checksum of the selected items, to detect that the list has changed since. */
  readonly checksum: string;
  /** Indexes in the whole list. */
  readonly indexes: readonly number[];
}

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
  return privateScreen(
    dutiesView(t, {
      kind: kind === 'task' ? 'tasks' : 'activities',
      career: t.careerName({ code, title: context.services.titles.of(code) ?? code }),
      note: changed ? t.duties.changed : undefined,
      items: rows.map(({ title }, index) => ({
        title,
        index: first + index,
        ticked: indexes.includes(first + index),
      })),
      ticked: indexes.length,
      page,
      pages,
      menuId: menuRoute.id({ ...state, page }),
      pagerId: (via, target) => dutiesRoute.id({ via, ...state, page: target }),
      seeId: resultsRoute.id({ via: 'see', ...state, page: 1 }),
      clearId: dutiesRoute.id({ via: 'see', ...emptySelection(kind, code) }),
      otherId: dutiesRoute.id({ via: 'kind', ...emptySelection(kind === 'task' ? 'dwa' : 'task', code) }),
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
