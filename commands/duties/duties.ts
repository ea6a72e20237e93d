import { ephemeral, message, type MessageReply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { jobDuties, relatedActivities } from 'waymark-onet';
import { button, cut, plain } from '../../src/views/blocks.ts';
import { ITEMS_PER_PAGE, ticksView } from '../../src/views/explore/duties.ts';
import { noticeView } from '../../src/views/notices.ts';
import { slicePage } from '../shared/paging.ts';
import { careerListScreen, choiceListScreen } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { careersSharing, itemsOf, sumOf, tickedOf } from './items.ts';
import {
  findRoute,
  menuRoute,
  pickRoute,
  resultsRoute,
  shareRoute,
  tickRoute,
  type Kind,
} from './custom-ids.ts';

/** What is ticked of what people do in a career. */
export interface Ticks {
  readonly kind: Kind;
  readonly code: string;
  readonly page: number;
  readonly sum: string;
  readonly places: readonly number[];
}

/** Room for each ticked item above a list of careers. */
const MAX_TICKED_TEXT = 90;

/** Room for each item that a career shares. */
const MAX_SHARE_TEXT = 150;

/** So many are named there; the rest are counted. */
const TICKED_NAMED = 5;

/** Nothing ticked yet of what people do in a career. */
export const nothingTicked = (kind: Kind, code: string): Ticks => ({
  kind,
  code,
  page: 1,
  sum: sumOf([], []),
  places: [],
});

/**
 * What people do in a career, to tick. `menu` holds the places chosen on this page's menu just now: they take the
 * place of what was ticked on it before.
 */
export async function dutiesScreen(
  context: Context,
  { kind, code, page: wanted, sum, places: ticked }: Ticks,
  menu?: readonly string[],
): Promise<MessageReply> {
  const answer = await itemsOf(context, kind, code);
  if (!answer.ok) return onetError(context, answer);
  const t = sentencesFor(context.locale);
  const { data: items } = answer;
  const { rows, page, pages } = slicePage(items, wanted, ITEMS_PER_PAGE);
  const changed = sumOf(items, ticked) !== sum;
  const first = (page - 1) * ITEMS_PER_PAGE;
  const isHere = (place: number): boolean => place >= first && place < first + rows.length;
  const chosen = new Set(menu);
  const kept = changed ? [] : menu ? ticked.filter((place) => !isHere(place)) : ticked;
  const added = changed
    ? []
    : items.flatMap((_, place) => (isHere(place) && chosen.has(String(place)) ? [place] : []));
  const places = [...kept, ...added].toSorted((a, b) => a - b);
  const state = { kind, code, sum: sumOf(items, places), places };
  const other = kind === 'task' ? 'dwa' : 'task';
  return message(
    ticksView(t, {
      kind: kind === 'task' ? 'tasks' : 'activities',
      career: context.services.titles.of(code) ?? code,
      ...(changed && { note: t.duties.changed }),
      items: rows.map(({ title }, index) => ({
        title,
        place: first + index,
        ticked: places.includes(first + index),
      })),
      ticked: places.length,
      page,
      pages,
      menuId: menuRoute.id({ ...state, page }),
      pagerId: (via, target) => tickRoute.id({ via, ...state, page: target }),
      seeId: resultsRoute.id({ via: 'see', ...state, page: 1 }),
      clearId: tickRoute.id({ via: 'see', ...nothingTicked(kind, code) }),
      otherId: tickRoute.id({ via: 'kind', ...nothingTicked(other, code) }),
      provenance: answer,
    }),
  );
}

/** The careers that share what is ticked; `shared` for a copy that everyone sees. */
export async function sharedDutiesScreen(
  context: Context,
  { kind, code, page: wanted, sum, places }: Ticks,
  shared = false,
): Promise<MessageReply> {
  const items = await itemsOf(context, kind, code);
  if (!items.ok) return onetError(context, items);
  const ticked = tickedOf(items.data, places);
  const state = { kind, code, sum, places };
  const back = tickRoute.id({ via: 'see', ...state, page: 1 });
  const locale = shared ? context.sharedLocale : context.locale;
  const t = sentencesFor(locale);
  if (ticked.length === 0 || sumOf(items.data, places) !== sum)
    return shared ? ephemeral(noticeView(t.duties.changed)) : dutiesScreen(context, { ...state, page: 1 });
  const words = t.duties.kinds[kind === 'task' ? 'tasks' : 'activities'];
  return careerListScreen(context, {
    locale,
    page: wanted,
    otherwise: shared ? undefined : back,
    title: words.results,
    summary: [
      t.duties.youTicked(ticked.length),
      ...ticked.slice(0, TICKED_NAMED).map(({ title }) => `- ${plain(cut(title, MAX_TICKED_TEXT))}`),
      ...(ticked.length > TICKED_NAMED ? ['- …'] : []),
    ],
    ask: async (rows, options) =>
      careersSharing(context, kind, { code, ids: ticked.map(({ id }) => id) }, rows, options),
    none: t.duties.noneShare,
    careersOf: ({ careers }) =>
      careers.map(({ code, title, shares }) => ({
        code,
        title,
        lines:
          shares.length > 0
            ? [words.shares, ...shares.map((share) => `- ${plain(cut(share, MAX_SHARE_TEXT))}`)]
            : [],
      })),
    hereId: (page) => resultsRoute.id({ via: 'see', ...state, page }),
    pagerId: (via, page) => resultsRoute.id({ via, ...state, page }),
    buttonsOf: (page, total) => [
      button({ id: shareRoute.id({ ...state, page }), label: t.choices.share, disabled: total === 0 }),
    ],
    back,
  });
}

/** Careers that words find, to see what people do in them. */
export async function findCareers(
  context: Context,
  { kind, page, query }: { kind: Kind; page: number; query: string },
): Promise<MessageReply> {
  const { services, locale } = context;
  const t = sentencesFor(locale);
  if (query === '') return ephemeral(noticeView(t.choices.nothing(query)));
  const service = kind === 'task' ? jobDuties.search : relatedActivities.search;
  return choiceListScreen(context, {
    page,
    title: t.choices.which(plain(query)),
    ask: async (rows, options) =>
      services.onet.call(service, { keyword: t.career.search.inEnglish(query), ...rows }, options),
    choicesOf: ({ occupation }) => occupation.map(({ code, title }) => ({ value: code, title, note: code })),
    none: t.choices.nothing(plain(query)),
    menuId: pickRoute.id({ kind }),
    placeholder: t.choices.chooseCareer,
    pagerId: (via, target) => findRoute.id({ via, kind, page: target, query }),
  });
}
