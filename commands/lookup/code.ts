import { inlineCode } from '@discordjs/formatters';
import type { RouteState } from '../../src/app/custom-id.ts';
import type { Screen } from '../../src/app/reply.ts';
import { button, select } from '../../src/components/controls.ts';
import { search, taxonomy } from 'waymark-onet';
import { plain } from '../../src/components/text.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { rowsOf } from '../shared/paging.ts';
import { careerChoiceScreen, careerListScreen } from '../shared/list-screens.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/error-screens.ts';
import { backTo } from '../shared/back-navigation.ts';
import {
  MAX_BACK_LENGTH,
  codeRoute,
  EDITIONS,
  editionRoute,
  codeSearchRoute,
  pickRoute,
  type Edition,
} from './custom-ids.ts';

/** The edition to look in when source and target are the same. */
export const otherEdition = (edition: Edition): Edition => (edition === 'active' ? '2010' : 'active');

/** The services that answer what a code is in another edition. */
const CHANGES = {
  '2010': { '2019': taxonomy.from2010To2019, active: taxonomy.from2010ToActive },
  '2019': { '2010': taxonomy.from2019To2010, active: taxonomy.from2019ToActive },
  active: { '2010': taxonomy.fromActiveTo2010, '2019': taxonomy.fromActiveTo2019 },
} as const satisfies Record<Edition, Partial<Record<Edition, unknown>>>;

/** What a code of one edition is in another. */
export async function taxonomyChange(
  context: PublicContext,
  wanted: RouteState<typeof codeRoute>,
): Promise<Screen> {
  const { from, code, back } = wanted;
  const to = wanted.to === from ? otherEdition(from) : wanted.to;
  const services: Partial<Record<Edition, typeof taxonomy.from2010To2019>> = CHANGES[from];
  const service = services[to] ?? taxonomy.from2019ToActive;
  const answer = await context.services.onet.call(service, { code }, { signal: context.signal });
  const { t } = context;
  if (!answer.ok)
    return answer.reason === 'no-data'
      ? codeSearch(
          context,
          { from, to, page: 1, query: code },
          t.lookup.unknown(code, t.lookup.editions[from]),
        )
      : onetError(context, answer, { back });
  const careers = { ...answer, data: answer.data.occupation };
  const pageId = (via: 'see' | PagerButton, page: number): string =>
    codeRoute.id({ via, from, to, code, page, back });
  return careerListScreen(context, {
    page: wanted.page,
    fetch: async (rows) => rowsOf(careers, rows),
    title: `${plain(t.careerName({ code, title: answer.data.title }))} ${inlineCode(code)}`,
    summary: () => `${t.lookup.outOf}: ${t.lookup.editions[from]}`,
    count: ({ data: { total } }) => t.lookup.becomes(t.lookup.editions[to], total),
    none: t.lookup.unknown(code, t.lookup.editions[to]),
    careers: ({ rows }, page) =>
      rows.map((career) => ({
        ...career,
        // A code of another edition may not be a career of today: its button leads back to the edition it came from.
        ...(to !== 'active' && {
          openId: codeRoute.id({
            via: 'see',
            from: to,
            to: from,
            code: career.code,
            page: 1,
            back: backTo(pageId('see', page), MAX_BACK_LENGTH),
          }),
          open: t.lookup.seeIn[from],
        }),
      })),
    controls: () =>
      select({
        id: editionRoute.id({ from, code, back }),
        placeholder: t.lookup.into,
        options: EDITIONS.filter((edition) => edition !== from).map((value) => ({
          value,
          label: `${t.lookup.into}: ${t.lookup.editions[value]}`,
          default: value === to,
        })),
      }),
    buttons: [
      button({
        id: from === 'active' ? openCareerId(code, backTo(pageId('see', wanted.page))) : undefined,
        label: t.choices.openCareer,
      }),
    ],
    pageId,
    back,
  });
}

/** Careers that words find, typed in place of a code. */
export const codeSearch = async (
  context: PublicContext,
  { from, to, page, query }: { from: Edition; to: Edition; page: number; query: string },
  note?: string,
): Promise<Screen> => {
  const { t } = context;
  return careerChoiceScreen(context, {
    page,
    query,
    title: t.choices.which(plain(query)),
    summary: [note ?? t.lookup.notCode(plain(query))],
    service: search,
    menuId: pickRoute.id({
      from,
      to,
      back: backTo(codeSearchRoute.id({ via: 'see', from, to, page, query }), MAX_BACK_LENGTH),
    }),
    pageId: (via, target) => codeSearchRoute.id({ via, from, to, page: target, query }),
  });
};
