import { publicScreen, type Screen } from '../../src/app/reply.ts';
import { associations, type Answer, type Associations, type CallOptions } from 'waymark-onet';
import {
  ASSOCIATIONS_PER_PAGE,
  associationsView,
  type AssociationsData,
} from '../../src/views/explore/associations.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { button } from '../../src/components/controls.ts';
import { plain } from '../../src/components/text.ts';
import { openCareerId } from '../career/custom-ids.ts';
import { fetchPage, type Rows } from '../shared/paging.ts';
import { careerChoiceScreen } from '../shared/list-screens.ts';
import type { PublicContext } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { backTo } from '../shared/back-navigation.ts';
import { allRoute, careerRoute, findRoute, pickRoute } from './custom-ids.ts';

/** Careers that words find, to see their associations. */
export const findCareers = async (
  context: PublicContext,
  { page, query }: { page: number; query: string },
): Promise<Screen> => {
  const { t } = context;
  return careerChoiceScreen(context, {
    page,
    query,
    title: t.associations.careersFor(plain(query)),
    service: associations.search,
    menuId: pickRoute.id({ page, query }),
    buttons: [button({ id: allRoute.id({ via: 'see', page: 1 }), label: t.associations.seeAll })],
    pageId: (via, target) => findRoute.id({ via, page: target, query }),
  });
};

/** The associations of one career. */
export async function associationsOf(
  context: PublicContext,
  { code, page, back }: { code: string; page: number; back: string },
): Promise<Screen> {
  const { services, t } = context;
  const name = t.careerName({ code, title: services.titles.of(code) ?? code });
  return associationsScreen(context, {
    page,
    title: t.associations.of(plain(name)),
    fetch: async (rows, options) => services.onet.call(associations.ofOccupation, { code, ...rows }, options),
    pageId: (via, target) => careerRoute.id({ via, code, page: target, back }),
    openId: (here) => openCareerId(code, here),
    back,
  });
}

/** The associations of all careers. */
export const allAssociations = async (context: PublicContext, { page }: { page: number }): Promise<Screen> =>
  associationsScreen(context, {
    page,
    title: context.t.associations.all,
    fetch: async (rows, options) => context.services.onet.call(associations.all, rows, options),
    pageId: (via, target) => allRoute.id({ via, page: target }),
  });

interface AssociationsScreen extends Pick<AssociationsData, 'title' | 'back'> {
  readonly page: number;
  readonly fetch: (rows: Rows, options: CallOptions) => Promise<Answer<Associations>>;
  readonly pageId: (via: 'see' | PagerButton, page: number) => string;
  /** The custom_id that opens the career of these associations; `here` leads back. */
  readonly openId?: (here: string) => string;
}

async function associationsScreen(
  context: PublicContext,
  { page, title, fetch, pageId, openId, back }: AssociationsScreen,
): Promise<Screen> {
  const { signal, t } = context;
  const answer = await fetchPage(fetch, { page, size: ASSOCIATIONS_PER_PAGE, signal });
  if (!answer.ok) return onetError(context, answer, { back, title });
  return publicScreen(
    associationsView(t, {
      title,
      associations: answer.data.source,
      total: answer.data.total,
      page: answer.page,
      pages: answer.pages,
      pagerId: pageId,
      openId: openId?.(backTo(pageId('see', answer.page))),
      back,
      provenance: answer,
    }),
  );
}
