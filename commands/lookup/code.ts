import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { type Answer, search, taxonomy, type TaxonomyChange } from 'waymark-onet';
import { plain } from '../../src/components/text.ts';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { taxonomyChangeView } from '../../src/views/explore/lookup.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { slicePage } from '../shared/paging.ts';
import { careerChoiceScreen } from '../shared/list-screens.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { backTo } from '../shared/back-navigation.ts';
import {
  MAX_BACK_LENGTH,
  codeRoute,
  EDITIONS,
  intoRoute,
  meantRoute,
  pickRoute,
  type Edition,
} from './custom-ids.ts';

interface TaxonomyRequest {
  readonly from: Edition;
  readonly to: Edition;
  readonly code: string;
  readonly page: number;
  readonly back: string;
}

/** The edition to look in when the one asked for is the one of the code. */
export const otherThan = (edition: Edition): Edition => (edition === 'active' ? '2010' : 'active');

async function change(
  { services, signal }: PublicContext,
  { from, to, code }: TaxonomyRequest,
): Promise<Answer<TaxonomyChange>> {
  const options = { signal };
  const { onet } = services;
  switch (`${from} ${to === from ? otherThan(from) : to}` as const) {
    case '2010 active':
      return onet.call(taxonomy.from2010ToActive, { code }, options);
    case '2010 2019':
      return onet.call(taxonomy.from2010To2019, { code }, options);
    case '2019 2010':
      return onet.call(taxonomy.from2019To2010, { code }, options);
    case 'active 2010':
      return onet.call(taxonomy.fromActiveTo2010, { code }, options);
    case 'active 2019':
      return onet.call(taxonomy.fromActiveTo2019, { code }, options);
    case '2019 active':
    default:
      return onet.call(taxonomy.from2019ToActive, { code }, options);
  }
}

/** What a code of one edition is in another. */
export async function taxonomyChange(context: PublicContext, wanted: TaxonomyRequest): Promise<Screen> {
  const { from, code, back } = wanted;
  const to = wanted.to === from ? otherThan(from) : wanted.to;
  const answer = await change(context, { ...wanted, to });
  const t = sentencesFor(context.locale);
  if (!answer.ok)
    return answer.reason === 'no-data'
      ? codeSearch(
          context,
          { from, to, page: 1, query: code },
          t.lookup.unknown(code, t.lookup.editions[from]),
        )
      : onetError(context, answer, { back });
  const { occupation } = answer.data;
  const shown = slicePage(occupation, wanted.page, CAREERS_PER_PAGE);
  const { page, pages } = shown;
  const here = codeRoute.id({ via: 'see', from, to, code, page, back });
  const openId = (career: string): string =>
    careerRoute.id({ code: career, section: 'overview', page: 1, back: backTo(here) });
  return publicScreen(
    taxonomyChangeView(t, {
      from,
      to,
      code,
      title: answer.data.title,
      total: occupation.length,
      careers: shown.rows,
      page,
      pages,
      pagerId: (via, target) => codeRoute.id({ via, from, to, code, page: target, back }),
      // A code of another edition may not be a career of today, so its button leads to its own screen here.
      openOf: (target) =>
        to === 'active'
          ? { openId: openId(target) }
          : {
              openId: codeRoute.id({
                via: 'see',
                from: to,
                to: from,
                code: target,
                page: 1,
                back: backTo(here, MAX_BACK_LENGTH),
              }),
              open: t.lookup.seeIn[from],
            },
      openId: from === 'active' ? openId(code) : undefined,
      editions: EDITIONS.filter((edition) => edition !== from),
      intoId: intoRoute.id({ from, code, back }),
      back,
      provenance: answer,
    }),
  );
}

/** Careers that words find, typed in place of a code. */
export const codeSearch = async (
  context: PublicContext,
  { from, to, page, query }: { from: Edition; to: Edition; page: number; query: string },
  note?: string,
): Promise<Screen> => {
  const t = sentencesFor(context.locale);
  return careerChoiceScreen(context, {
    page,
    query,
    title: t.choices.which(plain(query)),
    summary: [note ?? t.lookup.notCode(plain(query))],
    service: search,
    menuId: pickRoute.id({
      from,
      to,
      back: backTo(meantRoute.id({ via: 'see', from, to, page, query }), MAX_BACK_LENGTH),
    }),
    pagerId: (via, target) => meantRoute.id({ via, from, to, page: target, query }),
  });
};
